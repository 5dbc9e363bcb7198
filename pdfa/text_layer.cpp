#include "pdfa/text_layer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "pdfa/numbers.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t longestWord = 1000;               // letters; a longer "word" is rubbish
constexpr double smallestSize = 1, largestSize = 1000;  // points

std::u32string lettersOf(const std::string& text) {
    std::u32string letters = codePoints(nfc(text));
    std::erase_if(letters, [](char32_t c) {
        return c <= U' ' || (c >= 0x7f && c <= 0xa0) || c == 0xfffd || (c & 0xfffe) == 0xfffe;
    });
    if (letters.size() > longestWord) letters.clear();
    return letters;
}

struct Line {
    Point start, end;
    double length() const { return std::hypot(end.x - start.x, end.y - start.y); }
};

bool near(const Placement& placement, PixelPoint p) {
    return std::isfinite(p.x) && std::isfinite(p.y) && std::abs(p.x) < 2.0 * placement.image.width + 100 &&
           std::abs(p.y) < 2.0 * placement.image.height + 100;
}

// The lower edge of the box as a reader sees it, for a word whose baseline is missing or impossible.
Line lowerEdge(const Placement& placement, const PixelBox& box) {
    const Point a = placement.onPage({double(box.x0), double(box.y0)}),
                b = placement.onPage({double(box.x1), double(box.y1)});
    const double y = std::min(a.y, b.y);
    return {{std::min(a.x, b.x), y}, {std::max(a.x, b.x), y}};
}

Line lineOf(const Placement& placement, const Word& word) {
    if (near(placement, word.baselineStart) && near(placement, word.baselineEnd)) {
        const Line line{placement.onPage(word.baselineStart), placement.onPage(word.baselineEnd)};
        if (line.length() > 0.1) return line;
    }
    return lowerEdge(placement, word.box);
}

double sizeOf(const Placement& placement, const Word& word) {
    const bool known = std::isfinite(word.lineHeight) && word.lineHeight >= 1;
    const double pixels = known ? word.lineHeight : std::min(word.box.width(), word.box.height());
    return std::clamp(pixels * placement.pointsPerPixel(), smallestSize, largestSize);
}

std::string matrix(double a, double b, double c, double d, Point origin) {
    return fmt::format("{} {} {} {} {} {}", pdfNumber(a), pdfNumber(b), pdfNumber(c), pdfNumber(d), pdfNumber(origin.x),
                       pdfNumber(origin.y));
}

std::string imageOperators(const Placement& placement, const PixelBox& box, std::size_t number) {
    const double off = hair / placement.pointsPerPixel();
    const double x0 = box.x0 + off, y0 = box.y0 + off, x1 = box.x1 - off, y1 = box.y1 - off;
    const Point origin = placement.onPage({x0, y1}), right = placement.onPage({x1, y1}),
                top = placement.onPage({x0, y0});
    return fmt::format("q\n{} cm\n/Im{} Do\nQ\n",
                       matrix(right.x - origin.x, right.y - origin.y, top.x - origin.x, top.y - origin.y, origin),
                       number);
}

std::string wordOperators(const Placement& placement, const Word& word, LetterCodes& codes) {
    const std::u32string letters = lettersOf(word.text);
    if (letters.empty() || word.box.empty() || !near(placement, {double(word.box.x1), double(word.box.y1)})) return {};
    const Line line = lineOf(placement, word);
    const double size = sizeOf(placement, word), length = line.length();
    const double cosine = (line.end.x - line.start.x) / length, sine = (line.end.y - line.start.y) / length;
    const double stretch = 100 * length / (glyphlessAdvance * size * static_cast<double>(letters.size()));
    std::string hex;
    for (char32_t letter : letters)
        hex += fmt::format("{:04X}", codes.codeOf(letter));
    hex += fmt::format("{:04X}", codes.codeOf(U' '));  // for readers that take no space from the distance between words
    return fmt::format("/F0 {} Tf {} Tz {} Tm <{}> Tj\n", pdfNumber(size), pdfNumber(stretch),
                       matrix(cosine, sine, -sine, cosine, line.start), hex);
}

}  // namespace

std::uint16_t LetterCodes::codeOf(char32_t letter) {
    const auto found = codes_.find(letter);
    if (found != codes_.end()) return found->second;
    if (codes_.size() >= 65535) return 1;
    const auto code = static_cast<std::uint16_t>(codes_.size() + 1);
    codes_[letter] = code;
    texts_[code] = std::u32string(1, letter);
    return code;
}

std::string pageContent(const Placement& placement, const std::vector<PixelBox>& images, const std::vector<Word>& words,
                        LetterCodes& codes) {
    std::string content, text;
    for (std::size_t i = 0; i < images.size(); ++i)
        content += imageOperators(placement, images[i], i);
    for (const Word& word : words)
        text += wordOperators(placement, word, codes);
    if (!text.empty()) content += "BT\n3 Tr\n" + text + "ET\n";
    return content;
}

}  // namespace sohoa::pdfa

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

constexpr double sameAngle = 0.004;  // radians: a quarter of a point over a long word
double to(double value, double step) { return std::round(value / step) * step; }

// The text of a page. What a word has in common with the one before it (size, stretch, angle) is not said again, which
// halves the stream; a word's place is told from the last one's start, along and across its baseline.
class InvisibleText {
  public:
    InvisibleText(const Placement& placement, LetterCodes& codes) : placement_(placement), codes_(codes) {}

    void add(const Word& word) {
        const std::u32string letters = lettersOf(word.text);
        if (letters.empty() || word.box.empty() || !near(placement_, {double(word.box.x1), double(word.box.y1)}))
            return;
        const Line line = lineOf(placement_, word);
        const double size = to(sizeOf(placement_, word), 0.1), length = line.length();
        setFont(size, to(100 * length / (glyphlessAdvance * size * static_cast<double>(letters.size())), 0.1));
        moveTo(line);
        show(letters);
    }

    std::string operators() const { return operators_.empty() ? "" : "BT\n3 Tr\n" + operators_ + "ET\n"; }

  private:
    void setFont(double size, double stretch) {
        if (size != size_) operators_ += fmt::format("/F0 {} Tf ", pdfNumber(size));
        if (stretch != stretch_) operators_ += fmt::format("{} Tz ", pdfNumber(stretch));
        size_ = size;
        stretch_ = stretch;
    }
    void moveTo(const Line& line) {
        const double cosine = (line.end.x - line.start.x) / line.length(),
                     sine = (line.end.y - line.start.y) / line.length();
        if (!begun_ || std::abs(sine - sine_) > sameAngle || std::abs(cosine - cosine_) > sameAngle) {
            start_ = {to(line.start.x, 0.01), to(line.start.y, 0.01)};
            // As they are written, so that what follows starts from where a reader is.
            cosine_ = to(cosine, 0.0001);
            sine_ = to(sine, 0.0001);
            operators_ += matrix(cosine_, sine_, -sine_, cosine_, start_) + " Tm ";
            begun_ = true;
            return;
        }
        const double dx = line.start.x - start_.x, dy = line.start.y - start_.y;
        const double along = to(dx * cosine_ + dy * sine_, 0.1), across = to(dy * cosine_ - dx * sine_, 0.1);
        start_ = {start_.x + along * cosine_ - across * sine_, start_.y + along * sine_ + across * cosine_};
        operators_ += fmt::format("{} {} Td ", pdfNumber(along), pdfNumber(across));
    }
    void show(const std::u32string& letters) {
        operators_ += '<';
        for (char32_t letter : letters)
            operators_ += fmt::format("{:04X}", codes_.codeOf(letter));
        // A space at the end, for readers that take none from the distance between words.
        operators_ += fmt::format("{:04X}>Tj\n", codes_.codeOf(U' '));
    }

    const Placement& placement_;
    LetterCodes& codes_;
    std::string operators_;
    double size_ = 0, stretch_ = 0, cosine_ = 1, sine_ = 0;
    Point start_;
    bool begun_ = false;
};

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
    std::string content;
    for (std::size_t i = 0; i < images.size(); ++i)
        content += imageOperators(placement, images[i], i);
    InvisibleText text(placement, codes);
    for (const Word& word : words)
        text.add(word);
    return content + text.operators();
}

}  // namespace sohoa::pdfa

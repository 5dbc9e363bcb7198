#include "pdfa/page_canvas.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text.h"
#include "pdfa/numbers.h"
#include "pdfa/type0_font.h"

namespace sohoa::pdfa {

std::string printable(std::string_view text) {
    std::u32string letters = codePoints(nfc(text));
    for (char32_t& letter : letters)
        if (letter < U' ' || (letter >= 0x7f && letter < 0xa0)) letter = U' ';
    return utf8(letters);
}

double TypeFace::widthOf(std::u32string_view text) const { return font.widthOf(text, size); }

static std::u32string knownLetters(const FontSubset& font, std::string_view text) {
    std::u32string letters = codePoints(text);
    for (char32_t& letter : letters)
        if (!font.glyphs.contains(letter)) letter = U'?';
    return letters;
}

static std::vector<std::u32string> pieces(const std::u32string& word) {
    std::vector<std::u32string> result(1);
    for (const char32_t letter : word) {
        result.back() += letter;
        if (std::u32string_view(U"/-,;").find(letter) != std::u32string_view::npos) result.emplace_back();
    }
    if (result.back().empty()) result.pop_back();
    return result;
}

std::vector<std::u32string> TypeFace::wrapped(std::string_view text, double width) const {
    std::vector<std::u32string> lines(1);
    const auto fits = [&](const std::u32string& line) { return widthOf(line) <= width; };
    const auto add = [&](const std::u32string& piece, std::u32string_view space) {
        const std::u32string longer = lines.back().empty() ? piece : lines.back() + std::u32string(space) + piece;
        const bool good = fits(longer);
        if (good) lines.back() = longer;
        return good;
    };
    for (const std::string& written : words(text)) {
        const std::u32string word = knownLetters(font, written);
        if (add(word, U" ")) continue;
        if (!lines.back().empty()) lines.emplace_back();
        if (fits(word)) {
            lines.back() = word;
            continue;
        }
        for (const std::u32string& piece : pieces(word)) {
            if (add(piece, U"")) continue;
            if (!lines.back().empty()) lines.emplace_back();
            for (const char32_t letter : piece) {
                if (!lines.back().empty() && !fits(lines.back() + letter)) lines.emplace_back();
                lines.back() += letter;
            }
        }
    }
    return lines;
}

void PageCanvas::text(double left, double baseline, const TypeFace& type, std::u32string_view text) {
    if (text.empty()) return;
    content_ += fmt::format("BT /{} {} Tf {} {} Td {} Tj ET\n", type.name, pdfNumber(type.size), pdfNumber(left),
                            pdfNumber(height_ - baseline), shownText(type.font, text));
}

void PageCanvas::spread(double left, double width, double baseline, const TypeFace& type, std::u32string_view line) {
    const auto gaps = std::count(line.begin(), line.end(), U' ');
    if (gaps == 0) return text(left, baseline, type, line);
    const double more = (width - type.widthOf(line)) / static_cast<double>(gaps) * 1000 / type.size;
    std::string pieces;
    for (std::size_t from = 0; from < line.size();) {
        const std::size_t space = line.find(U' ', from);
        const std::size_t end = space == std::u32string_view::npos ? line.size() : space + 1;
        pieces += shownText(type.font, line.substr(from, end - from));
        if (space != std::u32string_view::npos) pieces += fmt::format(" {} ", pdfNumber(-more));
        from = end;
    }
    content_ += fmt::format("BT /{} {} Tf {} {} Td [{}] TJ ET\n", type.name, pdfNumber(type.size), pdfNumber(left),
                            pdfNumber(height_ - baseline), pieces);
}

void PageCanvas::centred(double left, double width, double baseline, const TypeFace& type, std::u32string_view text_) {
    text(left + (width - type.widthOf(text_)) / 2, baseline, type, text_);
}

void PageCanvas::line(double x0, double y0, double x1, double y1, double thickness) {
    content_ += fmt::format("{} w {} {} m {} {} l S\n", pdfNumber(thickness), pdfNumber(x0), pdfNumber(height_ - y0),
                            pdfNumber(x1), pdfNumber(height_ - y1));
}

void PageCanvas::shade(double left, double top, double width, double height, double grey) {
    content_ += fmt::format("{} g {} {} {} {} re f 0 g\n", pdfNumber(grey), pdfNumber(left),
                            pdfNumber(height_ - top - height), pdfNumber(width), pdfNumber(height));
}

std::string PageCanvas::take() { return std::exchange(content_, {}); }

}  // namespace sohoa::pdfa

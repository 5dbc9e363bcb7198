#include "pdfa/page_canvas.h"

#include <fmt/format.h>

#include "core/text.h"
#include "pdfa/numbers.h"

namespace sohoa::pdfa {

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
    std::string glyphs;
    for (const char32_t letter : text) {
        const std::uint16_t id = type.font.glyphs.at(letter).id;
        glyphs += static_cast<char>(id >> 8);
        glyphs += static_cast<char>(id & 0xff);
    }
    content_ += fmt::format("BT /{} {} Tf {} {} Td {} Tj ET\n", type.name, pdfNumber(type.size), pdfNumber(left),
                            pdfNumber(height_ - baseline), pdfHexString(glyphs));
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

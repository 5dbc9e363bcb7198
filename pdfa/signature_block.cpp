#include "pdfa/signature_block.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"
#include "core/text.h"
#include "pdfa/numbers.h"
#include "pdfa/type0_font.h"

namespace sohoa::pdfa {

namespace {

constexpr double mm = pointsPerMillimetre;
constexpr double rightMargin = 8 * mm, topMargin = 6 * mm, smallestLeft = 5 * mm;
constexpr double twoLines = 9 * mm, moreForLine = 4 * mm;
constexpr double leading = moreForLine;  // 11.34 pt for a size of 10

// The words of a line's text. A time zone stays with its time.
std::vector<std::u32string> unbreakable(const std::string& text) {
    std::vector<std::u32string> result;
    for (const std::string& word : words(text)) {
        if (word.starts_with('+') && !result.empty())
            result.back() += U' ' + codePoints(word);
        else
            result.push_back(codePoints(word));
    }
    return result;
}

// Breaks at spaces; a word that is wider than the block by itself is broken between letters.
std::vector<std::u32string> wrap(const FontSubset& font, const std::string& text, double width) {
    std::vector<std::u32string> lines(1);
    const auto fits = [&](const std::u32string& line) { return font.widthOf(line, SignatureBlock::size) <= width; };
    for (const std::u32string& word : unbreakable(text)) {
        const std::u32string longer = lines.back().empty() ? word : lines.back() + U' ' + word;
        if (fits(longer)) {
            lines.back() = longer;
            continue;
        }
        if (!lines.back().empty()) lines.emplace_back();
        for (const char32_t letter : word) {
            if (!fits(lines.back() + letter)) lines.emplace_back();
            lines.back() += letter;
        }
    }
    return lines;
}

}  // namespace

Result<SignatureBlock> layOutBlock(const std::string& text, double pageWidth, double pageHeight,
                                   const BlockShape& shape) {
    auto font = subsetFor(collapsed(nfc(text)) + " ");
    if (!font) return passOn(font);
    const double width = std::min(shape.width, pageWidth - rightMargin - smallestLeft);
    if (width < 30 * mm) return fail(errors::PdfaNoRoom, fmt::format("a page {:.0f} points wide", pageWidth));
    SignatureBlock block{std::move(*font), {}, {}};
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        for (std::u32string& line : wrap(block.font, collapsed(nfc(text.substr(begin, end - begin))), width))
            block.lines.push_back(std::move(line));
        begin = end + 1;
    }
    if (block.lines.size() > shape.mostLines)
        return fail(errors::PdfaNoRoom, fmt::format("{} lines", block.lines.size()));
    const double height = twoLines + moreForLine * std::max(0.0, static_cast<double>(block.lines.size()) - 2);
    if (topMargin + height > pageHeight / 2)
        return fail(errors::PdfaNoRoom, fmt::format("a page {:.0f} points high", pageHeight));
    // A single line ends at the margin; longer texts begin where the template's do.
    const bool single = block.lines.size() == 1;
    const double taken =
        single ? std::min(width, block.font.widthOf(block.lines.front(), SignatureBlock::size) + 1) : width;
    block.box = {pageWidth - rightMargin - taken, topMargin, taken, height};
    return block;
}

std::string SignatureBlock::content() const {
    // The first baseline lies so that marks stacked on capitals (Ử, Ẩ) stay inside.
    const double firstBaseline = box.height - size * 0.95;
    std::string text = fmt::format("q\n0 g\nBT\n/F1 {} Tf\n{} TL\n0 {} Td\n", pdfNumber(size), pdfNumber(leading),
                                   pdfNumber(firstBaseline));
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += (i == 0 ? "" : "T*\n") + shownText(font, lines[i]) + " Tj\n";
    return text + "ET\nQ\n";
}

}  // namespace sohoa::pdfa

#include "ocr/page_kind.h"

#include <algorithm>

#include "core/text.h"

namespace sohoa::ocr {

namespace {

constexpr double readable = 0.6;
constexpr int fewestWords = 3;          // less is a page number, a smudge or a punch hole
constexpr int longestCaption = 30;      // words of a separator sheet
constexpr double readableShare = 0.35;  // of all words; mirrored show-through has a lucky hit now and then

}  // namespace

PageKind kindOf(const std::vector<ReadLine>& lines, int wordsSeen, std::size_t barcodes, bool isSigned) {
    int good = 0, all = 0;
    for (const ReadLine& line : lines)
        for (const ReadWord& word : line) {
            ++all;
            if (word.confidence >= readable && codePoints(word.text).size() >= 2) ++good;
        }
    if (barcodes > 0 && good <= longestCaption) return PageKind::Separator;
    if (isSigned && good >= fewestWords) return PageKind::Content;
    return good < fewestWords || good < readableShare * std::max(all, wordsSeen) ? PageKind::Blank : PageKind::Content;
}

bool isPlainSeparator(const Image& even, Dpi dpi, const std::vector<PixelBox>& barcodes) {
    constexpr int mostLetters = 110;
    if (barcodes.empty()) return false;
    const Boxes parts = connectedParts(inkDarkerThan(even, inkThreshold(even)));
    int letters = 0;
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (std::max(box.width(), box.height()) < pixels(1.2, dpi)) continue;
        const PixelPoint middle{(box.x0 + box.x1) / 2.0, (box.y0 + box.y1) / 2.0};
        const int around = pixels(8, dpi);  // of a linear code ZXing gives one line only
        const bool ofCode = std::any_of(barcodes.begin(), barcodes.end(), [&](const PixelBox& code) {
            const int tall = code.height() < pixels(4, dpi) || code.width() < pixels(4, dpi) ? pixels(15, dpi) : around;
            return middle.x > code.x0 - tall && middle.x < code.x1 + tall && middle.y > code.y0 - tall &&
                   middle.y < code.y1 + tall;
        });
        if (!ofCode) ++letters;
    }
    return countOf(parts) > 0 && letters <= mostLetters;
}

}  // namespace sohoa::ocr

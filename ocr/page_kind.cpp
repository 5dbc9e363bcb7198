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

PageKind kindOf(const std::vector<ReadLine>& lines, int wordsSeen, std::size_t barcodes) {
    int good = 0, all = 0;
    for (const ReadLine& line : lines)
        for (const ReadWord& word : line) {
            ++all;
            if (word.confidence >= readable && codePoints(word.text).size() >= 2) ++good;
        }
    if (barcodes > 0 && good <= longestCaption) return PageKind::Separator;
    return good < fewestWords || good < readableShare * std::max(all, wordsSeen) ? PageKind::Blank : PageKind::Content;
}

}  // namespace sohoa::ocr

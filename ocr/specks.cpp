#include "ocr/cleanup.h"

namespace sohoa::ocr {

bool removeSpecks(Image& gray, Dpi dpi) {
    const Image ink = inkDarkerThan(gray, 150), writing = inkDarkerThan(gray, 205);  // pale letters have dots too
    if (!ink || !writing) return false;
    const int grain = pixels(0.55, dpi), letter = pixels(1.1, dpi);
    const Image small{pixSelectBySize(ink.get(), grain, grain, 8, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, nullptr)};
    const Image letters{
        pixSelectBySize(writing.get(), letter, letter, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)};
    if (!small || !letters) return false;
    // From letter to mark and from mark to mark: the tone of a letter stands above its hat, and the hat above the
    // letter.
    const int aside = pixels(1.0, dpi) | 1, above = pixels(1.0, dpi) | 1;
    const Image grown{pixDilateBrick(nullptr, writing.get(), aside, above)};
    const Image kept{grown ? pixSeedfillBinary(nullptr, letters.get(), grown.get(), 8) : nullptr};
    const Image lone{kept ? pixSubtract(nullptr, small.get(), kept.get()) : nullptr};
    if (!lone) return false;
    constexpr int fewestGrains = 40;
    constexpr double mostOfInk = 0.12;
    if (countOf(connectedParts(lone)) < fewestGrains || inkPixels(lone) > mostOfInk * inkPixels(ink)) return false;
    const Image erased{pixDilateBrick(nullptr, lone.get(), 5, 5)};
    return erased && pixSetMasked(gray.get(), erased.get(), 255) == 0;
}

}  // namespace sohoa::ocr

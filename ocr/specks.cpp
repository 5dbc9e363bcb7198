#include "ocr/cleanup.h"

namespace sohoa::ocr {

void removeSpecks(Image& gray, Dpi dpi) {
    const Image ink = inkDarkerThan(gray, 150);
    if (!ink) return;
    const int grain = pixels(0.55, dpi), letter = pixels(1.1, dpi), reach = 2 * pixels(1.0, dpi) + 1;
    const Image small{pixSelectBySize(ink.get(), grain, grain, 8, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, nullptr)};
    const Image letters{pixSelectBySize(ink.get(), letter, letter, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)};
    if (!small || !letters) return;
    const Image near{pixDilateBrick(nullptr, letters.get(), reach, reach)};
    if (!near) return;
    const Image touching{pixAnd(nullptr, small.get(), near.get())};
    const Image kept{touching ? pixSeedfillBinary(nullptr, touching.get(), small.get(), 8) : nullptr};
    const Image lone{kept ? pixSubtract(nullptr, small.get(), kept.get()) : nullptr};
    if (!lone) return;
    constexpr int fewestGrains = 40;
    constexpr double mostOfInk = 0.12;
    if (countOf(connectedParts(lone)) < fewestGrains || inkPixels(lone) > mostOfInk * inkPixels(ink)) return;
    const Image grown{pixDilateBrick(nullptr, lone.get(), 5, 5)};
    if (grown) pixSetMasked(gray.get(), grown.get(), 255);
}

}  // namespace sohoa::ocr

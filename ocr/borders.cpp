#include <algorithm>

#include "ocr/cleanup.h"

namespace sohoa::ocr {

namespace {

constexpr int reduction = 4;

// The light most of the page has, from the histogram's upper half.
int paperLevel(const Image& gray) {
    const Numbers histogram{pixGetGrayHistogram(gray.get(), 8)};
    if (!histogram) return 255;
    int best = 255;
    l_float32 most = 0;
    for (int level = 90; level < 256; ++level) {
        l_float32 count = 0;
        numaGetFValue(histogram.get(), level, &count);
        if (count > most) most = count, best = level;
    }
    return best;
}

void whitenUnder(Image& gray, const Image& smallMask) {
    const Image mask{pixExpandReplicate(smallMask.get(), reduction)};
    if (mask) pixSetMasked(gray.get(), mask.get(), 255);
}

Image smallDarkParts(const Image& gray, int threshold) {
    const Image small{pixScaleAreaMap(gray.get(), 1.0f / reduction, 1.0f / reduction)};
    return inkDarkerThan(small, threshold);
}

}  // namespace

void whitenBorders(Image& gray, Dpi dpi) {
    const int paper = paperLevel(gray);
    const Image dark = smallDarkParts(gray, paper * 45 / 100);
    if (!dark) return;
    const Dpi smallDpi{std::max(1, dpi.value / reduction)};
    const int solid = std::max(3, pixels(1.0, smallDpi));  // thinner things at the edge are rules and letters
    const Image opened{pixOpenBrick(nullptr, dark.get(), solid, solid)};
    if (!opened) return;
    // A frame of ink lets every dark part that ends just before the edge count as reaching it.
    pixSetOrClearBorder(opened.get(), 2, 2, 2, 2, PIX_SET);
    const Image border{pixExtractBorderConnComps(opened.get(), 8)};
    if (!border) return;
    const int grow = 2 * std::max(2, pixels(1.2, smallDpi)) + 1;
    const Image grown{pixDilateBrick(nullptr, border.get(), grow, grow)};
    if (grown) whitenUnder(gray, grown);
}

void whitenHoles(Image& gray, Dpi dpi) {
    const Image dark = smallDarkParts(gray, paperLevel(gray) / 2);
    if (!dark) return;
    const Dpi smallDpi{std::max(1, dpi.value / reduction)};
    const int solid = pixels(3.0, smallDpi);
    const Image opened{pixOpenBrick(nullptr, dark.get(), solid, solid)};
    if (!opened || inkPixels(opened) == 0) return;
    const Image grown{pixDilateBrick(nullptr, opened.get(), 7, 7)};
    if (grown) whitenUnder(gray, grown);
}

}  // namespace sohoa::ocr

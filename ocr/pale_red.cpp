#include "ocr/pale_red.h"

namespace sohoa::ocr {

namespace {

// In pieces that have hardly any strong red: the edges of a seal are pale, too.
bool hasPaleRed(const Image& redness, Dpi dpi) {
    constexpr float reduction = 0.25f;
    constexpr int palest = 243, strongest = 195;
    constexpr double leastInk = 10, mostStrong = 0.35;  // square millimetres, and a share
    const PixelSize size = sizeOf(redness);
    const Image upper = cropped(redness, {0, 0, size.width, size.height / 2});
    const Image small{upper ? pixScaleAreaMap(upper.get(), reduction, reduction) : nullptr};
    const Image pale = inkDarkerThan(small, palest), strong = inkDarkerThan(small, strongest);
    const Dpi smallDpi{std::max(1, int(float(dpi.value) * reduction))};
    const double millimetre = smallDpi.value / MillimetresPerInch;
    if (!pale || !strong || inkPixels(pale) < leastInk * millimetre * millimetre) return false;
    const Image joined{pixCloseSafeBrick(nullptr, pale.get(), pixels(3, smallDpi), pixels(1.5, smallDpi))};
    const Boxes pieces = connectedParts(joined);
    for (int i = 0; i < countOf(pieces); ++i) {
        const PixelBox box = boxAt(pieces, i);
        if (box.width() < pixels(7, smallDpi)) continue;
        const int all = inkPixels(cropped(pale, box));
        if (all < leastInk * millimetre * millimetre) continue;
        if (inkPixels(cropped(strong, box)) < mostStrong * all) return true;
    }
    return false;
}

// The grain of the paper goes by smoothing, and what is left of the pad's red becomes as strong as a fresh mark's.
Image strengthened(const Image& redness) {
    Image smooth{pixBlockconv(redness.get(), 1, 1)};
    if (smooth) pixGammaTRC(smooth.get(), smooth.get(), 1.0f, 170, 255);
    return smooth;
}

}  // namespace

std::optional<PreparedPage> withStrongRed(const PreparedPage& page) {
    if (!page.redness || !hasPaleRed(page.redness, page.dpi)) return std::nullopt;
    PreparedPage strong;
    strong.ink.reset(pixClone(page.ink.get()));
    strong.redness = strengthened(page.redness);
    strong.geometry = page.geometry;
    strong.dpi = page.dpi;
    if (!strong.redness) return std::nullopt;
    return strong;
}

}  // namespace sohoa::ocr

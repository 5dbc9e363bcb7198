#include <algorithm>

#include "ocr/cleanup.h"

namespace sohoa::ocr {

namespace {

constexpr int reduction = 4;
constexpr int middle = 128;

double shareOf(const Image& bilevel) {
    const PixelSize size = sizeOf(bilevel);
    return bilevel && size.width > 0 && size.height > 0
               ? double(inkPixels(bilevel)) / (double(size.width) * size.height)
               : 0;
}

// A block begins and ends dark; a barcode begins with bars and blanks.
bool isDarkAround(const Image& dark, PixelBox box, Dpi dpi) {
    constexpr double nearlyAll = 0.85;
    const int rim = std::max(1, pixels(0.8, dpi));
    const PixelBox outer{box.x0 + 1, box.y0 + 1, box.x1 - 1, box.y1 - 1};
    return shareOf(cropped(dark, {outer.x0, outer.y0, outer.x1, outer.y0 + rim})) > nearlyAll &&
           shareOf(cropped(dark, {outer.x0, outer.y1 - rim, outer.x1, outer.y1})) > nearlyAll &&
           shareOf(cropped(dark, {outer.x0, outer.y0, outer.x0 + rim, outer.y1})) > nearlyAll &&
           shareOf(cropped(dark, {outer.x1 - rim, outer.y0, outer.x1, outer.y1})) > nearlyAll;
}

void invertBox(Image& gray, PixelBox box) {
    const Image part = cropped(gray, box);
    const Image inverted{part ? pixInvert(nullptr, part.get()) : nullptr};
    if (inverted) pixRasterop(gray.get(), box.x0, box.y0, box.width(), box.height(), PIX_SRC, inverted.get(), 0, 0);
}

}  // namespace

bool isNegative(const Image& gray, Dpi dpi) {
    const Image small{pixScaleAreaMap(gray.get(), 1.0f / reduction, 1.0f / reduction)};
    const Image dark = inkDarkerThan(small, middle);
    constexpr double mostlyDark = 0.6, hardlySheet = 0.2;
    if (!dark || shareOf(dark) < mostlyDark) return false;
    const Image light{pixInvert(nullptr, dark.get())};
    const int sheet = pixels(4, Dpi{std::max(1, dpi.value / reduction)});
    const Image sheets{light ? pixOpenBrick(nullptr, light.get(), sheet, sheet) : nullptr};
    const int lightPixels = inkPixels(light);
    // A small sheet on the dark bed of a scanner is light in one piece; white letters are thin.
    return sheets && lightPixels > 0 && inkPixels(sheets) < hardlySheet * lightPixels;
}

bool invertDarkBlocks(Image& gray, Dpi dpi) {
    const Image small{pixScaleAreaMap(gray.get(), 1.0f / reduction, 1.0f / reduction)};
    const Image dark = inkDarkerThan(small, middle);
    if (!dark) return false;
    const Dpi smallDpi{std::max(1, dpi.value / reduction)};
    // The white letters of a block are filled first; then what is no block goes.
    const int stroke = pixels(2.0, smallDpi), block = pixels(3.5, smallDpi);
    const Image filled{pixCloseSafeBrick(nullptr, dark.get(), stroke, stroke)};
    const Image closed{filled ? pixOpenBrick(nullptr, filled.get(), block, block) : nullptr};
    const Boxes parts = connectedParts(closed);
    const PixelSize size = sizeOf(small);
    bool any = false;
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.width() < pixels(25, smallDpi) || box.height() < pixels(5, smallDpi)) continue;
        const int edge = pixels(3, smallDpi);  // what reaches in from outside is a border
        if (box.x0 < edge || box.y0 < edge || box.x1 > size.width - edge || box.y1 > size.height - edge) continue;
        const double solid = shareOf(cropped(closed, box)), inkShare = shareOf(cropped(dark, box));
        if (solid < 0.85 || inkShare < 0.65 || inkShare > 0.99 || !isDarkAround(dark, box, smallDpi)) continue;
        invertBox(gray, {box.x0 * reduction, box.y0 * reduction, box.x1 * reduction, box.y1 * reduction});
        any = true;
    }
    return any;
}

}  // namespace sohoa::ocr

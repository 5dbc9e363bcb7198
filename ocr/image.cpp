#include "ocr/image.h"

#include <algorithm>
#include <cmath>

namespace sohoa::ocr {

PixelSize sizeOf(const Image& image) {
    return image ? PixelSize{pixGetWidth(image.get()), pixGetHeight(image.get())} : PixelSize{};
}

Image copyOf(const Image& image) { return Image{pixCopy(nullptr, image.get())}; }

static PixelBox clipped(PixelBox box, PixelSize size) {
    return {std::max(box.x0, 0), std::max(box.y0, 0), std::min(box.x1, size.width), std::min(box.y1, size.height)};
}

Image cropped(const Image& image, PixelBox box) {
    const PixelBox inside = clipped(box, sizeOf(image));
    if (inside.empty()) return nullptr;
    const Owned<BOX, destroyBox> region{boxCreate(inside.x0, inside.y0, inside.width(), inside.height())};
    return Image{pixClipRectangle(image.get(), region.get(), nullptr)};
}

void whiten(Image& image, PixelBox box) {
    const PixelBox inside = clipped(box, sizeOf(image));
    if (inside.empty()) return;
    const Owned<BOX, destroyBox> region{boxCreate(inside.x0, inside.y0, inside.width(), inside.height())};
    if (pixGetDepth(image.get()) == 1)
        pixClearInRect(image.get(), region.get());
    else
        pixSetInRect(image.get(), region.get());
}

Image asGray(const Image& image) { return Image{pixConvertTo8(image.get(), 0)}; }

Image inkDarkerThan(const Image& image, int threshold) {
    if (!image) return nullptr;
    if (pixGetDepth(image.get()) == 1) return copyOf(image);
    const Image gray = asGray(image);
    return Image{pixThresholdToBinary(gray.get(), threshold)};
}

int inkLevel(const Image& evenGray) {
    constexpr double inkShare = 0.01;
    const Numbers histogram{pixGetGrayHistogram(evenGray.get(), 4)};
    l_float32 all = 0, count = 0;
    if (!histogram || numaGetSum(histogram.get(), &all) != 0) return 0;
    double dark = 0;
    for (int level = 0; level < 256; ++level) {
        numaGetFValue(histogram.get(), level, &count);
        dark += count;
        if (dark >= inkShare * all) return level;
    }
    return 255;
}

int inkThreshold(const Image& evenGray) {
    constexpr int strict = 150, lenient = 218;
    return std::clamp((inkLevel(evenGray) + 255) / 2 + 10, strict, lenient);
}

int inkPixels(const Image& bilevel) {
    l_int32 count = 0;
    if (!bilevel || pixCountPixels(bilevel.get(), &count, nullptr) != 0) return 0;
    return count;
}

PixelBox boxAt(const Boxes& boxes, int index) {
    l_int32 x = 0, y = 0, w = 0, h = 0;
    if (boxaGetBoxGeometry(boxes.get(), index, &x, &y, &w, &h) != 0) return {};
    return {x, y, x + w, y + h};
}

int countOf(const Boxes& boxes) { return boxes ? boxaGetCount(boxes.get()) : 0; }

Boxes connectedParts(const Image& bilevel) { return Boxes{bilevel ? pixConnCompBB(bilevel.get(), 8) : nullptr}; }

int pixels(double millimetres, Dpi dpi) {
    return std::max(1, static_cast<int>(std::lround(millimetres * dpi.value / MillimetresPerInch)));
}

void silenceImageLibrary() { setMsgSeverity(L_SEVERITY_NONE); }

}  // namespace sohoa::ocr

#include "ocr/layers.h"

#include <algorithm>
#include <array>

#include "ocr/geometry.h"

namespace sohoa::ocr {

namespace {

struct Rgb {
    int red, green, blue;
};

Rgb rgbOf(l_uint32 pixel) {
    return {int(pixel >> L_RED_SHIFT & 0xff), int(pixel >> L_GREEN_SHIFT & 0xff), int(pixel >> L_BLUE_SHIFT & 0xff)};
}

// The most frequent light value.
int peakOf(const std::array<int, 256>& histogram) {
    constexpr int darkestPaper = 90;
    const auto peak = std::max_element(histogram.begin() + darkestPaper, histogram.end());
    return *peak > 0 ? int(peak - histogram.begin()) : 255;
}

Rgb paperOf(const Image& page) {
    std::array<int, 256> red{}, green{}, blue{};
    const PixelSize size = sizeOf(page);
    for (int y = 0; y < size.height; y += 7) {
        const l_uint32* line = pixGetData(page.get()) + std::size_t(y) * pixGetWpl(page.get());
        for (int x = 0; x < size.width; x += 7) {
            const Rgb c = rgbOf(line[x]);
            ++red[c.red], ++green[c.green], ++blue[c.blue];
        }
    }
    return {peakOf(red), peakOf(green), peakOf(blue)};
}

// What to multiply a channel's values with so that the paper becomes white.
std::array<unsigned char, 256> against(int paper) {
    std::array<unsigned char, 256> table;
    for (int i = 0; i < 256; ++i)
        table[i] = static_cast<unsigned char>(std::min(255, i * 255 / std::max(paper, 1)));
    return table;
}

constexpr int leastRed = 24;  // below it the grain of the paper would be lightened too
constexpr int leastBlue = 40;

// A stamp's: rules both ways, straighter and longer than a pen's.
bool isFrame(const Image& strokes, Dpi dpi) {
    const int length = pixels(9, dpi);
    const Image across{pixOpenBrick(nullptr, strokes.get(), length, 1)},
        down{pixOpenBrick(nullptr, strokes.get(), 1, length)};
    return across && down && inkPixels(across) > 0 && inkPixels(down) > 0;
}

// A name is written in several strokes, which lie within 4 mm of each other.
std::vector<PixelBox> together(std::vector<PixelBox> boxes, Dpi dpi) {
    const int near = pixels(4, dpi);
    const auto meet = [near](const PixelBox& a, const PixelBox& b) {
        return a.x0 - near < b.x1 && b.x0 - near < a.x1 && a.y0 - near < b.y1 && b.y0 - near < a.y1;
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < boxes.size() && !changed; ++i)
            for (std::size_t k = i + 1; k < boxes.size() && !changed; ++k)
                if (meet(boxes[i], boxes[k])) {
                    boxes[i] = around(boxes[i], boxes[k]);
                    boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(k));
                    changed = true;
                }
    }
    return boxes;
}

// Large connected blue strokes. What they cover becomes paper.
std::vector<PixelBox> removeSignatures(Image& gray, const Image& blue, Dpi dpi) {
    constexpr int mostStrokes = 40;
    const Image joined{pixCloseBrick(nullptr, blue.get(), 5, 5)};
    Image large{joined ? pixSelectBySize(joined.get(), pixels(9, dpi), pixels(9, dpi), 8, L_SELECT_IF_BOTH,
                                         L_SELECT_IF_GTE, nullptr)
                       : nullptr};
    if (!large) return {};
    std::vector<PixelBox> signatures;
    const Boxes parts = connectedParts(large);
    for (int i = 0; i < std::min(countOf(parts), mostStrokes); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (isFrame(cropped(large, box), dpi))
            whiten(large, box);
        else
            signatures.push_back(box);
    }
    const Image strokes{pixDilateBrick(nullptr, large.get(), 3, 3)}, wide{pixDilateBrick(nullptr, blue.get(), 3, 3)};
    const Image onlyBlue{strokes && wide ? pixAnd(nullptr, strokes.get(), wide.get()) : nullptr};
    if (onlyBlue) pixSetMasked(gray.get(), onlyBlue.get(), 255);
    return together(std::move(signatures), dpi);
}

}  // namespace

Layers separateLayers(const Image& page, Dpi dpi) {
    if (pixGetDepth(page.get()) != 32) return {asGray(page), nullptr};
    const PixelSize size = sizeOf(page);
    Layers layers{Image{pixCreate(size.width, size.height, 8)}, Image{pixCreate(size.width, size.height, 8)}};
    const Image blue{pixCreate(size.width, size.height, 1)};
    if (!layers.gray || !layers.redness || !blue) return {};
    const Rgb paper = paperOf(page);
    const auto reds = against(paper.red), greens = against(paper.green), blues = against(paper.blue);
    for (int y = 0; y < size.height; ++y) {
        const l_uint32* from = pixGetData(page.get()) + std::size_t(y) * pixGetWpl(page.get());
        l_uint32* gray = pixGetData(layers.gray.get()) + std::size_t(y) * pixGetWpl(layers.gray.get());
        l_uint32* redness = pixGetData(layers.redness.get()) + std::size_t(y) * pixGetWpl(layers.redness.get());
        l_uint32* strokes = pixGetData(blue.get()) + std::size_t(y) * pixGetWpl(blue.get());
        for (int x = 0; x < size.width; ++x) {
            const Rgb c = rgbOf(from[x]);
            const int r = reds[c.red], g = greens[c.green], b = blues[c.blue];
            const int light = (77 * r + 150 * g + 29 * b) >> 8;
            const int red = r - std::max(g, b);
            const int share = std::clamp((red - leastRed) * 8, 0, 256);  // of the way towards the red channel
            SET_DATA_BYTE(gray, x, static_cast<l_uint8>(light + (std::max(r, light) - light) * share / 256));
            SET_DATA_BYTE(redness, x, static_cast<l_uint8>(255 - std::clamp((red - leastRed / 2) * 3, 0, 255)));
            if (b - r > leastBlue && b - g > leastBlue / 4) SET_DATA_BIT(strokes, x);
        }
    }
    layers.signatures = removeSignatures(layers.gray, blue, dpi);
    return layers;
}

}  // namespace sohoa::ocr

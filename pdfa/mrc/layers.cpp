#include "pdfa/mrc/layers.h"

#include <algorithm>

#include "pdfa/mrc/coverage.h"
#include "pdfa/mrc/edges.h"
#include "pdfa/mrc/fidelity.h"
#include "pdfa/mrc/letter_mask.h"
#include "pdfa/mrc/regions.h"
#include "pdfa/mrc/shrink.h"
#include "pdfa/mrc/smooth.h"

namespace sohoa::pdfa::mrc {

namespace {

constexpr double squareMillimetres = 1.35;
constexpr int lostTone = 22;                          // levels of the mean of a square
constexpr int lostSquares = 5;                        // of five by five
constexpr int leastLostSquares = 16;                  // in all of a region
constexpr double mostOfPage = 0.5;                    // more of it in pictures is a picture
constexpr double leastColourSquareMillimetres = 1.5;  // of coloured ink: a tick of a pen, not a stain's speck

std::vector<PixelBox> colouredRegions(const ColourMap& colour, PixelSize page, Dpi dpi) {
    if (colour.coloured.empty()) return {};
    Grid marked = Grid::over(page, std::max(4, static_cast<int>(squareMillimetres / MillimetresPerInch * dpi.value)));
    for (int y = 0; y < page.height; y += 2)
        for (int x = 0; x < page.width; x += 2)
            if (colour.at(x, y)) {
                auto& value = marked.at(x / marked.cell, y / marked.cell);
                if (value < 255) ++value;
            }
    for (auto& value : marked.values)
        if (value < 3) value = 0;
    const double pixels =
        leastColourSquareMillimetres * dpi.value * dpi.value / MillimetresPerInch / MillimetresPerInch;
    return regionsOf(marked, static_cast<int>(pixels / 4), page);
}

Layers layersOf(const Raster& page, Bitmap letters, const std::vector<PixelBox>& regions, Dpi dpi) {
    Layers layers;
    layers.finesse = finesseFor(dpi);
    layers.letters = std::move(letters);
    smoothEdges(layers.letters);
    std::vector<std::uint8_t> covered = grown(layers.letters, dpi.value >= 250 ? 2 : 1);
    for (const PixelBox& box : regions)
        layers.pictures.push_back({box, shrunk(page, covered, box, layers.finesse.picture)});
    for (const PixelBox& box : regions)
        for (int y = box.y0; y < box.y1; ++y)
            std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(y) * page.size.width + box.x0, box.width(),
                        std::uint8_t{1});
    const PixelBox whole{0, 0, page.size.width, page.size.height};
    layers.ground = shrunk(page, covered, whole, layers.finesse.ground);
    layers.inks = shrunk(page, allButInk(layers.letters, layers.finesse.inks), whole, layers.finesse.inks);
    return layers;
}

// Where the layers show another tone than the page does, over more than a letter or two.
std::vector<PixelBox> lostRegions(const Raster& luma, const Layers& layers, Dpi dpi) {
    const Grid stray = strayed(luma, layers, dpi);
    Grid marked = stray;
    for (int r = 0; r < stray.rows; ++r)
        for (int c = 0; c < stray.columns; ++c) {
            int count = 0;
            for (int y = std::max(0, r - 2); y <= std::min(stray.rows - 1, r + 2); ++y)
                for (int x = std::max(0, c - 2); x <= std::min(stray.columns - 1, c + 2); ++x)
                    count += stray.at(x, y) >= lostTone ? 1 : 0;
            marked.at(c, r) = count >= lostSquares ? 1 : 0;
        }
    return regionsOf(marked, leastLostSquares, luma.size);
}

void append(std::vector<PixelBox>& boxes, const std::vector<PixelBox>& more) {
    boxes.insert(boxes.end(), more.begin(), more.end());
}

double areaOf(const std::vector<PixelBox>& boxes) {
    double area = 0;
    for (const PixelBox& box : boxes)
        area += double(box.width()) * box.height();
    return area;
}

}  // namespace

Finesse finesseFor(Dpi dpi) {
    const auto near = [&](int wanted) { return std::max(1, (dpi.value + wanted / 2) / wanted); };
    return {near(100), near(150), near(13)};
}

std::optional<Layers> takeApart(const Raster& page, Dpi dpi) {
    const Raster luma = grayOf(page);
    const Raster even = smoothed(luma);
    const Paper paper = estimatePaper(luma, dpi);
    const ColourMap colour = findColour(page, dpi);
    std::vector<PixelBox> regions = colouredRegions(colour, page.size, dpi);
    LetterMask mask = letterMask(even, paper, colour, {}, dpi);
    std::vector<PixelBox> strict = mask.figures;
    Layers layers = layersOf(page, std::move(mask.letters), regions, dpi);
    append(strict, lostRegions(luma, layers, dpi));
    if (!strict.empty()) {
        append(regions, strict);
        joinOverlapping(regions);
        layers = layersOf(page, letterMask(even, paper, colour, strict, dpi).letters, regions, dpi);
    }
    if (areaOf(regions) > mostOfPage * areaOf({{0, 0, page.size.width, page.size.height}})) return std::nullopt;
    return layers;
}

}  // namespace sohoa::pdfa::mrc

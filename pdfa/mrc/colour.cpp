#include "pdfa/mrc/colour.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "pdfa/mrc/grid.h"

namespace sohoa::pdfa::mrc {

namespace {

constexpr double cellMillimetres = 2.7;
constexpr int acrossInk = 4;         // squares: a seal's ring is narrower than nine of them
constexpr double paperShare = 0.75;  // of a square's pixels, from the darkest
constexpr int leastChroma = 30;      // |Cb| + |Cr| on white paper
constexpr int perCentOfDepth = 17;   // black ink's chroma is a few per cent of how dark it is, blue ink's twenty up
constexpr int perCentAtEdges = 9;    // beside what is surely coloured
constexpr int leastAtEdges = 10;
constexpr int edgeReach = 6;  // places of the map: along the thin lines of a seal

using Plane = std::vector<std::uint8_t>;

// One channel at half the page's resolution.
Plane halved(const Raster& page, PixelSize half, std::size_t channel) {
    Plane plane(static_cast<std::size_t>(half.width) * static_cast<std::size_t>(half.height));
    std::size_t at = 0;
    for (int y = 0; y < half.height; ++y) {
        const std::uint8_t* upper = page.row(2 * y) + channel;
        const std::uint8_t* lower = page.row(std::min(2 * y + 1, page.size.height - 1)) + channel;
        for (int x = 0; x < half.width; ++x, ++at) {
            const std::size_t left = static_cast<std::size_t>(x) * 6;
            const std::size_t right = static_cast<std::size_t>(std::min(2 * x + 1, page.size.width - 1)) * 3;
            plane[at] = static_cast<std::uint8_t>((upper[left] + upper[right] + lower[left] + lower[right] + 2) / 4);
        }
    }
    return plane;
}

// As if the paper were white: each pixel divided by the paper's own colour there.
void whiten(Plane& plane, PixelSize size, int cell) {
    Grid paper = Grid::over(size, cell);
    for (int r = 0; r < paper.rows; ++r)
        for (int c = 0; c < paper.columns; ++c) {
            std::array<int, 256> histogram{};
            int count = 0;
            for (int y = r * cell; y < std::min(size.height, (r + 1) * cell); y += 2)
                for (int x = c * cell; x < std::min(size.width, (c + 1) * cell); x += 2, ++count)
                    ++histogram[plane[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) +
                                      static_cast<std::size_t>(x)]];
            int left = static_cast<int>(paperShare * count), value = 0;
            while (value < 255 && (left -= histogram[static_cast<std::size_t>(value)]) >= 0)
                ++value;
            paper.at(c, r) = static_cast<std::uint8_t>(std::max(1, value));
        }
    paper = averaged(smallest(largest(paper, acrossInk), acrossInk), 1);
    const auto width = static_cast<std::size_t>(size.width);
    Plane level(width);
    for (int y = 0; y < size.height; ++y) {
        paper.lookUp(y, size.width, level.data());
        std::uint8_t* row = plane.data() + static_cast<std::size_t>(y) * width;
        for (std::size_t x = 0; x < width; ++x)
            row[x] = static_cast<std::uint8_t>(std::min(255, row[x] * 255 / std::max<int>(1, level[x])));
    }
}

enum : std::uint8_t { Plain = 0, AtEdge = 1, Coloured = 2 };

Plane judged(const Plane& red, const Plane& green, const Plane& blue) {
    Plane map(red.size());
    for (std::size_t i = 0; i < map.size(); ++i) {
        const int luma = (77 * red[i] + 151 * green[i] + 28 * blue[i]) >> 8;
        const int chroma = std::abs(blue[i] - luma) * 144 / 256 + std::abs(red[i] - luma) * 183 / 256;
        const int depth = 255 - luma;
        if (chroma >= leastChroma && chroma * 100 >= perCentOfDepth * depth)
            map[i] = Coloured;
        else if (chroma >= leastAtEdges && chroma * 100 >= perCentAtEdges * depth)
            map[i] = AtEdge;
    }
    return map;
}

// Keeps what is two by two at least, and of the edges what lies beside it.
Plane settled(const Plane& map, PixelSize size) {
    Plane sure(map.size());
    const auto width = static_cast<std::size_t>(size.width);
    for (int y = 0; y + 1 < size.height; ++y) {
        const std::size_t row = static_cast<std::size_t>(y) * width;
        for (std::size_t i = row; i + 1 < row + width; ++i)
            if ((map[i] & map[i + 1] & map[i + width] & map[i + width + 1]) == Coloured)
                sure[i] = sure[i + 1] = sure[i + width] = sure[i + width + 1] = 1;
    }
    for (int step = 0; step < edgeReach; ++step) {
        const Plane before = sure;
        for (int y = 1; y + 1 < size.height; ++y) {
            const std::size_t row = static_cast<std::size_t>(y) * width;
            for (std::size_t i = row + 1; i + 1 < row + width; ++i)
                if (map[i] != Plain && !before[i])
                    sure[i] = before[i - 1] | before[i + 1] | before[i - width] | before[i + width];
        }
    }
    return sure;
}

}  // namespace

ColourMap findColour(const Raster& page, Dpi dpi) {
    if (page.channels != 3) return {};
    const PixelSize half{(page.size.width + 1) / 2, (page.size.height + 1) / 2};
    const int cell = std::max(4, static_cast<int>(cellMillimetres / MillimetresPerInch * dpi.value / 2));
    std::array<Plane, 3> planes;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        planes[channel] = halved(page, half, channel);
        whiten(planes[channel], half, cell);
    }
    return {half, settled(judged(planes[0], planes[1], planes[2]), half)};
}

}  // namespace sohoa::pdfa::mrc

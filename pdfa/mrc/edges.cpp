#include "pdfa/mrc/edges.h"

#include <array>

namespace sohoa::pdfa::mrc {

namespace {

// Bits of the neighbours, from the upper left clockwise.
constexpr int upperLeft = 1, upper = 2, upperRight = 4, right = 8, lowerRight = 16, lower = 32, lowerLeft = 64,
              left = 128;

constexpr bool isBump(int same) {
    constexpr int sides[] = {upperLeft | upper | upperRight, upperRight | right | lowerRight,
                             lowerLeft | lower | lowerRight, upperLeft | left | lowerLeft};
    for (const int side : sides)
        if (same == side) return true;
    return false;
}

constexpr std::array<std::uint8_t, 256> bumps = [] {
    std::array<std::uint8_t, 256> table{};
    for (int same = 0; same < 256; ++same)
        table[static_cast<std::size_t>(same)] = isBump(same);
    return table;
}();

}  // namespace

void smoothEdges(Bitmap& bitmap) {
    const auto width = static_cast<std::size_t>(bitmap.size.width);
    if (bitmap.size.width < 3 || bitmap.size.height < 3) return;
    for (int y = 1; y + 1 < bitmap.size.height; ++y) {
        std::uint8_t* row = bitmap.pixels.data() + static_cast<std::size_t>(y) * width;
        const std::uint8_t *above = row - width, *below = row + width;
        for (std::size_t x = 1; x + 1 < width; ++x) {
            const int around = above[x - 1] | above[x] << 1 | above[x + 1] << 2 | row[x + 1] << 3 | below[x + 1] << 4 |
                               below[x] << 5 | below[x - 1] << 6 | row[x - 1] << 7;
            if (around == 0 || around == 255) continue;
            if (bumps[static_cast<std::size_t>(row[x] ? around : 255 - around)]) row[x] ^= 1;
        }
    }
}

}  // namespace sohoa::pdfa::mrc

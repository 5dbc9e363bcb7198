#include "pdfa/mrc/smooth.h"

#include <algorithm>

namespace sohoa::pdfa::mrc {

Raster smoothed(const Raster& luma) {
    const auto width = static_cast<std::size_t>(luma.size.width);
    Raster out{luma.size, 1, std::vector<std::uint8_t>(luma.pixels.size())};
    std::vector<std::uint16_t> down(width + 2);
    for (int y = 0; y < luma.size.height; ++y) {
        const std::uint8_t* above = luma.row(std::max(0, y - 1));
        const std::uint8_t* row = luma.row(y);
        const std::uint8_t* below = luma.row(std::min(luma.size.height - 1, y + 1));
        for (std::size_t x = 0; x < width; ++x)
            down[x + 1] = static_cast<std::uint16_t>(above[x] + 2 * row[x] + below[x]);
        down[0] = down[1];
        down[width + 1] = down[width];
        std::uint8_t* to = out.row(y);
        for (std::size_t x = 0; x < width; ++x)
            to[x] = static_cast<std::uint8_t>((down[x] + 2 * down[x + 1] + down[x + 2] + 8) >> 4);
    }
    return out;
}

}  // namespace sohoa::pdfa::mrc

// A coarse picture of a page: one value for each square of `cell` pixels, looked up smoothly in between.
#pragma once

#include <cstdint>
#include <vector>

#include "core/units.h"

namespace sohoa::pdfa::mrc {

struct Grid {
    int cell = 1, columns = 0, rows = 0;
    std::vector<std::uint8_t> values;

    static Grid over(PixelSize page, int cell);
    std::uint8_t at(int column, int row) const {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
    std::uint8_t& at(int column, int row) {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
    // The values under the pixels of line y, bilinear between the centres of the squares.
    void lookUp(int y, int width, std::uint8_t* out) const;
};

// Each square takes the largest, or the smallest, of those up to `reach` squares away in each direction.
Grid largest(const Grid& grid, int reach);
Grid smallest(const Grid& grid, int reach);
Grid averaged(const Grid& grid, int reach);

}  // namespace sohoa::pdfa::mrc

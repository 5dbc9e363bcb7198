#include "pdfa/mrc/grid.h"

#include <algorithm>

namespace sohoa::pdfa::mrc {

Grid Grid::over(PixelSize page, int cell) {
    Grid grid{cell, (page.width + cell - 1) / cell, (page.height + cell - 1) / cell, {}};
    grid.values.resize(static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows));
    return grid;
}

void Grid::lookUp(int y, int width, std::uint8_t* out) const {
    // Positions in squares with forty-eight bits of fraction; half a square lies before the first centre and after the
    // last.
    const std::int64_t step = (std::int64_t{1} << 48) / cell, half = std::int64_t{1} << 47;
    const auto position = [](std::int64_t from, int count) {
        return std::clamp<std::int64_t>(from >> 32, 0, std::int64_t{count - 1} << 16);
    };
    const std::int64_t down = position(step * y + step / 2 - half, rows);
    const int row = static_cast<int>(down >> 16), below = std::min(row + 1, rows - 1);
    const auto v = static_cast<std::int32_t>(down >> 8 & 255);
    const auto inColumn = [&](int column) { return at(column, row) * (256 - v) + at(column, below) * v; };
    std::int32_t left = inColumn(0), right = inColumn(std::min(1, columns - 1));
    std::int64_t from = step / 2 - half;
    int column = 0;
    for (int x = 0; x < width; ++x, from += step) {
        const std::int64_t across = position(from, columns);
        if (const int now = static_cast<int>(across >> 16); now != column) {
            column = now;
            left = inColumn(column);
            right = inColumn(std::min(column + 1, columns - 1));
        }
        const auto h = static_cast<std::int32_t>(across >> 8 & 255);
        out[x] = static_cast<std::uint8_t>((left * (256 - h) + right * h + 32768) >> 16);
    }
}

template <class Choose>
static Grid chosen(const Grid& grid, int reach, Choose choose) {
    Grid across = grid, result = grid;
    for (int r = 0; r < grid.rows; ++r)
        for (int c = 0; c < grid.columns; ++c)
            for (int n = std::max(0, c - reach); n <= std::min(grid.columns - 1, c + reach); ++n)
                across.at(c, r) = choose(across.at(c, r), grid.at(n, r));
    for (int r = 0; r < grid.rows; ++r)
        for (int c = 0; c < grid.columns; ++c) {
            result.at(c, r) = across.at(c, r);
            for (int n = std::max(0, r - reach); n <= std::min(grid.rows - 1, r + reach); ++n)
                result.at(c, r) = choose(result.at(c, r), across.at(c, n));
        }
    return result;
}

Grid largest(const Grid& grid, int reach) {
    return chosen(grid, reach, [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
}
Grid smallest(const Grid& grid, int reach) {
    return chosen(grid, reach, [](std::uint8_t a, std::uint8_t b) { return std::min(a, b); });
}

Grid averaged(const Grid& grid, int reach) {
    Grid result = grid;
    for (int r = 0; r < grid.rows; ++r)
        for (int c = 0; c < grid.columns; ++c) {
            int sum = 0, count = 0;
            for (int y = std::max(0, r - reach); y <= std::min(grid.rows - 1, r + reach); ++y)
                for (int x = std::max(0, c - reach); x <= std::min(grid.columns - 1, c + reach); ++x, ++count)
                    sum += grid.at(x, y);
            result.at(c, r) = static_cast<std::uint8_t>((sum + count / 2) / count);
        }
    return result;
}

}  // namespace sohoa::pdfa::mrc

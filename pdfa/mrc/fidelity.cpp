#include "pdfa/mrc/fidelity.h"

#include <algorithm>
#include <cstdlib>

namespace sohoa::pdfa::mrc {

namespace {

constexpr double squareMillimetres = 0.7;

// A layer of a lower resolution seen from the page's pixels.
class Seen {
  public:
    Seen(const Raster& image, PixelBox box, int factor) : luma_(grayOf(image)), box_(box), factor_(factor) {}
    bool covers(int x, int y) const { return x >= box_.x0 && x < box_.x1 && y >= box_.y0 && y < box_.y1; }
    int at(int x, int y) const { return luma_.row((y - box_.y0) / factor_)[(x - box_.x0) / factor_]; }

  private:
    Raster luma_;
    PixelBox box_;
    int factor_;
};

}  // namespace

Grid strayed(const Raster& luma, const Layers& layers, Dpi dpi) {
    const PixelBox whole{0, 0, luma.size.width, luma.size.height};
    const Seen inks(layers.inks, whole, layers.finesse.inks);
    std::vector<Seen> below{Seen(layers.ground, whole, layers.finesse.ground)};
    for (const Picture& picture : layers.pictures)
        below.emplace_back(picture.image, picture.box, layers.finesse.picture);
    Grid grid =
        Grid::over(luma.size, std::max(4, static_cast<int>(squareMillimetres / MillimetresPerInch * dpi.value)));
    for (int r = 0; r < grid.rows; ++r)
        for (int c = 0; c < grid.columns; ++c) {
            const int left = c * grid.cell, top = r * grid.cell;
            const int right = std::min(luma.size.width, left + grid.cell),
                      bottom = std::min(luma.size.height, top + grid.cell);
            const Seen* seen = &below.front();
            for (const Seen& picture : below)
                if (picture.covers(left, top)) seen = &picture;
            int difference = 0;
            for (int y = top; y < bottom; ++y) {
                const std::uint8_t *was = luma.row(y), *letters = layers.letters.row(y);
                for (int x = left; x < right; ++x) {
                    const int is = letters[x]           ? inks.at(x, y)
                                   : seen->covers(x, y) ? seen->at(x, y)
                                                        : below.front().at(x, y);
                    difference += was[x] - is;
                }
            }
            const int mean = std::abs(difference) / ((right - left) * (bottom - top));
            grid.at(c, r) = static_cast<std::uint8_t>(std::min(255, mean));
        }
    return grid;
}

}  // namespace sohoa::pdfa::mrc

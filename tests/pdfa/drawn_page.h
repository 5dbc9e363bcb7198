// Pages drawn for the tests of layers: paper with grain, strokes as letters have them, seals, pens, pictures.
#pragma once

#include <cmath>
#include <functional>
#include <random>

#include "pdfa/raster.h"

namespace sohoa::pdfa::drawn {

struct Colour {
    int r = 0, g = 0, b = 0;
};
inline constexpr Colour black{30, 30, 32}, red{205, 45, 50}, blue{40, 60, 170}, gray{140, 140, 140};

// 300 dpi. Edges are soft over two pixels, as a scanner's are; the same seed gives the same grain.
class Page {
  public:
    explicit Page(PixelSize size = {700, 900}, Colour paper = {242, 240, 232})
        : raster_{size, 3, std::vector<std::uint8_t>(static_cast<std::size_t>(size.width) * size.height * 3)} {
        fill([&](int, int) { return paper; });
    }

    void fill(const std::function<Colour(int x, int y)>& colour) {
        for (int y = 0; y < raster_.size.height; ++y)
            for (int x = 0; x < raster_.size.width; ++x)
                put(x, y, colour(x, y), 1);
    }
    // A stroke of that width between two points.
    void stroke(double x0, double y0, double x1, double y1, double width, Colour colour) {
        const double dx = x1 - x0, dy = y1 - y0, length = std::max(1e-9, dx * dx + dy * dy);
        paint({std::min(x0, x1) - width, std::min(y0, y1) - width, std::max(x0, x1) + width, std::max(y0, y1) + width},
              colour, [&](double x, double y) {
                  const double t = std::clamp(((x - x0) * dx + (y - y0) * dy) / length, 0.0, 1.0);
                  return std::hypot(x - x0 - t * dx, y - y0 - t * dy) - width / 2;
              });
    }
    void ring(double x, double y, double radius, double width, Colour colour) {
        const double reach = radius + width;
        paint({x - reach, y - reach, x + reach, y + reach}, colour,
              [&](double px, double py) { return std::abs(std::hypot(px - x, py - y) - radius) - width / 2; });
    }
    // Lines of letters: uprights with a bar, and a thin mark above every third.
    void text(PixelBox box, Colour colour = black) {
        for (int y = box.y0; y + 40 <= box.y1; y += 60)
            for (int x = box.x0, n = 0; x + 16 <= box.x1; x += 26, ++n) {
                stroke(x, y + 12, x, y + 38, 5, colour);
                stroke(x, y + 25, x + 14, y + 25, 4, colour);
                if (n % 3 == 0) stroke(x + 2, y + 4, x + 9, y, 3, colour);
            }
    }
    void grain(double deviation) {
        std::mt19937 random{20260101};
        std::normal_distribution<double> noise{0, deviation};
        for (auto& value : raster_.pixels)
            value = static_cast<std::uint8_t>(std::clamp(std::lround(value + noise(random)), 0L, 255L));
    }
    const Raster& raster() const { return raster_; }

  private:
    struct Bounds {
        double x0, y0, x1, y1;
    };
    template <class Distance>
    void paint(const Bounds& bounds, Colour colour, Distance distance) {
        for (int y = std::max(0, int(bounds.y0) - 2); y < std::min(raster_.size.height, int(bounds.y1) + 3); ++y)
            for (int x = std::max(0, int(bounds.x0) - 2); x < std::min(raster_.size.width, int(bounds.x1) + 3); ++x)
                if (const double d = distance(x, y); d < 1) put(x, y, colour, std::clamp((1 - d) / 2, 0.0, 1.0));
    }
    void put(int x, int y, Colour c, double share) {
        std::uint8_t* p = raster_.row(y) + 3 * x;
        const int wanted[] = {c.r, c.g, c.b};
        for (int i = 0; i < 3; ++i)
            p[i] = static_cast<std::uint8_t>(std::lround(p[i] * (1 - share) + wanted[i] * share));
    }
    Raster raster_;
};

}  // namespace sohoa::pdfa::drawn

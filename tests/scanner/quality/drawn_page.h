// A page drawn for a test: paper, writing, and what goes wrong with them. Places are millimetres from the upper left.
#pragma once

#include <cstdint>
#include <vector>

#include "scanner/page_file.h"

namespace sohoa::scanner::test {

struct Area {
    double left = 0, top = 0, right = 210, bottom = 297;
};

class DrawnPage {
  public:
    explicit DrawnPage(int paper = 240, int dpi = 150, Area sheet = {});

    // Lines of words that a seed decides, 7 mm apart.
    DrawnPage& write(unsigned seed, Area area = {25, 20, 190, 280}, int ink = 40);
    DrawnPage& fill(Area area, int level);
    DrawnPage& triangle(bool right, bool bottom, double across, double down, int level);
    DrawnPage& picture(Area area);  // every shade, softly
    DrawnPage& frame(Area area, int rows, int columns);
    DrawnPage& noise(unsigned seed, int most = 3);
    DrawnPage& brighten(double factor, int plus);
    DrawnPage& blur(double millimetres);  // standard deviation
    DrawnPage& move(double degrees, double right, double down, int beside);
    DrawnPage& turnHalf();

    ImageShape shape(ColorMode mode) const;
    std::vector<std::vector<std::byte>> rows(ColorMode mode) const;

  private:
    int pixels(double millimetres) const;
    std::uint8_t& at(int x, int y) { return gray_[static_cast<std::size_t>(y) * width_ + x]; }
    int dpi_, width_, height_;
    std::vector<std::uint8_t> gray_;
};

// Feeds all rows to a meter or printer.
template <class Taker>
auto after(Taker taker, const DrawnPage& page, ColorMode mode) {
    for (const auto& row : page.rows(mode))
        taker.addRow(row);
    return taker.finish();
}

}  // namespace sohoa::scanner::test

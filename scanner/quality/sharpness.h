// How wide the edges of the writing are, from dark to light: the measure of a blurred image. Streaming.
//
// Some rows are looked at whole and some columns all the way down, so that smear in either direction is found. An image
// of black and white alone has no such width.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "scanner/page_file.h"

namespace sohoa::scanner {

class Sharpness {
  public:
    explicit Sharpness(const ImageShape& shape);

    bool wantsRow() const { return row_ % rowStep_ == 0; }
    // The gray row where it is wanted, else empty.
    void addRow(std::span<const std::byte> row, std::span<const std::uint8_t> gray);

    // Millimetres: the wider one of the two directions, of the sharpest tenth of the edges (a picture has soft ones);
    // nothing where there are too few.
    std::optional<double> edgeMillimetres() const;

  private:
    // Follows one row or column from turning point to turning point.
    struct Walk {
        int from = -1, extreme = 0, steepest = 0;
        bool rising = true;
        std::array<std::uint8_t, 4> before{};
        unsigned steps = 0;
    };
    using Widths = std::array<std::uint32_t, 128>;  // in quarters of a pixel
    void step(Walk& walk, int value, Widths& widths) const;
    static std::optional<double> sharpestTenth(const Widths& widths);

    ColorMode mode_;
    int dpi_, row_ = 0, rowStep_, columnStep_;
    unsigned lag_;  // pixels between which a slope is taken: noise weighs less on a fine scan
    std::vector<Walk> columns_;
    Widths across_{}, down_{};
};

}  // namespace sohoa::scanner

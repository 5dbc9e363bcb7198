// Paper sizes: ISO 216, legal, and papers whose size the device finds.
#pragma once

#include <optional>
#include <string_view>

#include "core/units.h"

namespace sohoa::scanner {

enum class Paper {
    A4,
    A5,
    A3,
    Legal,
    Auto,  // whatever lies there: the device finds its size, or gives all that it sees
    Long,  // as wide as A4, as long as the device takes
};

std::optional<Paper> paperNamed(std::string_view name);  // "a4", "a5", "a3", "legal", "auto", "long"

struct PaperSize {
    double widthMillimetres = 0, heightMillimetres = 0;
};

// Upright: the short edge across. 0 where the paper does not say: both of Auto, the height of Long.
PaperSize sizeOf(Paper paper);

// How many pixels the paper takes, rounded to the nearest.
PixelSize pixelsOf(PaperSize size, Dpi dpi);

}  // namespace sohoa::scanner

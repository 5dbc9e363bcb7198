// Paper sizes: ISO 216 and legal.
#pragma once

#include <optional>
#include <string_view>

#include "core/units.h"

namespace sohoa::scanner {

enum class Paper { A4, A5, A3, Legal };

std::optional<Paper> paperNamed(std::string_view name);  // "a4", "a5", "a3", "legal"

struct PaperSize {
    double widthMillimetres = 0, heightMillimetres = 0;
};

// Upright: the short edge across.
PaperSize sizeOf(Paper paper);

// How many pixels the paper takes, rounded to the nearest.
PixelSize pixelsOf(PaperSize size, Dpi dpi);

}  // namespace sohoa::scanner

// By how much the lines of a page are turned, from the reduced page: lines of writing, or columns of them on a page
// that lies on its side, and the rules of tables.
#pragma once

#include <optional>

#include "scanner/quality/paper_and_ink.h"

namespace sohoa::scanner {

inline constexpr double mostSkewDegrees = 12;

// Degrees, clockwise positive, within ±mostSkewDegrees; nothing where there are no lines to go by.
std::optional<double> skewDegrees(const PaperAndInk& ink);

}  // namespace sohoa::scanner

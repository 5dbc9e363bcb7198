// How one print has to be turned and moved to lie on another one.
#pragma once

#include <vector>

#include "scanner/quality/sheet_print.h"

namespace sohoa::scanner {

struct Alignment {
    bool upsideDown = false;
    double degrees = 0, right = 0, down = 0;  // clockwise; millimetres
};

// Two scans of one sheet, each up to 1.5° askew and 3 mm off, lie within this.
inline constexpr double mostTurnDegrees = 3, mostShiftMillimetres = 7;

// What lies this near to an edge is not compared: the scanner's backing, shadows, staples.
inline constexpr double marginMillimetres = 11;

// `other` as it is found below every cell of `print`, row after row; -1 in the margin of
// either.
std::vector<float> laidOver(const SheetPrint& print, const SheetPrint& other, const Alignment& alignment);

// The best one either way up, by the correlation of the whole.
Alignment alignmentOf(const SheetPrint& print, const SheetPrint& other, bool upsideDown);

}  // namespace sohoa::scanner

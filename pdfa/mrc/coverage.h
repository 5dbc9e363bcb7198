// Which pixels of the page speak for a layer, one byte each.
#pragma once

#include <vector>

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

// 1 where the letters are and up to `reach` pixels around: at their edges ink and paper mix, and neither layer below
// should have that.
std::vector<std::uint8_t> grown(const Bitmap& letters, int reach);

// 0 where the ink's own colour shows: inside strokes, where there is an inside within the square, else all over them.
std::vector<std::uint8_t> allButInk(const Bitmap& letters, int square);

}  // namespace sohoa::pdfa::mrc

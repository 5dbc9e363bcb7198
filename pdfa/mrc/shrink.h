// A part of a page at a lower resolution, with what lies in another layer left out and its place filled smoothly.
#pragma once

#include <vector>

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

// box in pixels of the page; factor: pixels of the page in each direction that become one. left: one byte a pixel of
// the whole page, 0 where the pixel counts. Squares without any pixel that counts take the colour of those around.
Raster shrunk(const Raster& page, const std::vector<std::uint8_t>& leftOut, PixelBox box, int factor);

}  // namespace sohoa::pdfa::mrc

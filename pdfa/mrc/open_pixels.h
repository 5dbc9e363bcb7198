// The pixels at the edges of letters that might as well be paper as ink: they take the value that their neighbours
// foretell.
//
// A bitmap is coded by telling each pixel from the sixteen before it (pdfa/jbig2). What a scanner's grain decided at an
// edge is a surprise each time, and most of a mask's bytes are such surprises.
#pragma once

#include <vector>

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

// open: one byte a pixel, 1 where the pixel's tone leaves it open.
void settleOpenPixels(Bitmap& letters, const std::vector<std::uint8_t>& open);

}  // namespace sohoa::pdfa::mrc

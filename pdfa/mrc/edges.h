// The outlines of letters without the accidents of one scan: a single pixel that stands out of an edge, or is missing
// in it, says nothing and costs the coder as much as a stroke.
#pragma once

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

// Flips pixels that have an edge's three neighbours on one side and nothing of their own kind on the others. Strokes of
// one pixel, corners and gaps stay as they are.
void smoothEdges(Bitmap& bitmap);

}  // namespace sohoa::pdfa::mrc

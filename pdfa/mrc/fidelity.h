// How far the layers, put together again, stray from the page.
#pragma once

#include "pdfa/mrc/grid.h"
#include "pdfa/mrc/layers.h"

namespace sohoa::pdfa::mrc {

// The difference of the mean luma over each square of 0.7 mm: what is left where a tone is lost, and not where an edge
// came out harder than it was.
Grid strayed(const Raster& luma, const Layers& layers, Dpi dpi);

}  // namespace sohoa::pdfa::mrc

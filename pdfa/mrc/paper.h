// The paper of a page, as it would look without anything written on it, and how deep the ink lies around each place.
#pragma once

#include "pdfa/mrc/grid.h"
#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

struct Paper {
    Grid luma;         // of the empty paper
    Grid depth;        // how much darker than the paper the darkest ink near is
    double noise = 0;  // standard deviation of the paper's luma
};

// luma: one channel. A broad dark thing (the lid beside the sheet, a photograph) is its own paper.
Paper estimatePaper(const Raster& luma, Dpi dpi);

}  // namespace sohoa::pdfa::mrc

// Where a page bears colour that is not its paper's: seals, stamps, pens of blue and red.
#pragma once

#include <vector>

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

// One byte for each two by two pixels, 1 where their ink has a colour. Black letters are not coloured, on brown paper
// neither; the coloured fringes that a scanner leaves at the edges of letters are thinner than what counts.
struct ColourMap {
    PixelSize size;  // half the page's, rounded up; empty for a page of one channel
    std::vector<std::uint8_t> coloured;

    bool at(int x, int y) const {  // of the page's pixels
        return !coloured.empty() && coloured[static_cast<std::size_t>(y / 2) * static_cast<std::size_t>(size.width) +
                                             static_cast<std::size_t>(x / 2)] != 0;
    }
};

ColourMap findColour(const Raster& page, Dpi dpi);

}  // namespace sohoa::pdfa::mrc

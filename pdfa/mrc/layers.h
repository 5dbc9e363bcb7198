// A page in the layers of mixed raster content (ISO/IEC 16485, ITU-T T.44): the ground at a low resolution, pictures
// over it where there is more to see, and over all the letters as a bitmap of the page's own resolution, through which
// the ink's colours show.
#pragma once

#include <optional>
#include <vector>

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

// Pixels of the page, in each direction, that become one.
struct Finesse {
    int ground = 3, picture = 2, inks = 16;
};
Finesse finesseFor(Dpi dpi);  // the ground near 100 dpi, pictures near 150

struct Picture {
    PixelBox box;  // in pixels of the page
    Raster image;
};

struct Layers {
    Finesse finesse;
    Raster ground;                  // the whole page
    std::vector<Picture> pictures;  // none overlapping another
    Bitmap letters;                 // of the page's size
    Raster inks;                    // the whole page: the colour of the letters
};

// Nothing where the page is a photograph or a drawing, which layers cannot carry.
std::optional<Layers> takeApart(const Raster& page, Dpi dpi);

}  // namespace sohoa::pdfa::mrc

// The letters and lines of a page as a bitmap of the page's own resolution: what is dark against its surroundings and
// of no colour.
//
// A pixel is ink where it is at least half as deep as the deepest one two pixels around: edges come out where the eye
// sees them, for bold letters and for the thin marks over Vietnamese vowels alike. What is not caught is not lost: it
// stays in the layers below.
#pragma once

#include "pdfa/mrc/colour.h"
#include "pdfa/mrc/paper.h"
#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

struct LetterMask {
    Bitmap letters;
    std::vector<PixelBox> figures;  // around what is as large as no letter and no ruled frame: seals, signatures
};

// Within `strict` only what is about as deep as the darkest ink near: where a gray seal lies over black letters, one
// bitmap cannot show both.
LetterMask letterMask(const Raster& luma, const Paper& paper, const ColourMap& colour,
                      const std::vector<PixelBox>& strict, Dpi dpi);

}  // namespace sohoa::pdfa::mrc

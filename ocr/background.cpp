#include "ocr/cleanup.h"

namespace sohoa::ocr {

Image evenPaper(const Image& gray) {
    constexpr int tileWidth = 10, tileHeight = 15, darkerIsInk = 60, leastPaperInTile = 40, paperBecomes = 250;
    Image even{pixBackgroundNorm(gray.get(), nullptr, nullptr, tileWidth, tileHeight, darkerIsInk, leastPaperInTile,
                                 paperBecomes, 2, 2)};
    // A page too small or too dark for tiles is taken as it is.
    if (!even) return copyOf(gray);
    // Faded ink is made as dark as fresh ink, all over the page alike: rules and thin strokes come above the thresholds
    // again. Paler than that it is no ink, but the other side showing through.
    constexpr int fresh = 60, faded = 100, paleAsShowThrough = 195, grain = 238;
    const int ink = inkLevel(even);
    if (ink >= faded && ink <= paleAsShowThrough)
        pixGammaTRC(even.get(), even.get(), 1.0f, (255 * ink - fresh * grain) / (255 - fresh), grain);
    return even;
}

}  // namespace sohoa::ocr

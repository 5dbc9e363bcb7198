#include "ocr/cleanup.h"

namespace sohoa::ocr {

Image evenPaper(const Image& gray) {
    constexpr int tileWidth = 10, tileHeight = 15, darkerIsInk = 60, leastPaperInTile = 40, paperBecomes = 250;
    Image even{pixBackgroundNorm(gray.get(), nullptr, nullptr, tileWidth, tileHeight, darkerIsInk, leastPaperInTile,
                                 paperBecomes, 2, 2)};
    // A page too small or too dark for tiles is taken as it is. The contrast of faded ink is left alone: stretching it
    // makes broken strokes, and the engine evens out each line by itself.
    return even ? std::move(even) : copyOf(gray);
}

}  // namespace sohoa::ocr

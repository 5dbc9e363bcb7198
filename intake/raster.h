// Decoded pixels, and what must be done to them before the chain can take them: it knows no orientation tags and only
// pixels that are as wide as they are high.
#pragma once

#include <cstdint>
#include <vector>

#include "core/page.h"
#include "core/units.h"
#include "intake/limits.h"

namespace sohoa::intake {

// Eight bits a channel, rows from the top without padding; one channel is gray, three are RGB.
struct Raster {
    PixelSize size;
    int channels = 3;
    std::vector<std::uint8_t> pixels;

    static Raster blank(PixelSize size, int channels);
    std::size_t stride() const { return static_cast<std::size_t>(size.width) * static_cast<std::size_t>(channels); }
    const std::uint8_t* row(int y) const { return pixels.data() + stride() * static_cast<std::size_t>(y); }
    std::uint8_t* row(int y) { return pixels.data() + stride() * static_cast<std::size_t>(y); }
};

ColorMode modeOf(const Raster& raster);  // Bilevel where a gray one holds nothing but black and white

// RGB of nothing but grays becomes gray; every other raster stays as it is.
Raster withoutNeedlessColour(Raster raster);

// Upright: orientation 1 to 8 as TIFF and EXIF count them; 1 and what is none of them leave it as it is.
Raster upright(Raster raster, int orientation);

// Where pixels are not square (fax: 204 x 98 dpi) the coarser direction is repeated until they are; nothing is lost.
// density is that of the result.
Raster withSquarePixels(Raster raster, Density& density);
bool hasSquarePixels(const Density& density);

}  // namespace sohoa::intake

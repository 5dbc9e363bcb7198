// PNG in memory to pixels. The only <png.h>.
#pragma once

#include <string_view>

#include "pdfa/raster.h"

namespace sohoa::pdfa {

// Gray or RGB of eight bits, what is transparent laid on white. Fails with pdfa.image_unreadable.
Result<Raster> decodePng(std::string_view file);

// RGB, and how opaque each pixel is: 255 is wholly. Without an alpha channel all of it is.
struct TransparentRaster {
    Raster rgb;
    std::vector<std::uint8_t> alpha;
};
Result<TransparentRaster> decodePngWithAlpha(std::string_view file);

}  // namespace sohoa::pdfa

// TIFF in memory to pixels. The only <tiffio.h>.
#pragma once

#include <string_view>

#include "pdfa/raster.h"

namespace sohoa::pdfa {

// The first image of the file; gray or RGB, bilevel as gray of 0 and 255. Orientation tags are not applied: the page is
// what the device delivered, and what turns it upright is the recognizer's finding. Fails with pdfa.image_unreadable
// also where a strip is damaged.
Result<Raster> decodeTiff(std::string_view file);

}  // namespace sohoa::pdfa

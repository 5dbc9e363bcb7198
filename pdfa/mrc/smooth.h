// The grain of the sensor taken out: each pixel the weighted mean of three by three (1 2 1 in both directions).
#pragma once

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

Raster smoothed(const Raster& luma);  // one channel

}  // namespace sohoa::pdfa::mrc

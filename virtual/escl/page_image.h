// A page's pixels between a source of paper and the wire.
#pragma once

#include <leptonica/allheaders.h>

#include <string>

#include "core/handle.h"
#include "core/result.h"
#include "virtual/escl/scan_settings.h"

namespace sohoa::escl {

inline void destroyPix(PIX* pix) { pixDestroy(&pix); }
using Image = Owned<PIX, destroyPix>;

// What the scanner's window sees of a page that has the resolution and mode already: cropped, and white beyond its
// edges. Says the resolution. Null where memory is out.
Image regionOf(Image page, const ScanSettings& look);

// White A4, or as large as the region.
Image blankPage(const ScanSettings& look);

// Fails with core.file_unreadable, also for null.
Result<std::string> encodeJpeg(PIX* image);

}  // namespace sohoa::escl

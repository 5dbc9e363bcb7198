// A bilevel page as one lossless JBIG2 generic region (ISO/IEC 14492 6.2: template 0, typical prediction).
//
// Only this kind: symbol and refinement coding may replace one digit by another that looks like it, and has no place in
// an archive.
#pragma once

#include <string>

#include "pdfa/raster.h"

namespace sohoa::pdfa::jbig2 {

// The embedded form for PDF's JBIG2Decode (ISO 32000-1 7.4.7): a page information segment and one immediate lossless
// generic region, without file header and end segments, without globals.
std::string encodePage(const Bitmap& bitmap, Dpi dpi);

}  // namespace sohoa::pdfa::jbig2

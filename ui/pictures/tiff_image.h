// Reads a TIFF scaled down, line by line; the only file here that knows libtiff.
//
// Ours and not Qt's plug-in, because the plug-in decodes the whole page before it scales (104 MB for A4 at 600 dpi in
// colour) and would be one more package for a library that is here anyway.
#pragma once

#include "ui/pictures/page_image.h"

namespace sohoa::ui {

// The first image of the file, as it was delivered. Bilevel, grey and RGB in any compression are averaged line by line;
// the rarer kinds (palettes, tiles, CMYK, 16 bits) are decoded whole and refused above 64 million pixels.
PageImage readTiffImage(const QString& file, QSize bound);

}  // namespace sohoa::ui

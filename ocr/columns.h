// Two columns side by side: the head of a letter, recipients beside a signature. Their lines have different heights,
// and the engine, which draws lines across the whole page, mixes or loses them; so each column is cut out and read
// alone.
#pragma once

#include <vector>

#include "ocr/image.h"

namespace sohoa::ocr {

struct Columns {
    int y0 = 0, y1 = 0;  // rows of the image; y1 is outside
    int x = 0;           // in the middle of the white between them
};

// From the top, without overlap. At least two lines stand on either side of a white strip of 6 mm; seals and signatures
// are looked through. On an upright, deskewed page.
std::vector<Columns> findColumns(const Image& ink, Dpi dpi);

}  // namespace sohoa::ocr

// Tables drawn with rules. A table read as text costs whole rows, so its cells are cut out and read one by one.
#pragma once

#include <vector>

#include "ocr/image.h"

namespace sohoa::ocr {

struct Table {
    PixelBox box;
    std::vector<PixelBox> cells;  // inside their rules, row by row, from the left
};

// Tables on an upright, deskewed page, from the top. A frame around one text (a stamp, a boxed mark) is none.
std::vector<Table> findTables(const Image& gray, Dpi dpi);

// The rules of a page, horizontal and vertical, as ink.
struct Rules {
    Image horizontal, vertical;
};
Rules findRules(const Image& bilevel, Dpi dpi, double leastMillimetres);

}  // namespace sohoa::ocr

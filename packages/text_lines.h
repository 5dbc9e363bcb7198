// The words of a page as lines of text: what stands behind one another on one baseline, whatever way the sheet lay.
#pragma once

#include <vector>

#include "core/recognized_page.h"

namespace sohoa::packages {

struct TextLine {
    std::vector<const Word*> words;  // of the page, which must outlive the line; never empty
    PixelBox box;                    // around the words' boxes
    PixelPoint baselineStart, baselineEnd;

    // Counter-clockwise, of the direction of reading against left to right: 0 upright, 180 for a sheet upside down.
    double angleDegrees() const;
};

// In reading order.
std::vector<TextLine> textLinesOf(const RecognizedPage& page);

PixelBox boxAround(const std::vector<TextLine>& lines);  // empty where there is none

}  // namespace sohoa::packages

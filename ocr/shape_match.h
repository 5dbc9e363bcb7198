// Where the words of marks stand in a region, by their shapes alone: an evidence that does not need a line to itself,
// so that it sees a mark set across other print, and sees it however dry the pad was.
//
// A shape is laid on every place in several sizes and turns, and its correlation with the ink there is taken: 1 is the
// same picture, 0 is none. On regions of a few square centimetres it takes some ten milliseconds.
#pragma once

#include <vector>

#include "ocr/image.h"
#include "ocr/mark_shapes.h"

namespace sohoa::ocr {

struct ShapeHit {
    ShapeWord word = ShapeWord::Mat;
    double score = -1;  // correlation, -1…1
    double tiltDegrees = 0;
    PixelBox box;  // of the word in the region, around its turned corners
};

// The best place of each word. "region" is 8 bits, dark ink on light paper; the angles are clockwise.
std::vector<ShapeHit> bestShapes(const Image& region, Dpi dpi, const std::vector<double>& tilts);

}  // namespace sohoa::ocr

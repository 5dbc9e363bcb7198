// Where the pixels of a delivered image lie on the upright page, at 100 % of the paper's size (Nghị định 30/2020 Phụ
// lục I Phần II.I). A sheet that was delivered turned is set upright by the matrix, not by /Rotate, so that text, image
// and the signature block share one plain coordinate system.
#pragma once

#include "core/recognized_page.h"

namespace sohoa::pdfa {

// Points; the origin is the lower left corner of the upright page.
struct Point {
    double x = 0, y = 0;
};

// Points by which images and pages keep off the lines between pixels. A renderer that rounds outwards would else spread
// an image over one pixel more than it has, and blur it all.
inline constexpr double hair = 0.0002;

struct Placement {
    PixelSize image;
    Dpi dpi;
    QuarterTurn rotation = QuarterTurn::None;  // clockwise turn of the sheet, to be undone

    double pointsPerPixel() const { return PointsPerInch / dpi.value; }
    Point paper() const;  // width and height of the upright page
    Point onPage(PixelPoint pixel) const;
};

}  // namespace sohoa::pdfa

// Where a pixel of the derivative that the recognizer sees lies on the delivered image, and back.
//
// The derivative is made from the delivered image in this order: scaled, the sheet's quarter turn undone, a margin
// added on all sides, and the skew undone by a turn about the middle. Points are continuous: a pixel reaches from its
// number to the next.
#pragma once

#include "core/recognized_page.h"
#include "core/units.h"

namespace sohoa::ocr {

struct PageGeometry {
    PixelSize delivered;
    double scale = 1;                      // derivative pixels per delivered pixel
    QuarterTurn turn = QuarterTurn::None;  // the sheet was turned clockwise by this
    int margin = 0;                        // derivative pixels
    double skewDegrees = 0;                // the text leans clockwise by this

    PixelSize upright() const;  // scaled and turned, before the margin

    PixelPoint toDelivered(PixelPoint derivative) const;
    PixelPoint toDerivative(PixelPoint delivered) const;

    // The smallest box around the turned one, clipped to the image.
    PixelBox toDelivered(const PixelBox& derivative) const;
    PixelBox toDerivative(const PixelBox& delivered) const;
};

PixelBox around(const PixelBox& a, const PixelBox& b);  // both

}  // namespace sohoa::ocr

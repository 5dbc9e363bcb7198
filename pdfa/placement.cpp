#include "pdfa/placement.h"

namespace sohoa::pdfa {

Point Placement::paper() const {
    const double width = image.width * pointsPerPixel(), height = image.height * pointsPerPixel();
    const bool sideways = rotation == QuarterTurn::Right || rotation == QuarterTurn::Left;
    return sideways ? Point{height, width} : Point{width, height};
}

Point Placement::onPage(PixelPoint pixel) const {
    const double s = pointsPerPixel(), x = pixel.x * s, y = pixel.y * s;
    switch (rotation) {
        case QuarterTurn::None: return {x, image.height * s - y};
        case QuarterTurn::Right: return {y, x};
        case QuarterTurn::Half: return {image.width * s - x, y};
        case QuarterTurn::Left: return {image.height * s - y, image.width * s - x};
    }
    return {};
}

}  // namespace sohoa::pdfa

#include "ocr/geometry.h"

#include <algorithm>
#include <cmath>

namespace sohoa::ocr {

static PixelPoint turnedAbout(PixelPoint point, PixelPoint centre, double clockwiseDegrees) {
    const double angle = clockwiseDegrees * 3.14159265358979323846 / 180, c = std::cos(angle), s = std::sin(angle);
    const double x = point.x - centre.x, y = point.y - centre.y;
    return {centre.x + x * c - y * s, centre.y + x * s + y * c};
}

static bool isSideways(QuarterTurn turn) { return turn == QuarterTurn::Right || turn == QuarterTurn::Left; }

PixelSize PageGeometry::upright() const {
    const int width = static_cast<int>(std::lround(delivered.width * scale));
    const int height = static_cast<int>(std::lround(delivered.height * scale));
    return isSideways(turn) ? PixelSize{height, width} : PixelSize{width, height};
}

PixelPoint PageGeometry::toDelivered(PixelPoint derivative) const {
    const PixelSize size = upright();
    const double w = size.width, h = size.height;
    PixelPoint p = turnedAbout(derivative, {w / 2 + margin, h / 2 + margin}, skewDegrees);
    p = {p.x - margin, p.y - margin};
    switch (turn) {
        case QuarterTurn::None: break;
        case QuarterTurn::Right: p = {h - p.y, p.x}; break;
        case QuarterTurn::Half: p = {w - p.x, h - p.y}; break;
        case QuarterTurn::Left: p = {p.y, w - p.x}; break;
    }
    return {p.x / scale, p.y / scale};
}

PixelPoint PageGeometry::toDerivative(PixelPoint point) const {
    const PixelSize size = upright();
    const double w = size.width, h = size.height;
    PixelPoint p{point.x * scale, point.y * scale};
    switch (turn) {
        case QuarterTurn::None: break;
        case QuarterTurn::Right: p = {p.y, h - p.x}; break;
        case QuarterTurn::Half: p = {w - p.x, h - p.y}; break;
        case QuarterTurn::Left: p = {w - p.y, p.x}; break;
    }
    return turnedAbout({p.x + margin, p.y + margin}, {w / 2 + margin, h / 2 + margin}, -skewDegrees);
}

template <class Map>
static PixelBox boxAround(const PixelBox& box, Map map) {
    const PixelPoint corners[] = {
        map(PixelPoint{double(box.x0), double(box.y0)}), map(PixelPoint{double(box.x1), double(box.y0)}),
        map(PixelPoint{double(box.x0), double(box.y1)}), map(PixelPoint{double(box.x1), double(box.y1)})};
    double x0 = corners[0].x, y0 = corners[0].y, x1 = x0, y1 = y0;
    for (const PixelPoint& corner : corners) {
        x0 = std::min(x0, corner.x), x1 = std::max(x1, corner.x);
        y0 = std::min(y0, corner.y), y1 = std::max(y1, corner.y);
    }
    return {int(std::lround(x0)), int(std::lround(y0)), int(std::lround(x1)), int(std::lround(y1))};
}

PixelBox PageGeometry::toDelivered(const PixelBox& derivative) const {
    const PixelBox box = boxAround(derivative, [this](PixelPoint p) { return toDelivered(p); });
    return {std::clamp(box.x0, 0, delivered.width), std::clamp(box.y0, 0, delivered.height),
            std::clamp(box.x1, 0, delivered.width), std::clamp(box.y1, 0, delivered.height)};
}

PixelBox PageGeometry::toDerivative(const PixelBox& box) const {
    return boxAround(box, [this](PixelPoint p) { return toDerivative(p); });
}

PixelBox around(const PixelBox& a, const PixelBox& b) {
    return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

}  // namespace sohoa::ocr

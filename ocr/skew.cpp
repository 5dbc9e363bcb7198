#include <cmath>

#include "ocr/cleanup.h"

namespace sohoa::ocr {

std::optional<double> skewOf(const Image& evenGray) {
    constexpr float sweep = 7.0f, step = 1.0f, finest = 0.01f;
    constexpr float leastConfidence = 2.5f;
    const Image ink = inkDarkerThan(evenGray, inkThreshold(evenGray));
    if (!ink) return std::nullopt;
    l_float32 angle = 0, confidence = 0;
    if (pixFindSkewSweepAndSearch(ink.get(), &angle, &confidence, 4, 2, sweep, step, finest) != 0) return std::nullopt;
    if (confidence < leastConfidence) return std::nullopt;
    return -double(angle);
}

Image deskewed(const Image& gray, double skewDegrees) {
    constexpr double radiansPerDegree = 3.14159265358979323846 / 180;
    // Leptonica leaves angles below 0.001 radians as they are, which is less than 3 pixels across a page.
    return Image{
        pixRotate(gray.get(), float(-skewDegrees * radiansPerDegree), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0)};
}

}  // namespace sohoa::ocr

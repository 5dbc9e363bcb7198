#include "ocr/mark_rules.h"

#include <algorithm>
#include <cmath>

namespace sohoa::ocr {

namespace {

constexpr double nearest = 2.6, farthest = 6.2;  // millimetres from the middle of the word to its rules

// The band in which the rules of such a word are, level, at the resolution frames are looked for.
Image bandAround(const PreparedPage& page, Layer layer, TiltedFrame word) {
    constexpr int palest = 238;
    word.height = 2 * farthest * page.dpi.value / MillimetresPerInch;
    const Image level = levelled(imageOf(page, layer), word, 0);
    const float scale = float(frameDpi.value) / float(page.dpi.value);
    return inkDarkerThan(Image{level ? pixScaleAreaMap(level.get(), scale, scale) : nullptr}, palest);
}

double ruledShare(const Image& band) {
    const Numbers inked{band ? pixCountPixelsByRow(band.get(), nullptr) : nullptr};
    if (!inked) return 0;
    const PixelSize size = sizeOf(band);
    double above = 0, below = 0;
    for (int y = 0; y < size.height; ++y) {
        l_float32 count = 0;
        numaGetFValue(inked.get(), y, &count);
        const double away = (y + 0.5) * MillimetresPerInch / frameDpi.value - farthest;
        if (std::abs(away) < nearest) continue;
        double& side = away < 0 ? above : below;
        side = std::max(side, double(count) / size.width);
    }
    return std::min(above, below);
}

}  // namespace

double rulesAround(const PreparedPage& page, Layer layer, const TiltedFrame& word) {
    const Image band = bandAround(page, layer, word);
    return ruledShare(Image{band ? pixCloseSafeBrick(nullptr, band.get(), pixels(1, frameDpi), 1) : nullptr});
}

bool isInTable(const PreparedPage& page, const MarkCandidate& mark) {
    constexpr double beside = 11, seen = 6, whole = 0.95;  // millimetres, and a share: text has gaps
    const double millimetre = page.dpi.value / MillimetresPerInch,
                 angle = mark.frame.tiltDegrees * 3.14159265358979323846 / 180;
    for (const int side : {-1, 1}) {
        const double away = side * (mark.frame.width / 2 + beside * millimetre);
        TiltedFrame next = mark.frame;
        next.middle = {mark.frame.middle.x + away * std::cos(angle), mark.frame.middle.y + away * std::sin(angle)};
        next.width = seen * millimetre;
        for (const double tilt : {-1.5, -0.75, 0.0, 0.75, 1.5}) {
            next.tiltDegrees = tilt;
            const Image band = bandAround(page, mark.layer, next);
            if (ruledShare(Image{band ? pixDilateBrick(nullptr, band.get(), 1, 2) : nullptr}) >= whole) return true;
        }
    }
    return false;
}

}  // namespace sohoa::ocr

#include "ocr/orientation.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/error_codes.h"
#include "ocr/cleanup.h"

namespace sohoa::ocr {

namespace {

constexpr double readsWell = 0.80;
constexpr double readsBadly = 0.45;
constexpr double readsCertainly = 0.87;            // of a few lines
constexpr double someLines = 10, wholeStrip = 20;  // millimetres
// Of what rises above rows of letters against what hangs below, in deviations of chance. Along a wrong axis it stayed
// below 8 on all pages measured, and half of the right one's.
constexpr float certainRise = 10;

// The sum of squared differences between neighbouring rows, at the best angle: high where rows are lines of text.
LineAxis lineAxisOf(const Image& ink) {
    l_float32 angle = 0, confidence = 0, score = 0;
    if (!ink || pixFindSkewSweepAndSearchScore(ink.get(), &angle, &confidence, &score, 4, 4, 0, 7, 1, 0.05f) != 0)
        return {};
    return {score, confidence > 2.5f ? -double(angle) : 0};
}

// Long rules would outweigh the text.
Image withoutRules(const Image& ink, Dpi dpi) {
    const int length = pixels(12, dpi);
    const Image across{pixOpenCompBrick(nullptr, ink.get(), length, 1)},
        down{pixOpenCompBrick(nullptr, ink.get(), 1, length)};
    if (!across || !down) return copyOf(ink);
    const Image rules{pixOr(nullptr, across.get(), down.get())};
    return Image{pixSubtract(nullptr, ink.get(), rules.get())};
}

// The strip across the page with the most pieces the size of letters.
PixelBox densestStrip(const Image& even, Dpi dpi, double millimetres) {
    const PixelSize size = sizeOf(even);
    const int step = pixels(4, dpi), height = std::min(size.height, pixels(millimetres, dpi));
    std::vector<int> letters(std::size_t(size.height / step + 1));
    const Boxes parts = connectedParts(inkDarkerThan(even, inkThreshold(even)));
    int left = size.width, right = 0;
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.height() < pixels(1.1, dpi) || box.height() > pixels(6, dpi) || box.width() > pixels(8, dpi)) continue;
        ++letters[std::size_t((box.y0 + box.y1) / 2 / step)];
        left = std::min(left, box.x0), right = std::max(right, box.x1);
    }
    const int window = std::max(1, height / step);
    int best = 0, most = -1;
    for (int top = 0; top + window <= int(letters.size()); ++top) {
        int sum = 0;
        for (int i = 0; i < window; ++i)
            sum += letters[std::size_t(top + i)];
        if (sum > most) most = sum, best = top;
    }
    if (right <= left) return {};
    return {std::max(0, left - step), best * step, std::min(size.width, right + step),
            std::min(size.height, best * step + height)};
}

// The strip alone is turned, not the page: cut out with what its corners need.
Image flatStrip(const Image& upright, double skewDegrees, Dpi dpi, double millimetres) {
    const PixelBox box = densestStrip(upright, dpi, millimetres);
    if (box.empty()) return nullptr;
    constexpr double radiansPerDegree = 3.14159265358979323846 / 180;
    const int slant = static_cast<int>(std::abs(std::sin(skewDegrees * radiansPerDegree)) * box.width() / 2);
    const Image flat = deskewed(cropped(upright, {box.x0, box.y0 - slant, box.x1, box.y1 + slant}), skewDegrees);
    if (!flat) return nullptr;
    const int cut = std::min(slant, box.y0);
    return cropped(flat, {0, cut, sizeOf(flat).width, cut + box.height()});
}

// A confident reading of a few strokes proves nothing.
double evidenceOf(const std::vector<ReadLine>& lines) {
    constexpr double enoughBytes = 60;
    double bytes = 0;
    for (const ReadLine& line : lines)
        for (const ReadWord& word : line)
            bytes += double(word.text.size());
    return confidenceOf(lines) * std::min(1.0, bytes / enoughBytes);
}

Image turnedClockwise(const Image& image, int quarters) {
    return quarters == 0 ? copyOf(image) : Image{pixRotateOrth(image.get(), quarters)};
}

}  // namespace

Image uprightOf(const Image& image, QuarterTurn turn) {
    return image ? turnedClockwise(image, (360 - static_cast<int>(turn)) / 90 % 4) : nullptr;
}

LineAxes lineAxesOf(const Image& even, Dpi dpi) {
    const Image ink = inkDarkerThan(even, inkThreshold(even));
    const Image text = ink ? withoutRules(ink, dpi) : nullptr;
    if (!text) return {};
    return {lineAxisOf(text), lineAxisOf(Image{pixRotateOrth(text.get(), 3)})};
}

std::optional<QuarterTurn> turnByLetters(const Image& even) {
    const Image ink = inkDarkerThan(even, inkThreshold(even));
    const Image other{ink ? pixRotateOrth(ink.get(), 3) : nullptr};
    l_float32 along = 0, across = 0;
    if (!other || pixUpDownDetect(ink.get(), &along, 0, 0, 0) != 0 ||
        pixUpDownDetect(other.get(), &across, 0, 0, 0) != 0)
        return std::nullopt;
    const bool turned = std::abs(across) > std::abs(along);
    if (turned) std::swap(along, across);
    if (std::abs(along) < certainRise || std::abs(along) < 2 * std::abs(across)) return std::nullopt;
    return static_cast<QuarterTurn>((turned ? 90 : 0) + (along < 0 ? 180 : 0));
}

Result<Orientation> findOrientation(const Image& even, Dpi dpi, Recognizer& recognizer, Recognizer::Deadline deadline) {
    const LineAxes axes = lineAxesOf(even, dpi);
    if (const auto turn = turnByLetters(even)) {
        const bool lengthwise = *turn == QuarterTurn::None || *turn == QuarterTurn::Half;
        return Orientation{*turn, axes[lengthwise ? 0 : 1].skewDegrees};
    }
    Orientation best;
    double bestConfidence = 0;
    best.skewDegrees = axes[0].skewDegrees;
    // Most sheets lie as they should, and a few lines say so for a third of the price.
    if (axes[0].score >= axes[1].score)
        if (const Image strip = flatStrip(even, best.skewDegrees, dpi, someLines)) {
            auto lines = recognizer.read(strip, dpi, Layout::Block, deadline);
            if (!lines) return passOn(lines);
            if (evidenceOf(*lines) > readsCertainly) return Orientation{QuarterTurn::None, best.skewDegrees};
        }
    for (const int axis : axes[0].score >= axes[1].score ? std::array{0, 1} : std::array{1, 0}) {
        const double skew = axes[std::size_t(axis)].skewDegrees;
        const Image upright = uprightOf(even, axis == 0 ? QuarterTurn::None : QuarterTurn::Right);
        if (!upright) return fail(errors::RecognitionFailed, "no memory for an image");
        const Image strip = flatStrip(upright, skew, dpi, wholeStrip);
        if (!strip) continue;
        for (const int half : {0, 2}) {
            auto lines = recognizer.read(turnedClockwise(strip, half), dpi, Layout::Block, deadline);
            if (!lines) return passOn(lines);
            const double confidence = evidenceOf(*lines);
            if (confidence > bestConfidence) {
                best = {static_cast<QuarterTurn>((axis * 90 + half * 90) % 360), skew};
                bestConfidence = confidence;
            }
            if (confidence > readsWell) return best;
        }
        // Both ways read badly where the axis is wrong or there is no text; otherwise the better one is it.
        if (bestConfidence > readsBadly + 0.2) return best;
    }
    return best;
}

}  // namespace sohoa::ocr

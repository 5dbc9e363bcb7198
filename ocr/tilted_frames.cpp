#include "ocr/tilted_frames.h"

#include <algorithm>
#include <cmath>

namespace sohoa::ocr {

namespace {

constexpr double degree = 3.14159265358979323846 / 180;
constexpr double mostTilt = 12, step = 1.5;             // degrees
constexpr double shortestRule = 10, longestRule = 100;  // millimetres
constexpr double leastHeight = 4.5, mostHeight = 13.5;  // millimetres, of a frame
constexpr std::size_t mostRules = 160;                  // of one angle; more is a hatching or a halftone
constexpr std::size_t mostFrames = 10;
constexpr double leastEvidence = 110;
constexpr int palest = 244;

double inMillimetres(double pixels) { return pixels * MillimetresPerInch / frameDpi.value; }

// How much ink a row has before each of its columns.
class Rows {
  public:
    explicit Rows(const Image& bilevel) : size_(sizeOf(bilevel)) {
        before_.assign(std::size_t(size_.width + 1) * size_.height, 0);
        for (int y = 0; y < size_.height; ++y) {
            const l_uint32* line = pixGetData(bilevel.get()) + std::ptrdiff_t(y) * pixGetWpl(bilevel.get());
            int* row = &before_[std::size_t(y) * (size_.width + 1)];
            for (int x = 0; x < size_.width; ++x)
                row[x + 1] = row[x] + int(GET_DATA_BIT(line, x));
        }
    }

    PixelSize size() const { return size_; }

    // The share of ink between two columns of a row; rows outside have none.
    double share(int y, int x0, int x1) const {
        if (y < 0 || y >= size_.height || x1 <= x0) return 0;
        const int* row = &before_[std::size_t(y) * (size_.width + 1)];
        return double(row[x1] - row[x0]) / (x1 - x0);
    }

    // The share of the rows from y0 to y1 that have ink within a pixel of the column.
    double shareOfColumn(int x, int y0, int y1) const {
        const int x0 = std::clamp(x - 1, 0, size_.width), x1 = std::clamp(x + 2, 0, size_.width);
        int inked = 0, all = 0;
        for (int y = std::max(0, y0); y < std::min(y1, size_.height); ++y)
            ++all, inked += share(y, x0, x1) > 0;
        return all > 0 ? double(inked) / all : 0;
    }

  private:
    PixelSize size_;
    std::vector<int> before_;
};

// What is inked enough over a rule's length although the pad left gaps, with paper above it or below.
Image brokenRuns(const Rows& rows) {
    Image runs{pixCreate(rows.size().width, rows.size().height, 1)};
    const int length = pixels(14, frameDpi), away = pixels(0.9, frameDpi);
    constexpr double enough = 0.62, paper = 0.3;
    for (int y = 0; runs && y < rows.size().height; ++y)
        for (int x = 0; x + length <= rows.size().width; x += 2) {
            if (rows.share(y, x, x + length) < enough) continue;
            if (std::min(rows.share(y - away, x, x + length), rows.share(y + away, x, x + length)) > paper) continue;
            pixRasterop(runs.get(), x, y, length, 1, PIX_SET, nullptr, 0, 0);
        }
    return runs;
}

Image wholeRuns(const Image& sheared) {
    const Image joined{pixCloseBrick(nullptr, sheared.get(), pixels(0.9, frameDpi), 1)};
    return Image{joined ? pixOpenCompBrick(nullptr, joined.get(), pixels(shortestRule, frameDpi), 1) : nullptr};
}

std::vector<PixelBox> rulesIn(const Image& runs) {
    const Boxes parts = connectedParts(runs);
    std::vector<PixelBox> rules;
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (inMillimetres(box.width()) <= longestRule && inMillimetres(box.height()) < 2.7) rules.push_back(box);
    }
    if (rules.size() > mostRules) rules.clear();
    return rules;
}

struct Pair {
    double x0, x1, y0, y1;
    double evidence;
};

// Just inside of a frame's rule there is paper, where the rule is a row of letters there are letters: 1 is clean.
double paperInside(const Rows& rows, const Pair& pair, bool top) {
    const int margin = pixels(2, frameDpi), nearest = pixels(0.5, frameDpi), farthest = pixels(1.5, frameDpi);
    const int rule = int(std::lround(top ? pair.y0 : pair.y1));
    double least = 1;
    for (int away = nearest; away <= farthest; ++away)
        least =
            std::min(least, rows.share(top ? rule + away : rule - away, int(pair.x0) + margin, int(pair.x1) - margin));
    return std::max(0.0, 1 - 3 * least);
}

// The share of the rows of a side that have ink.
double sideShare(const Rows& rows, double xTop, double xBottom, double y0, double y1) {
    constexpr int parts = 4;
    double sum = 0;
    for (int i = 0; i < parts; ++i) {
        const double at = (i + 0.5) / parts, from = double(i) / parts, to = double(i + 1) / parts;
        sum += rows.shareOfColumn(int(std::lround(xTop + (xBottom - xTop) * at)),
                                  int(std::lround(y0 + (y1 - y0) * from)), int(std::lround(y0 + (y1 - y0) * to)));
    }
    return sum / parts;
}

// Whether a rule goes on behind its end, as the rules of a table do behind a cell.
bool goesOn(const Rows& rows, const PixelBox& rule, bool left) {
    constexpr double enough = 0.8;
    const int gap = pixels(1, frameDpi), reach = pixels(6, frameDpi);
    const int x0 = left ? rule.x0 - reach : rule.x1 + gap, x1 = left ? rule.x0 - gap : rule.x1 + reach;
    if (x0 < 0 || x1 > rows.size().width) return false;
    for (int y = rule.y0 - 2; y <= rule.y1 + 1; ++y)
        if (rows.share(y, x0, x1) >= enough) return true;
    return false;
}

// Text has level runs, too, but no sides: they count as much as the rules.
void addPairs(const std::vector<PixelBox>& rules, const Rows& rows, double slope, double leastSide,
              std::vector<Pair>& pairs) {
    constexpr double worthOfSide = 50, mostOfRules = 60, worthOfPaper = 30;
    for (const PixelBox& top : rules)
        for (const PixelBox& bottom : rules) {
            const double y0 = (top.y0 + top.y1) / 2.0, y1 = (bottom.y0 + bottom.y1) / 2.0;
            if (inMillimetres(y1 - y0) < leastHeight || inMillimetres(y1 - y0) > mostHeight) continue;
            const double both = std::min(top.x1, bottom.x1) - std::max(top.x0, bottom.x0);
            const double shorter = std::min(top.width(), bottom.width()),
                         longer = std::max(top.width(), bottom.width());
            if (both < 0.7 * shorter || shorter < 0.45 * longer) continue;
            if (goesOn(rows, top, true) && goesOn(rows, bottom, true)) continue;
            if (goesOn(rows, top, false) && goesOn(rows, bottom, false)) continue;
            // Sides stand square on the rules, which a shear along columns does not show.
            const double lean = (y1 - y0) * slope;
            const double left = std::max(sideShare(rows, top.x0, top.x0 - lean, y0, y1),
                                         sideShare(rows, bottom.x0 + lean, bottom.x0, y0, y1));
            const double right = std::max(sideShare(rows, top.x1, top.x1 - lean, y0, y1),
                                          sideShare(rows, bottom.x1 + lean, bottom.x1, y0, y1));
            if (std::min(left, right) < leastSide) continue;
            Pair pair{double(std::min(top.x0, bottom.x0)), double(std::max(top.x1, bottom.x1)), y0, y1, 0};
            pair.evidence = std::min(mostOfRules, inMillimetres(both * 2 - (longer - shorter))) +
                            worthOfSide * (left + right) +
                            worthOfPaper * (paperInside(rows, pair, true) + paperInside(rows, pair, false));
            pairs.push_back(pair);
        }
}

bool mostlyWithin(const TiltedFrame& a, const TiltedFrame& b) {
    return std::hypot(a.middle.x - b.middle.x, a.middle.y - b.middle.y) < 0.35 * std::min(a.width, b.width) &&
           std::abs(a.middle.y - b.middle.y) < 0.4 * std::max(a.height, b.height);
}

void addFrames(const Image& ink, double scale, std::vector<TiltedFrame>& found) {
    if (!ink || inkPixels(ink) < pixels(shortestRule, frameDpi)) return;
    for (double tilt = -mostTilt; tilt <= mostTilt; tilt += step) {
        // Every column is shifted so that what falls by the tilt to the right comes to lie level.
        const Image sheared{std::abs(tilt) < 0.1
                                ? copyOf(ink)
                                : Image{pixVShear(nullptr, ink.get(), 0, float(-tilt * degree), L_BRING_IN_WHITE)}};
        if (!sheared) continue;
        const double slope = std::tan(tilt * degree), c = std::cos(tilt * degree);
        const Rows rows(sheared);
        std::vector<Pair> pairs;
        addPairs(rulesIn(wholeRuns(sheared)), rows, slope, 0.45, pairs);
        addPairs(rulesIn(brokenRuns(rows)), rows, slope, 0.6, pairs);
        for (const Pair& pair : pairs) {
            const double x = (pair.x0 + pair.x1) / 2, y = (pair.y0 + pair.y1) / 2 + x * slope;
            found.push_back({{x / scale, y / scale},
                             (pair.x1 - pair.x0) / c / scale,
                             (pair.y1 - pair.y0) * c / scale,
                             tilt,
                             pair.evidence});
        }
    }
}

}  // namespace

PixelBox boxAround(const TiltedFrame& frame) {
    const double a = frame.tiltDegrees * degree, c = std::abs(std::cos(a)), s = std::abs(std::sin(a));
    const double w = (frame.width * c + frame.height * s) / 2, h = (frame.width * s + frame.height * c) / 2;
    return {int(std::floor(frame.middle.x - w)), int(std::floor(frame.middle.y - h)),
            int(std::ceil(frame.middle.x + w)), int(std::ceil(frame.middle.y + h))};
}

std::vector<TiltedFrame> findTiltedFrames(const Image& gray, int threshold, Dpi dpi) {
    if (!gray || dpi.value <= 0) return {};
    const double scale = double(frameDpi.value) / dpi.value;
    const Image small{pixScaleAreaMap(gray.get(), float(scale), float(scale))};
    // A rule is hardly wider than a pixel here, and paler than it was; a pale mark's is found with the grain of the
    // paper.
    std::vector<TiltedFrame> found;
    for (const int level : {255 - (255 - threshold) * 6 / 10, palest})
        addFrames(inkDarkerThan(small, level), scale, found);
    std::sort(found.begin(), found.end(),
              [](const TiltedFrame& a, const TiltedFrame& b) { return a.evidence > b.evidence; });
    std::vector<TiltedFrame> best;
    for (const TiltedFrame& frame : found) {
        const bool known =
            std::any_of(best.begin(), best.end(), [&](const TiltedFrame& other) { return mostlyWithin(frame, other); });
        if (!known && best.size() < mostFrames && frame.evidence >= leastEvidence) best.push_back(frame);
    }
    return best;
}

Image levelled(const Image& gray, const TiltedFrame& frame, int margin) {
    const double reach = std::hypot(frame.width, frame.height) / 2 + margin + 2;
    const auto side = int(std::ceil(2 * reach));
    const int x = int(std::lround(frame.middle.x - reach)), y = int(std::lround(frame.middle.y - reach));
    const PixelSize size = sizeOf(gray);
    Image around{pixCreate(side, side, 8)};
    if (!around) return nullptr;
    pixSetAll(around.get());
    const Image part = cropped(gray, {x, y, x + side, y + side});
    if (!part) return nullptr;
    pixRasterop(around.get(), std::max(0, -x), std::max(0, -y), std::min(side, size.width), std::min(side, size.height),
                PIX_SRC, part.get(), 0, 0);
    if (std::abs(frame.tiltDegrees) > 0.2)
        around.reset(pixRotateAMGray(around.get(), float(-frame.tiltDegrees * degree), 255));
    const int w = int(frame.width / 2) + margin, h = int(frame.height / 2) + margin, m = side / 2;
    return around ? cropped(around, {m - w, m - h, m + w, m + h}) : nullptr;
}

}  // namespace sohoa::ocr

#include "ocr/patch_code.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace sohoa::ocr {

namespace {

constexpr double narrow = 2.03, wide = 5.08;  // millimetres
constexpr double shortest = 19;
constexpr int reduction = 4;

struct Pattern {
    const char* name;
    const char* upsideDown;
    std::array<bool, 4> wideBars;
};
constexpr std::array<Pattern, 6> patterns{{{"1", "6", {true, true, false, false}},
                                           {"2", "2", {true, false, false, true}},
                                           {"3", "T", {true, false, true, false}},
                                           {"4", "4", {false, true, true, false}},
                                           {"6", "1", {false, false, true, true}},
                                           {"T", "3", {false, true, false, true}}}};

struct Sighting {
    const Pattern* pattern = nullptr;
    int from = 0, to = 0;  // along the scan line
};

bool isNear(double length, double wanted) { return length > wanted * 0.7 && length < wanted * 1.35; }

// The first pattern along a line of ink; perMillimetre in its pixels.
Sighting patternAlong(const std::vector<bool>& ink, double perMillimetre) {
    std::vector<int> edges{0};  // where ink and paper change, beginning with paper
    for (std::size_t i = 0; i < ink.size(); ++i)
        if (ink[i] == (edges.size() % 2 == 1)) edges.push_back(static_cast<int>(i));
    edges.push_back(static_cast<int>(ink.size()));
    // Four bars and the spaces between them, with paper before and behind.
    for (std::size_t first = 1; first + 8 < edges.size(); first += 2) {
        const auto length = [&](std::size_t run) {
            return (edges[first + run + 1] - edges[first + run]) / perMillimetre;
        };
        if (edges[first] - edges[first - 1] < narrow * perMillimetre * 0.7 || length(7) < narrow * 0.7) continue;
        if (!isNear(length(1), narrow) || !isNear(length(3), narrow) || !isNear(length(5), narrow)) continue;
        for (const Pattern& pattern : patterns) {
            bool fits = true;
            for (std::size_t bar = 0; bar < 4; ++bar)
                fits = fits && isNear(length(2 * bar), pattern.wideBars[bar] ? wide : narrow);
            if (fits) return {&pattern, edges[first], edges[first + 7]};
        }
    }
    return {};
}

std::vector<bool> inkAlong(const Image& ink, bool down, int at) {
    const PixelSize size = sizeOf(ink);
    std::vector<bool> line(static_cast<std::size_t>(down ? size.height : size.width));
    for (std::size_t i = 0; i < line.size(); ++i) {
        l_uint32 value = 0;
        pixGetPixel(ink.get(), down ? at : int(i), down ? int(i) : at, &value);
        line[i] = value != 0;
    }
    return line;
}

struct Bars {
    Sighting seen;
    int first = 0, last = 0;  // scan lines
};

// The longest run of neighbouring lines that see the same pattern in the same place.
std::optional<Bars> barsAcross(const Image& ink, bool down, double perMillimetre) {
    const PixelSize size = sizeOf(ink);
    const int lines = down ? size.width : size.height, step = std::max(1, int(perMillimetre));
    std::optional<Bars> best, open;
    for (int at = 0; at < lines; at += step) {
        const Sighting seen = patternAlong(inkAlong(ink, down, at), perMillimetre);
        const bool goesOn = open && seen.pattern == open->seen.pattern &&
                            std::abs(seen.from - open->seen.from) < 2 * narrow * perMillimetre;
        if (goesOn) {
            open->last = at;
            open->seen = seen;  // skew moves it slowly
        } else {
            open.reset();
            if (seen.pattern) open = Bars{seen, at, at};
        }
        if (open && (!best || open->last - open->first > best->last - best->first)) best = open;
    }
    if (best && best->last - best->first < shortest * perMillimetre) best.reset();
    return best;
}

}  // namespace

std::optional<FoundBarcode> findPatchCode(const Image& gray, Dpi dpi) {
    const Image small{pixScaleAreaMap(gray.get(), 1.0f / reduction, 1.0f / reduction)};
    const Image ink = inkDarkerThan(small, 128);
    if (!ink) return std::nullopt;
    const PixelSize size = sizeOf(ink);
    const double perMillimetre = dpi.value / 25.4 / reduction;
    for (const bool down : {true, false}) {
        const auto bars = barsAcross(ink, down, perMillimetre);
        if (!bars) continue;
        const int extent = down ? size.height : size.width;
        const bool atTheEnd = bars->seen.from + bars->seen.to > extent;
        FoundBarcode found;
        found.code.format = "PatchCode";
        found.code.text = atTheEnd ? bars->seen.pattern->upsideDown : bars->seen.pattern->name;
        const PixelBox box = down ? PixelBox{bars->first, bars->seen.from, bars->last + 1, bars->seen.to}
                                  : PixelBox{bars->seen.from, bars->first, bars->seen.to, bars->last + 1};
        found.code.box = {box.x0 * reduction, box.y0 * reduction, box.x1 * reduction, box.y1 * reduction};
        if (down)
            found.turn = atTheEnd ? QuarterTurn::Half : QuarterTurn::None;
        else
            found.turn = atTheEnd ? QuarterTurn::Right : QuarterTurn::Left;
        return found;
    }
    return std::nullopt;
}

}  // namespace sohoa::ocr

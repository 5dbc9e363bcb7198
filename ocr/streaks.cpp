#include <algorithm>
#include <vector>

#include "ocr/cleanup.h"

namespace sohoa::ocr {

namespace {

constexpr int darker = 24;          // than the paper: a streak may be pale
constexpr int beside = 4;           // pixels to either side where a streak is over and a letter's stroke is not
constexpr double darkShare = 0.75;  // of the height; a table's rules end with the table
constexpr double thinShare = 0.45;  // where nothing else crosses it

int valueAt(const l_uint32* line, int x) { return static_cast<int>(GET_DATA_BYTE(line, x)); }

const l_uint32* lineOf(const Image& gray, int y) {
    return pixGetData(gray.get()) + std::size_t(y) * pixGetWpl(gray.get());
}

// The darkest of a column and its neighbours: a streak may wander by a pixel.
int darkestAround(const l_uint32* line, int x) {
    return std::min({valueAt(line, x - 1), valueAt(line, x), valueAt(line, x + 1)});
}

bool isThinAt(const l_uint32* line, int x) {
    return std::min(valueAt(line, x - beside), valueAt(line, x + beside)) - darkestAround(line, x) > darker;
}

std::vector<int> streaksOf(const Image& gray) {
    const PixelSize size = sizeOf(gray);
    std::vector<int> dark(std::size_t(size.width)), thin(std::size_t(size.width));
    constexpr int step = 3, paper = 250;
    int rows = 0;
    for (int y = 0; y < size.height; y += step, ++rows) {
        const l_uint32* line = lineOf(gray, y);
        for (int x = beside + 1; x < size.width - beside - 1; ++x) {
            if (darkestAround(line, x) > paper - darker) continue;
            ++dark[std::size_t(x)];
            thin[std::size_t(x)] += isThinAt(line, x);
        }
    }
    std::vector<int> streaks;
    for (int x = beside + 1; x < size.width - beside - 1; ++x)
        if (dark[std::size_t(x)] > darkShare * rows && thin[std::size_t(x)] > thinShare * rows) streaks.push_back(x);
    return streaks;
}

}  // namespace

bool removeStreaks(Image& gray) {
    if (!gray || pixGetDepth(gray.get()) != 8 || sizeOf(gray).width < 4 * beside) return false;
    const std::vector<int> streaks = streaksOf(gray);
    for (int y = 0; !streaks.empty() && y < sizeOf(gray).height; ++y) {
        l_uint32* line = pixGetData(gray.get()) + std::size_t(y) * pixGetWpl(gray.get());
        for (const int x : streaks) {
            if (!isThinAt(line, x)) continue;
            const int around = std::min(valueAt(line, x - beside), valueAt(line, x + beside));
            for (int at = x - 2; at <= x + 2; ++at)
                SET_DATA_BYTE(line, at, static_cast<l_uint8>(std::max(around, valueAt(line, at))));
        }
    }
    return !streaks.empty();
}

}  // namespace sohoa::ocr

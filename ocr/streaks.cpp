#include <algorithm>
#include <vector>

#include "ocr/cleanup.h"

namespace sohoa::ocr {

namespace {

constexpr int paper = 250, dark = 226;  // of even paper; a streak may be pale
constexpr int beside = 4;               // pixels to either side where a streak is over
constexpr int widest = 5;
constexpr double darkShare = 0.85;  // of the height; a table's rules end with the table
constexpr double thinShare = 0.50;  // where nothing else crosses it

struct Streak {
    int x0, x1;  // both inside
};

int valueAt(const l_uint32* line, int x) { return static_cast<int>(GET_DATA_BYTE(line, x)); }

l_uint32* lineOf(const Image& gray, int y) { return pixGetData(gray.get()) + std::size_t(y) * pixGetWpl(gray.get()); }

std::vector<Streak> streaksOf(const Image& gray) {
    const PixelSize size = sizeOf(gray);
    std::vector<int> inked(std::size_t(size.width)), thin(std::size_t(size.width));
    constexpr int step = 3;
    int rows = 0;
    for (int y = 0; y < size.height; y += step, ++rows) {
        const l_uint32* line = lineOf(gray, y);
        for (int x = beside; x < size.width - beside; ++x) {
            const int value = valueAt(line, x);
            if (value > dark) continue;
            ++inked[std::size_t(x)];
            thin[std::size_t(x)] +=
                std::min(valueAt(line, x - beside), valueAt(line, x + beside)) > value + paper - dark;
        }
    }
    std::vector<Streak> streaks;
    for (int x = beside; x < size.width - beside; ++x) {
        if (inked[std::size_t(x)] < darkShare * rows || thin[std::size_t(x)] < thinShare * rows) continue;
        if (!streaks.empty() && streaks.back().x1 == x - 1)
            streaks.back().x1 = x;
        else
            streaks.push_back({x, x});
    }
    std::erase_if(streaks, [](const Streak& streak) { return streak.x1 - streak.x0 >= widest; });
    return streaks;
}

// Nothing where a letter's stroke lies on the streak: the ink is wider there.
void erase(l_uint32* line, const Streak& streak) {
    constexpr int soft = 2;  // the grey on either side of it
    const int before = streak.x0 - soft, after = streak.x1 + soft;
    if (valueAt(line, before) <= dark - 40 || valueAt(line, after) <= dark - 40) return;
    const int around = std::min(valueAt(line, before), valueAt(line, after));
    for (int x = before; x <= after; ++x)
        SET_DATA_BYTE(line, x, static_cast<l_uint8>(std::max(around, valueAt(line, x))));
}

bool removeUpright(Image& gray) {
    const std::vector<Streak> streaks = streaksOf(gray);
    for (int y = 0; !streaks.empty() && y < sizeOf(gray).height; ++y)
        for (const Streak& streak : streaks)
            erase(lineOf(gray, y), streak);
    return !streaks.empty();
}

}  // namespace

bool removeStreaks(Image& evenGray) {
    if (!evenGray || pixGetDepth(evenGray.get()) != 8) return false;
    const PixelSize size = sizeOf(evenGray);
    if (std::min(size.width, size.height) < 4 * beside) return false;
    const bool upright = removeUpright(evenGray);
    Image turned{pixRotateOrth(evenGray.get(), 1)};
    if (!turned || !removeUpright(turned)) return upright;
    Image back{pixRotateOrth(turned.get(), 3)};
    if (back) evenGray = std::move(back);
    return true;
}

}  // namespace sohoa::ocr

#include "scanner/quality/print_alignment.h"

#include <cmath>
#include <numbers>

namespace sohoa::scanner {

namespace {

// From the cells of one print to places in the other one.
struct Mapping {
    Mapping(const SheetPrint& print, const SheetPrint& other, const Alignment& alignment) {
        const double cellX = print.widthMillimetres() / print.across(),
                     cellY = print.heightMillimetres() / print.down();
        const double intoX = other.across() / other.widthMillimetres(),
                     intoY = other.down() / other.heightMillimetres();
        const double sign = alignment.upsideDown ? -1 : 1;
        const double angle = alignment.degrees * std::numbers::pi / 180;
        const double c = sign * std::cos(angle), s = sign * std::sin(angle);
        xx = c * cellX * intoX;
        xy = -s * cellY * intoX;
        yx = s * cellX * intoY;
        yy = c * cellY * intoY;
        const double midX = (print.across() - 1) / 2.0, midY = (print.down() - 1) / 2.0;
        x0 = alignment.right * intoX + (other.across() - 1) / 2.0 - xx * midX - xy * midY;
        y0 = alignment.down * intoY + (other.down() - 1) / 2.0 - yx * midX - yy * midY;
    }
    double xx, xy, yx, yy, x0, y0;
};

// Cells of a print without its margin; none of a page that is hardly more than that.
struct Inside {
    explicit Inside(const SheetPrint& print)
        : x0(static_cast<int>(marginMillimetres / print.widthMillimetres() * print.across())),
          y0(static_cast<int>(marginMillimetres / print.heightMillimetres() * print.down())),
          x1(print.across() - x0),
          y1(print.down() - y0) {}
    int x0, y0, x1, y1;
};

struct Sums {
    double n = 0, a = 0, b = 0, aa = 0, bb = 0, ab = 0;
    void add(double x, double y) {
        ++n;
        a += x;
        b += y;
        aa += x * x;
        bb += y * y;
        ab += x * y;
    }
    double correlation() const {
        const double va = aa - a * a / n, vb = bb - b * b / n;
        return n < 100 || va <= 0 || vb <= 0 ? -1 : (ab - a * b / n) / std::sqrt(va * vb);
    }
};

}  // namespace

static float between(const SheetPrint& print, const Inside& inside, double x, double y) {
    const int cx = static_cast<int>(std::floor(x)), cy = static_cast<int>(std::floor(y));
    if (cx < inside.x0 || cy < inside.y0 || cx + 1 >= inside.x1 || cy + 1 >= inside.y1) return -1;
    const double u = x - cx, v = y - cy;
    return static_cast<float>((print.ink(cx, cy) * (1 - u) + print.ink(cx + 1, cy) * u) * (1 - v) +
                              (print.ink(cx, cy + 1) * (1 - u) + print.ink(cx + 1, cy + 1) * u) * v);
}

std::vector<float> laidOver(const SheetPrint& print, const SheetPrint& other, const Alignment& alignment) {
    const Mapping to(print, other, alignment);
    const Inside inside(print), within(other);
    std::vector<float> below(static_cast<std::size_t>(print.across()) * print.down(), -1.0F);
    for (int y = inside.y0; y < inside.y1; ++y)
        for (int x = inside.x0; x < inside.x1; ++x)
            below[static_cast<std::size_t>(y) * print.across() + x] =
                between(other, within, to.x0 + to.xx * x + to.xy * y, to.y0 + to.yx * x + to.yy * y);
    return below;
}

// Every so many cells in both directions.
static double correlation(const SheetPrint& print, const SheetPrint& other, const Alignment& alignment, int step) {
    const Mapping to(print, other, alignment);
    const Inside inside(print), within(other);
    Sums sums;
    for (int y = inside.y0; y < inside.y1; y += step)
        for (int x = inside.x0 + y / step % step; x < inside.x1; x += step) {
            const float below = between(other, within, to.x0 + to.xx * x + to.xy * y, to.y0 + to.yx * x + to.yy * y);
            if (below >= 0) sums.add(print.ink(x, y), below);
        }
    return sums.correlation();
}

Alignment alignmentOf(const SheetPrint& print, const SheetPrint& other, bool upsideDown) {
    Alignment best{upsideDown};
    double highest = -2;
    const auto tryOut = [&](const Alignment& alignment, int step) {
        if (const double found = correlation(print, other, alignment, step); found > highest) {
            highest = found;
            best = alignment;
        }
    };
    constexpr double turnStep = 0.5, shiftStep = 1.75;
    for (double turn = -mostTurnDegrees; turn <= mostTurnDegrees; turn += turnStep)
        for (double right = -mostShiftMillimetres; right <= mostShiftMillimetres; right += shiftStep)
            for (double down = -mostShiftMillimetres; down <= mostShiftMillimetres; down += shiftStep)
                tryOut({upsideDown, turn, right, down}, 2);
    highest = -2;
    tryOut(best, 1);
    double turnBy = turnStep / 2, shiftBy = shiftStep / 2;
    for (int round = 0; round < 4; ++round, turnBy /= 2, shiftBy /= 2)
        for (const double sign : {-1.0, 1.0, -1.0, 1.0}) {
            Alignment next = best;
            next.degrees += sign * turnBy;
            tryOut(next, 1);
            next = best;
            next.right += sign * shiftBy;
            tryOut(next, 1);
            next = best;
            next.down += sign * shiftBy;
            tryOut(next, 1);
        }
    return best;
}

}  // namespace sohoa::scanner

#include "scanner/quality/corners.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sohoa::scanner {

namespace {

// A corner as if it were the upper left one, of the sheet rather than of the image.
struct CornerView {
    const ReducedPage& page;
    bool right, bottom;
    int startX, startY;  // how deep the scanner's backing is here

    int level(double x, double y) const {
        const int cx = std::clamp(startX + static_cast<int>(std::lround(x)), 0, page.width - 1);
        const int cy = std::clamp(startY + static_cast<int>(std::lround(y)), 0, page.height - 1);
        return page.mean[page.at(right ? page.width - 1 - cx : cx, bottom ? page.height - 1 - cy : cy)];
    }
    PixelBox box(int legX, int legY) const {
        const int x = startX + legX, y = startY + legY;
        return {right ? page.width - x : 0, bottom ? page.height - y : 0, right ? page.width : x,
                bottom ? page.height : y};
    }
};

struct Step {
    double levels = 0;    // from the triangle to the paper
    double agreeing = 0;  // share of the places along the line
};

}  // namespace

// Across the line from (legX, 0) to (0, legY), without its ends.
static Step stepAcross(const CornerView& corner, double legX, double legY) {
    constexpr int places = 24;
    constexpr double apart = 2.2;  // cells to either side
    const double length = std::hypot(legX, legY), nx = legY / length, ny = legX / length;
    std::vector<int> steps;
    for (int i = 0; i < places; ++i) {
        const double t = 0.08 + 0.84 * i / (places - 1), x = legX * t, y = legY * (1 - t);
        const double ax = std::min(apart * nx, x), ay = std::min(apart * ny, y);
        steps.push_back(corner.level(x + apart * nx, y + apart * ny) - corner.level(x - ax, y - ay));
    }
    auto sorted = steps;
    std::nth_element(sorted.begin(), sorted.begin() + places / 2, sorted.end());
    const int median = sorted[places / 2];
    const auto agrees = [&](int step) { return median > 0 ? 2 * step >= median : 2 * step <= median; };
    return {static_cast<double>(median),
            static_cast<double>(std::count_if(steps.begin(), steps.end(), agrees)) / places};
}

// Mean and spread of the triangle itself, a little smaller than it is.
static std::pair<double, double> shade(const CornerView& corner, double legX, double legY) {
    double sum = 0, squares = 0;
    int count = 0;
    for (int y = 1; y < legY - 2; y += 2)
        for (int x = 1; x < legX * (1 - y / legY) - 2; x += 2, ++count) {
            const int level = corner.level(x, y);
            sum += level;
            squares += level * level;
        }
    if (count == 0) return {0, 255};
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

static EdgeFinding foldedAt(const CornerView& corner, int paper) {
    constexpr double least = 5, most = 60, leastAgreeing = 0.9, mostSpread = 6;
    // Lighter than paper is the scanner's lid. Darker is a flap or a dark lid; a staple's shadow is darker, too, but
    // less.
    constexpr double leastLighter = 6, leastDarker = 20, lid = 245;
    const double cell = corner.page.cellMillimetres();
    EdgeFinding largest;
    double clearest = 0;
    for (double a = least; a <= most; a += 1)
        for (double b = std::max(least, a / 2.5); b <= std::min(most, a * 2.5); b += 1) {
            const double legX = a / cell, legY = b / cell;
            const Step step = stepAcross(corner, legX, legY);
            if (step.levels > -leastLighter && step.levels < leastDarker) continue;
            if (step.agreeing < leastAgreeing) continue;
            const auto [mean, spread] = shade(corner, legX, legY);
            const bool lighter = step.levels < 0;
            if (lighter ? mean < std::max<double>(lid, paper + leastLighter) : mean > paper - leastDarker / 2) continue;
            if (spread > std::max(mostSpread, std::abs(step.levels) / 4)) continue;
            const double clear = std::abs(step.levels) * step.agreeing * std::sqrt(std::min(a, b));
            if (clear <= clearest) continue;
            clearest = clear;
            largest = {std::min(a, b), corner.box(static_cast<int>(legX), static_cast<int>(legY))};
        }
    return largest;
}

EdgeFinding foldedCorner(const ReducedPage& page, const PaperAndInk& paper) {
    int starts[4] = {};
    for (const Edge edge : allEdges) {
        const EdgeProfile dark = edgeProfile(page, paper, edge, Backing::Dark);
        const EdgeProfile light = edgeProfile(page, paper, edge, Backing::Light);
        const EdgeProfile& deeper = dark.start > light.start ? dark : light;
        const double ends = std::max(deeper.lineAt(0), deeper.lineAt(deeper.view.length() - 1));
        starts[static_cast<int>(edge)] = std::max(0, static_cast<int>(std::ceil(ends)));
    }
    EdgeFinding largest;
    for (const bool right : {false, true})
        for (const bool bottom : {false, true}) {
            const CornerView corner{page, right, bottom, starts[static_cast<int>(right ? Edge::Right : Edge::Left)],
                                    starts[static_cast<int>(bottom ? Edge::Bottom : Edge::Top)]};
            const auto found = foldedAt(corner, paper.paper());
            if (found.millimetres > largest.millimetres) largest = found;
        }
    return largest;
}

}  // namespace sohoa::scanner

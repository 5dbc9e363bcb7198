#include "scanner/quality/edges.h"

#include <algorithm>

namespace sohoa::scanner {

EdgeFinding darkBorder(const ReducedPage& page, const PaperAndInk& paper) {
    constexpr double deepest = 60;  // mm; beyond it is a picture
    EdgeFinding widest;
    for (const Edge edge : allEdges) {
        const EdgeProfile profile = edgeProfile(page, paper, edge, Backing::Dark);
        auto depths = profile.depths;
        const auto middle = depths.begin() + static_cast<std::ptrdiff_t>(depths.size() / 2);
        std::nth_element(depths.begin(), middle, depths.end());
        const double wide = *middle * page.cellMillimetres();
        if (wide > widest.millimetres && wide <= deepest)
            widest = {wide, profile.view.box(0, profile.view.length(), *middle)};
    }
    return widest;
}

static EdgeFinding tornFrom(const EdgeProfile& profile, double cellMillimetres) {
    const int length = profile.view.length();
    const auto cells = [&](double millimetres) { return static_cast<int>(millimetres / cellMillimetres); };
    const int corner = cells(15), least = cells(2), shortest = cells(4), longest = length * 6 / 10;
    EdgeFinding deepest;
    for (int from = corner; from < length - corner; ++from) {
        const auto missing = [&](int along) {
            return profile.depths[static_cast<std::size_t>(along)] - std::max(profile.lineAt(along), 0.0);
        };
        int to = from;
        double most = 0;
        while (to < length && missing(to) > least)
            most = std::max(most, missing(to++));
        const bool apart = from > corner && to < length - corner;
        if (apart && to - from >= shortest && to - from <= longest && most * cellMillimetres > deepest.millimetres)
            deepest = {most * cellMillimetres,
                       profile.view.box(from, to, static_cast<int>(most + std::max(profile.lineAt(from), 0.0)))};
        from = to;
    }
    return deepest;
}

EdgeFinding tornEdge(const ReducedPage& page, const PaperAndInk& paper) {
    EdgeFinding deepest;
    for (const Edge edge : allEdges)
        for (const Backing backing : {Backing::Dark, Backing::Light}) {
            const auto found = tornFrom(edgeProfile(page, paper, edge, backing), page.cellMillimetres());
            if (found.millimetres > deepest.millimetres) deepest = found;
        }
    return deepest;
}

EdgeFinding writingAtEdge(const ReducedPage& page, const PaperAndInk& paper) {
    const double cell = page.cellMillimetres();
    const int longest = static_cast<int>(10 / cell);  // longer is no letter but a picture, a rule, the sheet's shadow
    constexpr double darkEnough = 0.6;                // paper grows darker towards its edges, too
    EdgeFinding most;
    for (const Edge edge : allEdges) {
        const SideView view{page.width, page.height, edge};
        if (view.depth() < 8) continue;
        const auto crosses = [&](int along) {
            const auto ink = [&](int deep) {
                const int x = view.x(along, deep), y = view.y(along, deep);
                return page.darkest[page.at(x, y)] < darkEnough * paper.paperAt(x, y);
            };
            return (ink(0) || ink(1)) && (ink(2) || ink(3));
        };
        int sum = 0, other = 0, first = view.length(), last = 0;
        for (int from = 0; from < view.length(); ++from) {
            int to = from;
            while (to < view.length() && crosses(to))
                ++to;
            if (to - from >= 2 && to - from <= longest) {
                sum += to - from;
                first = std::min(first, from);
                last = std::max(last, to);
            } else {
                other += to - from;
            }
            from = to;
        }
        const bool beside = 5 * other > view.length();  // what lies beside the sheet
        if (!beside && sum * cell > most.millimetres) most = {sum * cell, view.box(first, last, 4)};
    }
    return most;
}

}  // namespace sohoa::scanner

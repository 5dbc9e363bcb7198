#include "scanner/quality/backing.h"

#include <algorithm>

namespace sohoa::scanner {

static bool isBacking(int level, int paper, Backing backing) {
    switch (backing) {
        case Backing::Dark: return level < 0.45 * paper && level < 90;
        case Backing::Light: return paper <= 243 && level >= 254;
    }
    return false;
}

static double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Theil and Sen's line through the medians of pieces of the edge.
static void fitLine(EdgeProfile& profile) {
    constexpr int pieces = 16;
    const int length = static_cast<int>(profile.depths.size());
    std::vector<double> places, depths, slopes, starts;
    for (int i = 0; i < pieces; ++i) {
        const int from = length * i / pieces, to = length * (i + 1) / pieces;
        if (to <= from) continue;
        places.push_back((from + to - 1) / 2.0);
        depths.push_back(median({profile.depths.begin() + from, profile.depths.begin() + to}));
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = i + 1; j < places.size(); ++j)
            slopes.push_back((depths[j] - depths[i]) / (places[j] - places[i]));
    profile.slope = median(slopes);
    for (std::size_t i = 0; i < places.size(); ++i)
        starts.push_back(depths[i] - profile.slope * places[i]);
    profile.start = median(starts);
}

EdgeProfile edgeProfile(const ReducedPage& page, const PaperAndInk& paper, Edge edge, Backing backing) {
    constexpr double deepest = 80;  // mm; beyond it is a picture
    EdgeProfile profile{{page.width, page.height, edge}, {}};
    const int most = std::min(profile.view.depth() / 2, static_cast<int>(deepest / page.cellMillimetres()));
    profile.depths.resize(static_cast<std::size_t>(profile.view.length()));
    for (int along = 0; along < profile.view.length(); ++along) {
        int deep = 0;
        for (int at = 0; at < most && at <= deep + 1; ++at)  // one cell may be dust
            if (isBacking(page.mean[page.at(profile.view.x(along, at), profile.view.y(along, at))], paper.paper(),
                          backing))
                deep = at + 1;
        profile.depths[static_cast<std::size_t>(along)] = deep;
    }
    fitLine(profile);
    return profile;
}

}  // namespace sohoa::scanner

#include "scanner/quality/skew_estimate.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace sohoa::scanner {

namespace {

struct Place {
    float along, across;
};

// How sharply the places gather in lines at an angle: the mean square of what neighbouring lines differ by.
class LineSearch {
  public:
    LineSearch(std::vector<Place> places, int length, int breadth)
        : places_(std::move(places)), offset_(length), counts_(static_cast<std::size_t>(breadth + 2 * length + 2)) {}

    double score(double degrees) {
        const float slope = static_cast<float>(std::tan(degrees * std::numbers::pi / 180));
        std::fill(counts_.begin(), counts_.end(), 0);
        for (const Place& place : places_)
            ++counts_[static_cast<std::size_t>(place.across - slope * place.along + static_cast<float>(offset_))];
        double sum = 0;
        for (std::size_t i = 1; i < counts_.size(); ++i) {
            const double step = counts_[i] - counts_[i - 1];
            sum += step * step;
        }
        return sum;
    }

  private:
    std::vector<Place> places_;
    int offset_;
    std::vector<int> counts_;
};

struct Found {
    double degrees = 0, clearness = 0;
};

}  // namespace

// Cells at the lower ends of letters: most of them stand on the line. What lies beside the sheet is left out, and so
// are long unbroken runs: streaks of the scanner and the paper's edges are straight to the image whatever the sheet is.
static std::vector<Place> lowerEnds(const PaperAndInk& ink, bool turned) {
    constexpr int margin = 20, longest = 40;
    const int length = turned ? ink.height() : ink.width(), breadth = turned ? ink.width() : ink.height();
    const auto isInk = [&](int along, int across) { return turned ? ink.ink(across, along) : ink.ink(along, across); };
    std::vector<Place> places;
    for (int across = margin; across + margin < breadth; ++across)
        for (int along = margin, run = 0; along + margin < length; ++along) {
            const bool end = isInk(along, across) && !isInk(along, across + 1);
            run = end ? run + 1 : 0;
            if (end) places.push_back({static_cast<float>(along), static_cast<float>(across)});
            if (run == longest) places.resize(places.size() - longest);
            if (run > longest) places.pop_back();
        }
    return places;
}

// Every so many of them: no more than are plenty.
static std::vector<Place> thinnedOut(std::vector<Place> places) {
    constexpr std::size_t plenty = 12'000;
    const std::size_t step = places.size() / plenty + 1;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < places.size(); i += step)
        places[kept++] = places[i];
    places.resize(kept);
    return places;
}

static Found search(const PaperAndInk& ink, bool turned) {
    constexpr std::size_t fewest = 300;
    auto places = thinnedOut(lowerEnds(ink, turned));
    if (places.size() < fewest) return {};
    LineSearch lines(std::move(places), turned ? ink.height() : ink.width(), turned ? ink.width() : ink.height());
    std::vector<double> scores;
    double best = 0, bestAngle = 0;
    for (double angle = -mostSkewDegrees; angle <= mostSkewDegrees; angle += 0.4) {
        scores.push_back(lines.score(angle));
        if (scores.back() > best) best = scores.back(), bestAngle = angle;
    }
    std::nth_element(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(scores.size() / 2), scores.end());
    const double usual = std::max(scores[scores.size() / 2], 1.0);
    const double middle = bestAngle;
    for (double angle = middle - 0.4; angle <= middle + 0.41; angle += 0.1)
        if (const double score = lines.score(angle); score > best) best = score, bestAngle = angle;
    return {bestAngle, best / usual};
}

std::optional<double> skewDegrees(const PaperAndInk& ink) {
    constexpr double clearEnough = 1.8;
    const Found across = search(ink, false), down = search(ink, true);
    const bool turned = down.clearness > across.clearness;
    const Found& best = turned ? down : across;
    if (best.clearness < clearEnough) return std::nullopt;
    return turned ? -best.degrees : best.degrees;
}

}  // namespace sohoa::scanner

#include "scanner/quality/exposure.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sohoa::scanner {

std::optional<int> writingOnBurntPaper(const ReducedPage& page) {
    constexpr double burntShare = 0.6, leastWriting = 0.002, darkerPart = 0.2;
    constexpr int lightest = 245;
    std::array<int, 256> darkest{};
    int burnt = 0;
    for (std::size_t i = 0; i < page.mean.size(); ++i) {
        burnt += page.mean[i] == 255;
        ++darkest[page.darkest[i]];
    }
    const auto cells = static_cast<double>(page.mean.size());
    const int writing = std::accumulate(darkest.begin(), darkest.begin() + lightest, 0);
    if (burnt < burntShare * cells || writing < leastWriting * cells) return std::nullopt;
    int seen = 0, level = 0;
    while (level < lightest && (seen += darkest[static_cast<std::size_t>(level)]) < darkerPart * writing)
        ++level;
    return level;
}

}  // namespace sohoa::scanner

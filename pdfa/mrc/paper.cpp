#include "pdfa/mrc/paper.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sohoa::pdfa::mrc {

namespace {

constexpr double cellMillimetres = 2.7;  // a line of text and its gap: paper shows in every square
constexpr int acrossInk = 2;             // squares: what is narrower than five of them is written, not paper
constexpr double paperShare = 0.75;      // of a square's pixels, from the darkest
constexpr double inkShare = 0.005;

using Histogram = std::array<int, 256>;

std::uint8_t quantile(const Histogram& histogram, int count, double share) {
    int left = static_cast<int>(share * count);
    for (int value = 0; value < 255; ++value) {
        left -= histogram[static_cast<std::size_t>(value)];
        if (left < 0) return static_cast<std::uint8_t>(value);
    }
    return 255;
}

// Neighbouring pixels of the same paper differ by the noise alone; the median does not see the letters.
double noiseOf(const Raster& luma) {
    Histogram differences{};
    int count = 0;
    for (int y = 0; y < luma.size.height; y += 4) {
        const std::uint8_t* row = luma.row(y);
        for (int x = 3; x < luma.size.width; x += 3, ++count)
            ++differences[static_cast<std::size_t>(std::abs(row[x] - row[x - 3]))];
    }
    const double median = quantile(differences, count, 0.5);
    return std::max(0.5, median / (0.6745 * std::sqrt(2.0)));
}

}  // namespace

Paper estimatePaper(const Raster& luma, Dpi dpi) {
    const int cell = std::max(8, static_cast<int>(cellMillimetres / MillimetresPerInch * dpi.value));
    Grid paper = Grid::over(luma.size, cell), darkest = paper;
    for (int r = 0; r < paper.rows; ++r)
        for (int c = 0; c < paper.columns; ++c) {
            Histogram histogram{};
            const int right = std::min(luma.size.width, (c + 1) * cell),
                      end = std::min(luma.size.height, (r + 1) * cell);
            for (int y = r * cell; y < end; ++y)
                for (int x = c * cell; x < right; ++x)
                    ++histogram[luma.row(y)[x]];
            const int count = (right - c * cell) * (end - r * cell);
            paper.at(c, r) = quantile(histogram, count, paperShare);
            darkest.at(c, r) = quantile(histogram, count, inkShare);
        }
    paper = averaged(smallest(largest(paper, acrossInk), acrossInk), 1);
    for (std::size_t i = 0; i < paper.values.size(); ++i)
        darkest.values[i] = static_cast<std::uint8_t>(std::max(0, paper.values[i] - darkest.values[i]));
    return {std::move(paper), largest(darkest, 1), noiseOf(luma)};
}

}  // namespace sohoa::pdfa::mrc

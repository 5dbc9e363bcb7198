#include "pdfa/mrc/letter_mask.h"

#include <algorithm>
#include <cstdlib>

#include "pdfa/mrc/components.h"
#include "pdfa/mrc/open_pixels.h"

namespace sohoa::pdfa::mrc {

namespace {

// Of the depth of the darkest ink near: below it is paper's texture, and ink of the other side shining through.
constexpr double leastShare = 0.20, leastPeakShare = 0.36;
constexpr double strictShare = 0.62;
constexpr double leastNoises = 4, leastPeakNoises = 7;
// Around half the depth of the deepest, at 300 dpi: a fifth of a pixel's width. Coarser strokes have less to give.
constexpr double openPerCentAtDpi = 20.0 / 300;
constexpr int leastDepth = 14, leastPeak = 24;
constexpr double shortestRuleMillimetres = 2.5;
constexpr double leastFigureMillimetres = 7, mostRuledOfFigure = 0.35;
constexpr double leastSquareMillimetres = 0.03;  // four pixels at 300 dpi

class DepthRows {  // how much darker than the paper, and the largest of five by five
  public:
    DepthRows(const Raster& luma, const Paper& paper) : luma_(luma), paper_(paper) {
        const auto width = static_cast<std::size_t>(luma.size.width);
        depth_.assign(5, std::vector<std::uint8_t>(width));
        across_.assign(5, std::vector<std::uint8_t>(width));
        largest_.resize(width);
        padded_.resize(width + 4);
        for (int y = 0; y < std::min(2, luma.size.height); ++y)
            read(y);
    }
    void moveTo(int y) {  // every line in turn from 0
        if (y + 2 < luma_.size.height) read(y + 2);
        const int first = std::max(0, y - 2), last = std::min(luma_.size.height - 1, y + 2);
        largest_ = across_[static_cast<std::size_t>(first % 5)];
        for (int line = first + 1; line <= last; ++line) {
            const std::uint8_t* other = across_[static_cast<std::size_t>(line % 5)].data();
            for (std::size_t x = 0; x < largest_.size(); ++x)
                largest_[x] = std::max(largest_[x], other[x]);
        }
        current_ = static_cast<std::size_t>(y % 5);
    }
    const std::vector<std::uint8_t>& depth() const { return depth_[current_]; }
    const std::vector<std::uint8_t>& largest() const { return largest_; }

  private:
    void read(int y) {
        auto& depth = depth_[static_cast<std::size_t>(y % 5)];
        auto& across = across_[static_cast<std::size_t>(y % 5)];
        paper_.luma.lookUp(y, luma_.size.width, depth.data());
        const std::uint8_t* row = luma_.row(y);
        for (std::size_t x = 0; x < depth.size(); ++x)
            depth[x] = static_cast<std::uint8_t>(std::max(0, depth[x] - row[x]));
        std::copy(depth.begin(), depth.end(), padded_.begin() + 2);
        for (std::size_t x = 0; x < across.size(); ++x) {
            const std::uint8_t* p = padded_.data() + x;
            across[x] = std::max({p[0], p[1], p[2], p[3], p[4]});
        }
    }
    const Raster& luma_;
    const Paper& paper_;
    std::vector<std::vector<std::uint8_t>> depth_, across_;
    std::vector<std::uint8_t> largest_, padded_;
    std::size_t current_ = 0;
};

std::uint8_t limit(double share, int near, double noises, double noise, int least) {
    return static_cast<std::uint8_t>(std::clamp(std::max(share * near, noises * noise), double(least), 250.0));
}

}  // namespace

LetterMask letterMask(const Raster& luma, const Paper& paper, const ColourMap& colour,
                      const std::vector<PixelBox>& strict, Dpi dpi) {
    const int width = luma.size.width, height = luma.size.height;
    Bitmap mask{luma.size, std::vector<std::uint8_t>(luma.pixels.size())};
    std::uint8_t least[256], leastOfPeak[256];
    for (int near = 0; near < 256; ++near) {
        least[near] = limit(leastShare, near, leastNoises, paper.noise, leastDepth);
        leastOfPeak[near] = limit(leastPeakShare, near, leastPeakNoises, paper.noise, leastPeak);
    }
    std::vector<std::uint8_t> open(luma.pixels.size());
    const int openPerCent = std::min(20, static_cast<int>(openPerCentAtDpi * dpi.value) * dpi.value / 300);
    DepthRows rows(luma, paper);
    std::vector<std::uint8_t> near(static_cast<std::size_t>(width));
    const auto pixels = [&](double millimetres) {
        return static_cast<int>(millimetres / MillimetresPerInch * dpi.value);
    };
    Components components(width, pixels(shortestRuleMillimetres));
    for (int y = 0; y < height; ++y) {
        rows.moveTo(y);
        paper.depth.lookUp(y, width, near.data());
        std::uint8_t* out = mask.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        for (std::size_t x = 0; x < near.size(); ++x)
            out[x] = rows.depth()[x] >= least[near[x]] && 2 * rows.depth()[x] >= rows.largest()[x];
        std::uint8_t* undecided = open.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        for (std::size_t x = 0; x < near.size(); ++x)
            undecided[x] = rows.largest()[x] >= least[near[x]] &&
                           std::abs(2 * rows.depth()[x] - rows.largest()[x]) * 100 <= openPerCent * rows.largest()[x];
        for (const PixelBox& box : strict)
            if (y >= box.y0 && y < box.y1)
                for (auto x = static_cast<std::size_t>(box.x0); x < static_cast<std::size_t>(box.x1); ++x)
                    if (rows.largest()[x] < strictShare * near[x]) out[x] = 0;
        if (!colour.coloured.empty())
            for (int x = 0; x < width; ++x)
                if (out[x] && colour.at(x, y)) out[x] = 0;
        components.addRow(out, [&](int x) {
            const auto i = static_cast<std::size_t>(x);
            return rows.depth()[i] >= leastOfPeak[near[i]];
        });
    }
    const auto area =
        static_cast<int>(leastSquareMillimetres / MillimetresPerInch / MillimetresPerInch * dpi.value * dpi.value);
    components.eraseWhere(mask, [&](const Component& c) { return c.area < std::max(2, area) || c.marked == 0; });
    settleOpenPixels(mask, open);
    const int figure = pixels(leastFigureMillimetres);
    auto figures = components.boxesWhere([&](const Component& c) {
        return c.marked > 0 && c.box.width() >= figure && c.box.height() >= figure &&
               c.ruled < mostRuledOfFigure * c.area;
    });
    return {std::move(mask), std::move(figures)};
}

}  // namespace sohoa::pdfa::mrc

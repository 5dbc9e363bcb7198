#include "scanner/quality/sharpness.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "scanner/quality/gray_row.h"

namespace sohoa::scanner {

static constexpr int leastContrast = 32;  // gray levels from one turning point to the next; less is paper
static constexpr int leastReturn = 12;    // gray levels back from an extreme, else it is noise
static constexpr unsigned leastEdges = 150;

Sharpness::Sharpness(const ImageShape& shape)
    : mode_(shape.mode),
      dpi_(std::max(shape.dpi.value, 1)),
      rowStep_(std::max(1, dpi_ / 20)),
      columnStep_(rowStep_),
      lag_(std::clamp(static_cast<unsigned>((dpi_ + 75) / 150), 1u, 4u)),
      columns_(mode_ == ColorMode::Bilevel ? 0 : static_cast<std::size_t>(shape.size.width / columnStep_)) {}

void Sharpness::step(Walk& walk, int value, Widths& widths) const {
    if (walk.from < 0) {
        walk.from = walk.extreme = value;
        walk.before.fill(static_cast<std::uint8_t>(value));
    }
    const int slope = std::abs(value - walk.before[(walk.steps - lag_) % 4]);
    walk.before[walk.steps++ % 4] = static_cast<std::uint8_t>(value);
    const int onward = walk.rising ? value - walk.extreme : walk.extreme - value;
    if (onward >= 0) {
        walk.extreme = value;
        walk.steepest = std::max(walk.steepest, slope);
    } else if (onward <= -leastReturn) {
        const int contrast = std::abs(walk.extreme - walk.from);
        if (contrast >= leastContrast && walk.steepest > 0) {
            const auto quarters = static_cast<std::size_t>(4 * contrast * static_cast<int>(lag_) / walk.steepest);
            ++widths[std::min(quarters, widths.size() - 1)];
        }
        walk = {walk.extreme, value, slope, !walk.rising, walk.before, walk.steps};
    }
}

void Sharpness::addRow(std::span<const std::byte> row, std::span<const std::uint8_t> gray) {
    const bool wanted = wantsRow();
    ++row_;
    if (mode_ == ColorMode::Bilevel) return;
    if (wanted && !gray.empty()) {
        Walk walk;
        for (const std::uint8_t value : gray)
            step(walk, value, across_);
    }
    withGrayOf(mode_, [&](auto of) {
        for (std::size_t i = 0, x = 0; i < columns_.size(); ++i, x += columnStep_)
            step(columns_[i], of(row.data(), x), down_);
    });
}

std::optional<double> Sharpness::sharpestTenth(const Widths& widths) {
    const std::uint32_t edges = std::accumulate(widths.begin(), widths.end(), 0u);
    if (edges < leastEdges) return std::nullopt;
    std::uint32_t seen = 0;
    for (std::size_t width = 0; width < widths.size(); ++width)
        if ((seen += widths[width]) * 10 >= edges) return static_cast<double>(width) / 4;
    return std::nullopt;
}

std::optional<double> Sharpness::edgeMillimetres() const {
    const auto across = sharpestTenth(across_), down = sharpestTenth(down_);
    if (!across || !down) return std::nullopt;
    return std::max(*across, *down) * MillimetresPerInch / dpi_;
}

}  // namespace sohoa::scanner

#include "pdfa/ink.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sohoa::pdfa {

namespace {

constexpr double mm = pointsPerMillimetre;
constexpr float dirtyFrom = 0.06f;  // of a square millimetre
constexpr float dust = 0.6f;        // square millimetres
constexpr double inkBelow = 0.74;   // of the paper's brightness
constexpr double leftmost = 20 * mm, stepLeft = 2 * mm, topmost = 2 * mm, stepUp = 1 * mm;

struct PageReader {
    const Raster& gray;
    const Placement& placement;

    // The pixel that lies at a point of the upright page, counted from its top left corner.
    int at(double left, double top) const {
        const double scale = 1 / placement.pointsPerPixel();
        const double u = left * scale, v = top * scale;
        double x = u, y = v;
        const double width = placement.image.width, height = placement.image.height;
        switch (placement.rotation) {
            case QuarterTurn::None: break;
            case QuarterTurn::Right: x = width - v, y = u; break;
            case QuarterTurn::Half: x = width - u, y = height - v; break;
            case QuarterTurn::Left: x = v, y = height - u; break;
        }
        const int column = std::clamp(static_cast<int>(x), 0, placement.image.width - 1);
        const int row = std::clamp(static_cast<int>(y), 0, placement.image.height - 1);
        return gray.row(row)[column];
    }
};

// The brightness that four fifths of the squares' samples do not exceed: yellowed paper is not ink.
int paperBrightness(const PageReader& page, double width, double height) {
    std::array<std::size_t, 256> count{};
    std::size_t total = 0;
    for (double top = mm / 2; top < height; top += mm)
        for (double left = mm / 2; left < width; left += mm) {
            ++count[static_cast<std::size_t>(page.at(left, top))];
            ++total;
        }
    std::size_t seen = 0;
    for (std::size_t level = 0; level < count.size(); ++level) {
        seen += count[level];
        if (seen * 5 >= total * 4) return static_cast<int>(level);
    }
    return 255;
}

}  // namespace

InkMap::InkMap(const Raster& image, const Placement& placement) {
    const Raster gray = grayOf(image);
    const PageReader page{gray, placement};
    const Point paper = placement.paper();
    columns_ = static_cast<int>(std::ceil(paper.x / mm));
    rows_ = std::min(millimetresDown, static_cast<int>(std::ceil(paper.y / mm)));
    dark_.resize(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_));
    const double threshold = paperBrightness(page, paper.x, rows_ * mm) * inkBelow;
    const int samples = std::clamp(placement.dpi.value / 25, 2, 24);  // a millimetre's pixels in each direction
    for (int row = 0; row < rows_; ++row) {
        for (int column = 0; column < columns_; ++column) {
            int dark = 0;
            for (int i = 0; i < samples * samples; ++i) {
                const double left = (column + (i % samples + 0.5) / samples) * mm;
                const double top = (row + (i / samples + 0.5) / samples) * mm;
                if (left < paper.x && top < paper.y && page.at(left, top) < threshold) ++dark;
            }
            dark_[static_cast<std::size_t>(row * columns_ + column)] =
                static_cast<float>(dark) / static_cast<float>(samples * samples);
        }
    }
}

bool InkMap::isFree(const BlockBox& box) const {
    const auto index = [](double points, int most) { return std::clamp(static_cast<int>(points / mm), 0, most); };
    float dirty = 0;
    for (int row = index(box.top, rows_ - 1); row <= index(box.top + box.height, rows_ - 1); ++row)
        for (int column = index(box.left, columns_ - 1); column <= index(box.left + box.width, columns_ - 1); ++column)
            if (const float dark = dark_[static_cast<std::size_t>(row * columns_ + column)]; dark > dirtyFrom)
                dirty += dark;
    return dirty < dust;
}

static bool overlap(const BlockBox& a, const BlockBox& b) {
    return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height &&
           b.top < a.top + a.height;
}

std::optional<BlockBox> freePlace(const InkMap* ink, const std::vector<BlockBox>& taken, BlockBox wanted) {
    for (double left = wanted.left; left >= std::min(leftmost, wanted.left); left -= stepLeft)
        for (double top = wanted.top; top >= topmost; top -= stepUp) {
            const BlockBox box{left, top, wanted.width, wanted.height};
            const bool hidden =
                std::any_of(taken.begin(), taken.end(), [&](const BlockBox& t) { return overlap(box, t); });
            if (!hidden && (ink == nullptr || ink->isFree(box))) return box;
        }
    return std::nullopt;
}

}  // namespace sohoa::pdfa

#include "scanner/quality/paper_and_ink.h"

#include <algorithm>
#include <array>

namespace sohoa::scanner {

// Ink takes away this share of the paper's light; the faintest writing that is still read does.
static constexpr double inkContrast = 0.22;

PaperAndInk::PaperAndInk(const ReducedPage& page)
    : width_(page.width), height_(page.height), tilesAcross_((page.width + tile - 1) / tile) {
    findPaper(page);
    ink_.resize(page.mean.size());
    for (int y = 0; y < height_; ++y)
        for (int x = 0; x < width_; ++x)
            ink_[page.at(x, y)] = page.darkest[page.at(x, y)] < paperAt(x, y) * (1 - inkContrast);
    countInk(page);
}

// The value that all but a share of the counted ones stay below.
static int quantile(const std::array<int, 256>& histogram, int total, double share) {
    int left = static_cast<int>(total * (1 - share));
    for (int value = 255; value > 0; --value)
        if ((left -= histogram[value]) < 0) return value;
    return 0;
}

void PaperAndInk::findPaper(const ReducedPage& page) {
    const int tilesDown = (height_ + tile - 1) / tile;
    tiles_.resize(static_cast<std::size_t>(tilesAcross_) * tilesDown);
    std::array<int, 256> all{};
    for (int ty = 0; ty < tilesDown; ++ty)
        for (int tx = 0; tx < tilesAcross_; ++tx) {
            std::array<int, 256> histogram{};
            int count = 0;
            for (int y = ty * tile; y < std::min(height_, (ty + 1) * tile); ++y)
                for (int x = tx * tile; x < std::min(width_, (tx + 1) * tile); ++x, ++count)
                    ++histogram[page.mean[page.at(x, y)]];
            const int level = quantile(histogram, count, 0.8);
            tiles_[static_cast<std::size_t>(ty) * tilesAcross_ + tx] = level;
            ++all[level];
        }
    paper_ = std::max(1, quantile(all, static_cast<int>(tiles_.size()), 0.6));
    // A tile that is dark all over is a picture or what lies beside the sheet.
    for (int& level : tiles_)
        if (level < paper_ * 0.75) level = paper_;
}

void PaperAndInk::countInk(const ReducedPage& page) {
    const int margin = std::min({static_cast<int>(9 / page.cellMillimetres()), width_ / 4, height_ / 4});
    long cells = 0, inked = 0;
    for (int y = std::max(1, margin); y + std::max(1, margin) < height_; ++y)
        for (int x = std::max(1, margin); x + std::max(1, margin) < width_; ++x, ++cells) {
            if (!ink(x, y)) continue;
            int around = 0;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    around += ink(x + dx, y + dy);
            inked += around > 2;
        }
    inkPerMille_ = cells == 0 ? 0 : 1000.0 * static_cast<double>(inked) / static_cast<double>(cells);
}

}  // namespace sohoa::scanner

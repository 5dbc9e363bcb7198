#include "scanner/quality/reduced_page.h"

#include <algorithm>

namespace sohoa::scanner {

static constexpr int cellsPerInch = 50;

PixelBox ReducedPage::toPixels(const PixelBox& cells) const {
    return {cells.x0 * cellPixels, cells.y0 * cellPixels, cells.x1 >= width ? pixels.width : cells.x1 * cellPixels,
            cells.y1 >= height ? pixels.height : cells.y1 * cellPixels};
}

PageReducer::PageReducer(const ImageShape& shape) : mode_(shape.mode) {
    page_.pixels = shape.size;
    page_.dpi = {std::max(shape.dpi.value, 1)};
    page_.cellPixels = std::max(1, (page_.dpi.value + cellsPerInch / 2) / cellsPerInch);
    page_.width = std::max(1, shape.size.width / page_.cellPixels);
    page_.height = std::max(1, shape.size.height / page_.cellPixels);
    const auto cells = static_cast<std::size_t>(page_.width) * page_.height;
    page_.mean.assign(cells, 255);
    page_.darkest.assign(cells, 255);
    rowStep_ = std::max(1, page_.cellPixels / 3);
    sum_.assign(page_.width, 0);
    darkest_.assign(page_.width, 255);
}

void PageReducer::addRow(std::span<const std::uint8_t> gray) {
    const bool wanted = wantsRow();
    if (row_ > 0 && row_ % page_.cellPixels == 0 && cellRow_ + 1 < page_.height) closeCells();
    ++row_;
    if (!wanted || gray.empty()) return;
    ++rowsInCell_;
    const auto width = static_cast<std::size_t>(page_.width), step = static_cast<std::size_t>(page_.cellPixels);
    for (std::size_t cell = 0; cell < width; ++cell) {
        const std::size_t end = cell + 1 == width ? gray.size() : (cell + 1) * step;
        std::uint32_t sum = 0;
        std::uint8_t least = 255;
        for (std::size_t x = cell * step; x < end; ++x) {
            sum += gray[x];
            least = std::min(least, gray[x]);
        }
        sum_[cell] += sum;
        darkest_[cell] = std::min(darkest_[cell], least);
    }
}

void PageReducer::closeCells() {
    for (int x = 0; x < page_.width && rowsInCell_ > 0; ++x) {
        const int last = page_.pixels.width - (page_.width - 1) * page_.cellPixels;
        const auto count = static_cast<std::uint32_t>((x + 1 == page_.width ? last : page_.cellPixels) * rowsInCell_);
        const std::uint32_t mean = (sum_[x] + count / 2) / std::max(count, 1u);
        page_.mean[page_.at(x, cellRow_)] = static_cast<std::uint8_t>(std::min(mean, 255u));
        // A black pixel in a bilevel image may be dust; a stroke fills half of its cell.
        const std::uint32_t missing = 2 * (255 - std::min(mean, 255u));
        page_.darkest[page_.at(x, cellRow_)] =
            mode_ == ColorMode::Bilevel ? static_cast<std::uint8_t>(255 - std::min(missing, 255u)) : darkest_[x];
    }
    std::fill(sum_.begin(), sum_.end(), 0);
    std::fill(darkest_.begin(), darkest_.end(), std::uint8_t{255});
    rowsInCell_ = 0;
    ++cellRow_;
}

ReducedPage PageReducer::finish() {
    if (rowsInCell_ > 0 && cellRow_ < page_.height) closeCells();
    return std::move(page_);
}

}  // namespace sohoa::scanner

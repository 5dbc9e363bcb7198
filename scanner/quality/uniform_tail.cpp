#include "scanner/quality/uniform_tail.h"

#include <cstring>
#include <numeric>

#include "scanner/quality/gray_row.h"

namespace sohoa::scanner {

static constexpr int rowStep = 16, columnStep = 8;
// Of the pixels above, more than this share having the tail's value make it a ground.
static constexpr double groundShare = 0.03;

UniformTail::UniformTail(const ImageShape& shape)
    : mode_(shape.mode), width_(static_cast<std::size_t>(shape.size.width)) {}

bool UniformTail::isOneValue(std::span<const std::byte> row) const {
    const std::size_t unit = mode_ == ColorMode::Color ? 3 : 1;
    if (mode_ == ColorMode::Bilevel) {
        // The last byte's unused bits may be anything.
        const std::size_t whole = width_ / 8;
        if (whole == 0 || (row[0] != std::byte{0} && row[0] != std::byte{255})) return false;
        return std::memcmp(row.data(), row.data() + 1, whole - 1) == 0 &&
               (width_ % 8 == 0 || grayAt(row.data(), mode_, width_ - 1) == grayAt(row.data(), mode_, 0));
    }
    return row.size() >= unit && std::memcmp(row.data(), row.data() + unit, row.size() - unit) == 0;
}

void UniformTail::count(std::span<const std::byte> row) {
    for (std::size_t x = 0; x < width_; x += columnStep)
        ++above_[grayAt(row.data(), mode_, x)];
}

void UniformTail::giveUpTail() {
    above_[grayAt(value_.data(), mode_, 0)] += tail_ * width_ / (rowStep * columnStep);
    tail_ = 0;
}

void UniformTail::addRow(std::span<const std::byte> row) {
    const bool sampled = row_++ % rowStep == 0;
    const std::size_t unit = mode_ == ColorMode::Color ? 3 : 1;
    if (isOneValue(row)) {
        if (tail_ > 0 && std::memcmp(row.data(), value_.data(), unit) != 0) giveUpTail();
        std::memcpy(value_.data(), row.data(), unit);
        ++tail_;
        return;
    }
    if (tail_ > 0) giveUpTail();
    if (sampled) count(row);
}

int UniformTail::rows() const {
    const std::uint64_t all = std::accumulate(above_.begin(), above_.end(), std::uint64_t{0});
    if (tail_ == 0 || all == 0) return 0;
    const std::uint8_t gray = grayAt(value_.data(), mode_, 0);
    return static_cast<double>(above_[gray]) > groundShare * static_cast<double>(all) ? 0 : static_cast<int>(tail_);
}

}  // namespace sohoa::scanner

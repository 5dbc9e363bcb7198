// Rows at the end of a page that are one single value from side to side: what a decoder fills in for what never came.
// Streaming.
//
// Where the page above shows the same value as a ground, it is the scanner's own white, its lid or the paper, and no
// tail.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "scanner/page_file.h"

namespace sohoa::scanner {

class UniformTail {
  public:
    explicit UniformTail(const ImageShape& shape);

    void addRow(std::span<const std::byte> row);

    int rows() const;

  private:
    bool isOneValue(std::span<const std::byte> row) const;
    void count(std::span<const std::byte> row);
    void giveUpTail();

    ColorMode mode_;
    std::size_t width_;
    std::uint64_t row_ = 0, tail_ = 0;
    std::array<std::byte, 3> value_{};
    std::array<std::uint64_t, 256> above_{};  // gray values above the tail, of some of the pixels
};

}  // namespace sohoa::scanner

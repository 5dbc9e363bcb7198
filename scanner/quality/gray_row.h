// One row of a page as gray values, 0 black … 255 white.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/page.h"

namespace sohoa::scanner {

// `row` in the coding of ImageShape; writes one value a pixel.
void grayFromRow(std::span<const std::byte> row, ColorMode mode, std::span<std::uint8_t> gray);

// Of a single pixel.
inline std::uint8_t grayAt(const std::byte* row, ColorMode mode, std::size_t x) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(row);
    if (mode == ColorMode::Gray) return bytes[x];
    if (mode == ColorMode::Bilevel) return (bytes[x >> 3] >> (7 - (x & 7))) & 1 ? 0 : 255;
    const std::uint8_t* pixel = bytes + x * 3;
    return static_cast<std::uint8_t>((pixel[0] + 2 * pixel[1] + pixel[2]) >> 2);
}

}  // namespace sohoa::scanner

// One row of a page as gray values, 0 black … 255 white.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/page.h"

namespace sohoa::scanner {

// `row` in the coding of ImageShape; writes one value a pixel.
void grayFromRow(std::span<const std::byte> row, ColorMode mode, std::span<std::uint8_t> gray);

// Of a single pixel. Green counts twice: black, blue and red ink are all dark in it.
template <ColorMode mode>
struct GrayOf {
    std::uint8_t operator()(const std::byte* row, std::size_t x) const {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(row);
        if constexpr (mode == ColorMode::Color) {
            const std::uint8_t* pixel = bytes + x * 3;
            return static_cast<std::uint8_t>((pixel[0] + 2 * pixel[1] + pixel[2]) >> 2);
        } else if constexpr (mode == ColorMode::Gray) {
            return bytes[x];
        } else {
            return (bytes[x >> 3] >> (7 - (x & 7))) & 1 ? 0 : 255;
        }
    }
};

// Calls `work` with the one that fits, so that a loop over many pixels asks for the mode once.
template <class Work>
void withGrayOf(ColorMode mode, const Work& work) {
    switch (mode) {
        case ColorMode::Color: return work(GrayOf<ColorMode::Color>());
        case ColorMode::Gray: return work(GrayOf<ColorMode::Gray>());
        case ColorMode::Bilevel: return work(GrayOf<ColorMode::Bilevel>());
    }
}

inline std::uint8_t grayAt(const std::byte* row, ColorMode mode, std::size_t x) {
    std::uint8_t gray = 0;
    withGrayOf(mode, [&](auto of) { gray = of(row, x); });
    return gray;
}

}  // namespace sohoa::scanner

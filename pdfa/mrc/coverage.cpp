#include "pdfa/mrc/coverage.h"

#include <algorithm>

namespace sohoa::pdfa::mrc {

std::vector<std::uint8_t> grown(const Bitmap& bitmap, int reach) {
    const int width = bitmap.size.width, height = bitmap.size.height;
    const auto stride = static_cast<std::size_t>(width);
    std::vector<std::uint8_t> across(bitmap.pixels.size()), result(bitmap.pixels.size());
    std::vector<std::uint8_t> padded(stride + 2 * static_cast<std::size_t>(reach));
    for (int y = 0; y < height; ++y) {
        std::copy_n(bitmap.row(y), width, padded.begin() + reach);
        std::uint8_t* out = across.data() + static_cast<std::size_t>(y) * stride;
        for (int shift = 0; shift <= 2 * reach; ++shift)
            for (std::size_t x = 0; x < stride; ++x)
                out[x] |= padded[x + static_cast<std::size_t>(shift)];
    }
    for (int y = 0; y < height; ++y) {
        std::uint8_t* out = result.data() + static_cast<std::size_t>(y) * stride;
        for (int from = std::max(0, y - reach); from <= std::min(height - 1, y + reach); ++from) {
            const std::uint8_t* in = across.data() + static_cast<std::size_t>(from) * stride;
            for (std::size_t x = 0; x < stride; ++x)
                out[x] |= in[x];
        }
    }
    return result;
}

std::vector<std::uint8_t> allButInk(const Bitmap& letters, int square) {
    const int width = letters.size.width, height = letters.size.height;
    const auto stride = static_cast<std::size_t>(width);
    std::vector<std::uint8_t> leftOut(letters.pixels.size(), 1);
    const auto inside = [&](std::size_t i) {
        const std::uint8_t* p = letters.pixels.data() + i;
        return p[0] && *(p - 1) && p[1] && *(p - stride) && p[stride];
    };
    for (int top = 0; top < height; top += square)
        for (int left = 0; left < width; left += square) {
            const int bottom = std::min(height, top + square), right = std::min(width, left + square);
            bool any = false;
            for (int y = std::max(1, top); y < std::min(height - 1, bottom); ++y)
                for (int x = std::max(1, left); x < std::min(width - 1, right); ++x)
                    if (const auto i = static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x); inside(i)) {
                        leftOut[i] = 0;
                        any = true;
                    }
            if (any) continue;
            for (int y = top; y < bottom; ++y)
                for (int x = left; x < right; ++x) {
                    const auto i = static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x);
                    leftOut[i] = letters.pixels[i] ^ 1;
                }
        }
    return leftOut;
}

}  // namespace sohoa::pdfa::mrc

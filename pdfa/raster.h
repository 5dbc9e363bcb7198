// Decoded images. One page at a time lies in memory; the limits keep a hostile header from asking for more than that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/result.h"
#include "core/units.h"

namespace sohoa::pdfa {

// A4 at 1200 dpi and A3 at 600 dpi are 140 and 70 million pixels.
inline constexpr int longestEdge = 30000;
inline constexpr std::int64_t mostPixels = 150'000'000;

Result<> checkSize(std::int64_t width, std::int64_t height);  // pdfa.image_unreadable, pdfa.image_too_large

// Eight bits a channel, rows from the top without padding; one channel is gray, three are RGB.
struct Raster {
    PixelSize size;
    int channels = 3;
    std::vector<std::uint8_t> pixels;

    std::size_t stride() const { return static_cast<std::size_t>(size.width) * static_cast<std::size_t>(channels); }
    const std::uint8_t* row(int y) const { return pixels.data() + stride() * static_cast<std::size_t>(y); }
    std::uint8_t* row(int y) { return pixels.data() + stride() * static_cast<std::size_t>(y); }
};

// One byte a pixel, 1 is black: what the bilevel coder reads.
struct Bitmap {
    PixelSize size;
    std::vector<std::uint8_t> pixels;

    const std::uint8_t* row(int y) const {
        return pixels.data() + static_cast<std::size_t>(size.width) * static_cast<std::size_t>(y);
    }
};

bool isBlank(const Bitmap& bitmap);                     // no black pixel
Bitmap enlarged(const Bitmap& bitmap, PixelSize size);  // white to the right and below; size is no smaller
bool isBilevel(const Raster& raster);                   // gray with nothing but 0 and 255
Bitmap bitmapOf(const Raster& raster);                  // of a bilevel raster
Raster grayOf(const Raster& raster);                    // luminance; a gray one is copied

}  // namespace sohoa::pdfa

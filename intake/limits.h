// What a stranger's file may ask of us, and what the operating system holds this process to.
//
// The limits of images are those that recognition and the archive have (ocr/image_file.h, pdfa/raster.h): what passes
// here is not refused there.
#pragma once

#include <cstdint>

#include "core/result.h"
#include "core/units.h"

namespace sohoa::intake {

inline constexpr int longestSide = 20'000;                         // pixels
inline constexpr std::int64_t mostPixels = 150'000'000;            // of a page
inline constexpr std::int64_t mostPixelsOfAFile = 20'000'000'000;  // 2,000 pages of A4 at 300 dpi
inline constexpr std::uint64_t byteCeiling = 512u << 20;           // of a file, whatever is asked
inline constexpr int pageCeiling = 10'000;                         // of a file, whatever is asked
inline constexpr int leastDpi = 50, mostDpi = 1200;

// Fails with intake.unreadable (no pixels) or intake.too_large.
Result<> checkSize(std::int64_t width, std::int64_t height);

// What a file says of its resolution; 0 where it says nothing.
struct Density {
    double x = 0, y = 0;  // pixels per inch
};

// False where the sheet would be smaller than a stamp or larger than A2: 72 dpi, written by a program that knew none.
bool isBelievable(const Density& density, PixelSize size);

// No core, no new privileges, 3 GiB of memory, an hour of computing, 1 GiB a file. Once, first thing in main().
void limitThisProcess();

}  // namespace sohoa::intake

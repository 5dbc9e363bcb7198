// Image files as they come from scanners, imports and strangers: TIFF (also several pages), JPEG and PNG.
//
// Nothing is decoded before its header was found within the limits. Fails with core.file_unreadable (no such file, or
// above 512 MB), ocr.image_unreadable (no image, damaged, cut off, no such page) and ocr.image_too_large.
#pragma once

#include <filesystem>

#include "core/page.h"
#include "core/result.h"
#include "core/units.h"
#include "ocr/image.h"

namespace sohoa::ocr {

inline constexpr int longestImageSide = 20000;               // pixels
inline constexpr std::int64_t mostImageBytes = 400'000'000;  // decoded: A3 in colour at 600 dpi is 280 million
inline constexpr int mostImagePages = 10000;                 // of one TIFF

struct ImageInfo {
    int pages = 1;
    PixelSize size;
    Dpi dpi;  // as the file says; where it says nothing believable, guessed from the size of an A4 sheet
    ColorMode mode = ColorMode::Color;
};

struct LoadedImage {
    ImageInfo info;
    Image image;  // 1, 8 or 32 bits, without colour map or transparency
};

// Reads headers only; "index" counts the pages of a TIFF from 0.
Result<ImageInfo> probeImage(const std::filesystem::path& file, int index = 0);

Result<LoadedImage> loadImage(const std::filesystem::path& file, int index = 0);

// What an image of that size is, if it is a sheet of A4: the usual resolution next to it.
Dpi dpiOfA4(PixelSize size);

}  // namespace sohoa::ocr

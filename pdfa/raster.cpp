#include "pdfa/raster.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa::pdfa {

Result<> checkSize(std::int64_t width, std::int64_t height) {
    if (width <= 0 || height <= 0) return fail(errors::PdfaImageUnreadable, "an image without pixels");
    if (width > longestEdge || height > longestEdge || width * height > mostPixels)
        return fail(errors::PdfaImageTooLarge, fmt::format("{} x {} pixels", width, height));
    return {};
}

bool isBlank(const Bitmap& bitmap) {
    return std::none_of(bitmap.pixels.begin(), bitmap.pixels.end(), [](std::uint8_t p) { return p != 0; });
}

Bitmap enlarged(const Bitmap& bitmap, PixelSize size) {
    const auto width = static_cast<std::size_t>(size.width);
    Bitmap out{size, std::vector<std::uint8_t>(width * static_cast<std::size_t>(size.height))};
    for (int y = 0; y < bitmap.size.height; ++y)
        std::copy_n(bitmap.row(y), bitmap.size.width, out.pixels.begin() + static_cast<std::ptrdiff_t>(width) * y);
    return out;
}

bool isBilevel(const Raster& raster) {
    return raster.channels == 1 &&
           std::all_of(raster.pixels.begin(), raster.pixels.end(), [](std::uint8_t p) { return p == 0 || p == 255; });
}

Bitmap bitmapOf(const Raster& raster) {
    Bitmap bitmap{raster.size, std::vector<std::uint8_t>(raster.pixels.size())};
    std::transform(raster.pixels.begin(), raster.pixels.end(), bitmap.pixels.begin(),
                   [](std::uint8_t p) { return static_cast<std::uint8_t>(p == 0); });
    return bitmap;
}

Raster grayOf(const Raster& raster) {
    if (raster.channels == 1) return raster;
    const std::size_t count =
        static_cast<std::size_t>(raster.size.width) * static_cast<std::size_t>(raster.size.height);
    Raster gray{raster.size, 1, std::vector<std::uint8_t>(count)};
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* rgb = raster.pixels.data() + 3 * i;
        gray.pixels[i] = static_cast<std::uint8_t>((77 * rgb[0] + 151 * rgb[1] + 28 * rgb[2]) >> 8);
    }
    return gray;
}

}  // namespace sohoa::pdfa

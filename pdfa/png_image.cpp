#include "pdfa/png_image.h"

#include <fmt/format.h>
#include <png.h>

#include "core/error_codes.h"

namespace sohoa::pdfa {

namespace {

struct Image : png_image {
    Image() : png_image{} { version = PNG_IMAGE_VERSION; }
    ~Image() { png_image_free(this); }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
};

// libpng makes room for a chunk of two gigabytes before it finds that the file ends.
bool chunksLieInside(std::string_view file) {
    for (std::size_t at = 8; file.size() - at >= 12;) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i)
            length = length << 8 | static_cast<unsigned char>(file[at + i]);
        if (length > file.size() - at - 12) return false;
        if (file.substr(at + 4, 4) == "IEND") return true;
        at += 12 + length;
    }
    return false;
}

}  // namespace

Result<Raster> decodePng(std::string_view file) {
    if (file.size() < 8 || !chunksLieInside(file)) return fail(errors::PdfaImageUnreadable, "PNG: cut off");
    Image image;
    if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0)
        return fail(errors::PdfaImageUnreadable, fmt::format("PNG: {}", image.message));
    if (auto fits = checkSize(image.width, image.height); !fits) return passOn(fits);
    const bool colour = (image.format & PNG_FORMAT_FLAG_COLOR) != 0;
    image.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    Raster raster{{int(image.width), int(image.height)}, colour ? 3 : 1, {}};
    raster.pixels.resize(raster.stride() * image.height);
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, raster.pixels.data(), 0, nullptr) == 0)
        return fail(errors::PdfaImageUnreadable, fmt::format("PNG: {}", image.message));
    return raster;
}

Result<TransparentRaster> decodePngWithAlpha(std::string_view file) {
    if (file.size() < 8 || !chunksLieInside(file)) return fail(errors::PdfaImageUnreadable, "PNG: cut off");
    Image image;
    if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0)
        return fail(errors::PdfaImageUnreadable, fmt::format("PNG: {}", image.message));
    if (auto fits = checkSize(image.width, image.height); !fits) return passOn(fits);
    image.format = PNG_FORMAT_RGBA;
    const std::size_t pixels = std::size_t{image.width} * image.height;
    std::vector<std::uint8_t> mixed(pixels * 4);
    if (png_image_finish_read(&image, nullptr, mixed.data(), 0, nullptr) == 0)
        return fail(errors::PdfaImageUnreadable, fmt::format("PNG: {}", image.message));
    TransparentRaster raster{{{int(image.width), int(image.height)}, 3, {}}, {}};
    raster.rgb.pixels.reserve(pixels * 3);
    raster.alpha.reserve(pixels);
    for (std::size_t i = 0; i < mixed.size(); i += 4) {
        raster.rgb.pixels.insert(raster.rgb.pixels.end(), {mixed[i], mixed[i + 1], mixed[i + 2]});
        raster.alpha.push_back(mixed[i + 3]);
    }
    return raster;
}

}  // namespace sohoa::pdfa

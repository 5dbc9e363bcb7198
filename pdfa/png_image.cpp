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

}  // namespace

Result<Raster> decodePng(std::string_view file) {
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

}  // namespace sohoa::pdfa

#include "intake/png_file.h"

#include <fmt/format.h>
#include <png.h>

#include "core/error_codes.h"

namespace sohoa::intake {

namespace {

struct Image : png_image {
    Image() : png_image{} { version = PNG_IMAGE_VERSION; }
    ~Image() { png_image_free(this); }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
};

std::uint32_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

struct Chunks {
    Density density;
    bool hasEnd = false;
};

// libpng's simple reader says nothing of pHYs, and is content without IEND.
Chunks chunksOf(std::string_view file) {
    Chunks chunks;
    for (std::size_t at = 8; at + 12 <= file.size();) {
        const std::size_t length = numberAt(file, at);
        const std::string_view type = file.substr(at + 4, 4);
        if (length > file.size() - at - 12) break;
        constexpr char metres = 1;
        if (type == "pHYs" && length == 9 && file[at + 16] == metres)
            chunks.density = {numberAt(file, at + 8) * 0.0254, numberAt(file, at + 12) * 0.0254};
        if (type == "IEND") {
            chunks.hasEnd = true;
            break;
        }
        at += 12 + length;
    }
    return chunks;
}

}  // namespace

Result<FoundPage> readPng(std::string_view file) {
    const Chunks chunks = chunksOf(file);
    if (!chunks.hasEnd) return fail(errors::IntakeUnreadable, "PNG: cut off");
    Image image;
    if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0)
        return fail(errors::IntakeUnreadable, fmt::format("PNG: {}", image.message));
    if (auto fits = checkSize(image.width, image.height); !fits) return passOn(fits);
    const bool colour = (image.format & PNG_FORMAT_FLAG_COLOR) != 0;
    image.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;  // else sixteen bits without a gamma count as linear light
    Raster raster = Raster::blank({int(image.width), int(image.height)}, colour ? 3 : 1);
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, raster.pixels.data(), 0, nullptr) == 0)
        return fail(errors::IntakeUnreadable, fmt::format("PNG: {}", image.message));
    return FoundPage{withoutNeedlessColour(std::move(raster)), chunks.density};
}

}  // namespace sohoa::intake

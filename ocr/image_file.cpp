#include "ocr/image_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::ocr {

namespace {

constexpr std::size_t largestFile = 512u << 20;

enum class Format { Tiff, Jpeg, Png };

const l_uint8* bytesOf(const std::string& data) { return reinterpret_cast<const l_uint8*>(data.data()); }

Result<Format> formatOf(const std::string& data) {
    if (data.starts_with("\xFF\xD8\xFF")) return Format::Jpeg;
    if (data.starts_with("\x89PNG\r\n\x1A\n")) return Format::Png;
    if (data.starts_with(std::string("II*\0", 4)) || data.starts_with(std::string("MM\0*", 4))) return Format::Tiff;
    return fail(errors::ImageUnreadable, data.empty() ? "the file is empty" : "neither TIFF, JPEG nor PNG");
}

// Pages of a TIFF are counted by walking the chain of its folders, with a limit: a chain may bite its own tail.
Result<int> pagesOfTiff(const std::string& data) {
    const bool little = data[0] == 'I';
    const auto number = [&](std::size_t at, int bytes) -> std::size_t {
        std::size_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= std::size_t(static_cast<unsigned char>(data[at + std::size_t(i)]))
                     << 8 * (little ? i : bytes - 1 - i);
        return value;
    };
    int pages = 0;
    for (std::size_t at = 4; at + 4 <= data.size();) {
        const std::size_t folder = number(at, 4);
        if (folder == 0) break;
        if (folder + 2 > data.size()) return fail(errors::ImageUnreadable, "a TIFF folder lies outside the file");
        if (++pages > mostImagePages) return fail(errors::ImageTooLarge, "a TIFF of too many pages");
        at = folder + 2 + number(folder, 2) * 12;
    }
    if (pages == 0) return fail(errors::ImageUnreadable, "a TIFF without pages");
    return pages;
}

// libjpeg pads what is missing with grey; a page that was cut off must not pass for a page.
Result<> checkEndOfJpeg(const std::string& data) {
    const std::size_t tail = std::min<std::size_t>(data.size(), 64 << 10);
    if (data.find("\xFF\xD9", data.size() - tail) == std::string::npos)
        return fail(errors::ImageUnreadable, "the JPEG is cut off");
    return {};
}

ColorMode modeOf(int bits, int samples, bool colorMap) {
    if (samples >= 3 || colorMap) return ColorMode::Color;
    return bits == 1 ? ColorMode::Bilevel : ColorMode::Gray;
}

// As Leptonica keeps it: colour takes four bytes a pixel, and depths that are not kept are widened.
std::int64_t bytesDecoded(PixelSize size, int bits, int samples, bool colorMap) {
    const int perPixel = samples >= 2 || colorMap ? 32 : std::max(bits, 1);
    return std::int64_t(size.width) * size.height * perPixel / 8;
}

bool believable(Dpi dpi, PixelSize size) {
    if (dpi.value < 50 || dpi.value > 2400) return false;
    const double shortInches = double(std::min(size.width, size.height)) / dpi.value;
    return shortInches > 3.5 && shortInches < 18;
}

Result<ImageInfo> infoOf(const std::string& data, Format format, int index) {
    const auto pages = format == Format::Tiff ? pagesOfTiff(data) : Result<int>(1);
    if (!pages) return fail(pages.error().code, pages.error().detail);
    ImageInfo info;
    info.pages = *pages;
    if (index < 0 || index >= info.pages) return fail(errors::ImageUnreadable, "the file has no such page");
    l_int32 width = 0, height = 0, bits = 0, samples = 0, colorMap = 0, ignored = 0, resolution = 0;
    const bool read = format == Format::Tiff ? readHeaderMemTiff(bytesOf(data), data.size(), index, &width, &height,
                                                                 &bits, &samples, &resolution, &colorMap, &ignored) == 0
                                             : pixReadHeaderMem(bytesOf(data), data.size(), &ignored, &width, &height,
                                                                &bits, &samples, &colorMap) == 0;
    if (!read || width <= 0 || height <= 0) return fail(errors::ImageUnreadable, "the image header is damaged");
    if (width > longestImageSide || height > longestImageSide ||
        bytesDecoded({width, height}, bits, samples, colorMap != 0) > mostImageBytes)
        return fail(errors::ImageTooLarge, std::to_string(width) + " x " + std::to_string(height) + " pixels");
    info.size = {width, height};
    info.mode = modeOf(bits, samples, colorMap != 0);
    info.dpi.value = resolution;
    return info;
}

// Resolution of JPEG and PNG, which Leptonica gives with the decoded image only.
Dpi resolutionOfJpegOrPng(const std::string& data, Format format) {
    l_int32 x = 0, y = 0;
    if (format == Format::Jpeg) {
        const Owned<std::FILE, std::fclose> stream{
            ::fmemopen(const_cast<char*>(data.data()), data.size(), "rb")};  // only read from
        if (stream) fgetJpegResolution(stream.get(), &x, &y);
        return {x};
    }
    const std::size_t at = data.substr(0, 4096).find("pHYs");
    if (at == std::string::npos || at + 13 > data.size() || data[at + 12] != 1) return {0};
    double perMetre = 0;
    for (std::size_t i = 0; i < 4; ++i)
        perMetre = perMetre * 256 + static_cast<unsigned char>(data[at + 4 + i]);
    return {static_cast<int>(std::lround(std::min(perMetre, 1e6) * 0.0254))};
}

Result<Image> decoded(const std::string& data, Format format, int index) {
    Image image;
    switch (format) {
        case Format::Tiff: image.reset(pixReadMemTiff(bytesOf(data), data.size(), index)); break;
        case Format::Png: image.reset(pixReadMemPng(bytesOf(data), data.size())); break;
        case Format::Jpeg: {
            if (auto whole = checkEndOfJpeg(data); !whole) return passOn(whole);
            l_int32 warnings = 0;
            image.reset(pixReadMemJpeg(bytesOf(data), data.size(), 0, 1, &warnings, 0));
            if (warnings > 0) return fail(errors::ImageUnreadable, "the JPEG data is damaged");
            break;
        }
    }
    if (!image) return fail(errors::ImageUnreadable, "the image data is damaged");
    return image;
}

// Colour maps, transparency, 2, 4 and 16 bits: one of the three depths everything else works on.
Image plain(Image image) {
    if (pixGetSpp(image.get()) == 4) image.reset(pixAlphaBlendUniform(image.get(), 0xffffff00));
    if (image && pixGetColormap(image.get())) image.reset(pixRemoveColormap(image.get(), REMOVE_CMAP_BASED_ON_SRC));
    if (!image) return nullptr;
    const int depth = pixGetDepth(image.get());
    if (depth == 1 || depth == 8 || depth == 32) return image;
    return asGray(image);
}

}  // namespace

Dpi dpiOfA4(PixelSize size) {
    constexpr std::array usual{100, 150, 200, 240, 300, 400, 600, 1200};
    const double measured = std::max(size.width, size.height) / 11.69;
    return {*std::min_element(usual.begin(), usual.end(), [&](int a, int b) {
        return std::abs(std::log(a / measured)) < std::abs(std::log(b / measured));
    })};
}

static Result<ImageInfo> infoWithDpi(const std::string& data, Format format, int index) {
    auto info = infoOf(data, format, index);
    if (!info) return info;
    if (format != Format::Tiff) info->dpi = resolutionOfJpegOrPng(data, format);
    if (!believable(info->dpi, info->size)) info->dpi = dpiOfA4(info->size);
    return info;
}

Result<ImageInfo> probeImage(const std::filesystem::path& file, int index) {
    auto data = readFile(file, largestFile);
    if (!data) return passOn(data);
    auto format = formatOf(*data);
    if (!format) return passOn(format);
    return infoWithDpi(*data, *format, index);
}

Result<LoadedImage> loadImage(const std::filesystem::path& file, int index) {
    auto data = readFile(file, largestFile);
    if (!data) return passOn(data);
    auto format = formatOf(*data);
    if (!format) return passOn(format);
    auto info = infoWithDpi(*data, *format, index);
    if (!info) return passOn(info);
    auto image = decoded(*data, *format, index);
    if (!image) return passOn(image);
    LoadedImage loaded{*info, plain(std::move(*image))};
    if (!loaded.image || !(sizeOf(loaded.image) == info->size))
        return fail(errors::ImageUnreadable, "the image is not what its header says");
    return loaded;
}

}  // namespace sohoa::ocr

#include "pdfa/page_coding.h"

#include "pdfa/image_source.h"
#include "pdfa/jbig2/generic_region.h"
#include "pdfa/jpeg_image.h"
#include "pdfa/mrc/layers.h"

namespace sohoa::pdfa {

namespace {

constexpr JpegLook wholeLook{.quality = 78}, pictureLook{.quality = 58, .evenGround = true},
    groundLook{.quality = 28, .evenGround = true}, inksLook{.quality = 50, .evenGround = true, .fullColour = true};
constexpr int finerGround[] = {45, 62, 75};
constexpr std::size_t roomForPage = 44'000;  // bytes
// Below it letters are too coarse to stand as a bitmap.
constexpr Dpi leastForLayers{150};

PixelBox boxOf(PixelSize size) { return {0, 0, size.width, size.height}; }

CodedImage bitmapImage(const Bitmap& bitmap, Dpi dpi) {
    return {Coding::Jbig2, bitmap.size, 1, jbig2::encodePage(bitmap, dpi)};
}

Result<CodedImage> jpegImage(const Raster& raster, Dpi dpi, const JpegLook& look) {
    auto bytes = encodeJpeg(raster, dpi, look);
    if (!bytes) return passOn(bytes);
    return CodedImage{Coding::Jpeg, raster.size, raster.channels, std::move(*bytes)};
}

// The box that an image of a lower resolution covers from where it begins.
PixelBox covered(PixelBox begin, PixelSize image, int factor) {
    return {begin.x0, begin.y0, begin.x0 + image.width * factor, begin.y0 + image.height * factor};
}

// A JPEG that every reader of PDF takes as this library does goes in as it is: a second coding would lose something.
Result<CodedPage> wholePage(std::string file, const Raster& page, Dpi dpi) {
    if (isJpeg(file))
        if (const auto kind = readJpegHeader(file); kind && kind->passesThrough)
            return CodedPage{page.size,
                             {{{Coding::Jpeg, kind->size, kind->channels, std::move(file)}, boxOf(page.size)}}};
    auto image = jpegImage(page, dpi, wholeLook);
    if (!image) return passOn(image);
    return CodedPage{page.size, {{std::move(*image), boxOf(page.size)}}};
}

Result<PagePart> part(const Raster& image, PixelBox begin, int factor, Dpi dpi, const JpegLook& look) {
    auto jpeg = jpegImage(image, Dpi{std::max(1, dpi.value / factor)}, look);
    if (!jpeg) return passOn(jpeg);
    return PagePart{std::move(*jpeg), covered(begin, image.size, factor)};
}

Result<PagePart> lettersOf(const mrc::Layers& layers, PixelBox whole, Dpi dpi) {
    auto inks = part(layers.inks, whole, layers.finesse.inks, dpi, inksLook);
    if (!inks) return inks;
    // A mask lies over the same square as its image, so it is as large as the image is in pixels of the page.
    inks->mask = bitmapImage(enlarged(layers.letters, {inks->box.width(), inks->box.height()}), dpi);
    return inks;
}

// A page with few letters has room for finer paper.
Result<PagePart> groundOf(const mrc::Layers& layers, PixelBox whole, std::size_t others, Dpi dpi) {
    Result<PagePart> best = part(layers.ground, whole, layers.finesse.ground, dpi, groundLook);
    for (const int quality : finerGround) {
        JpegLook look = groundLook;
        look.quality = quality;
        auto finer = part(layers.ground, whole, layers.finesse.ground, dpi, look);
        if (!finer || others + finer->image.bytes.size() > roomForPage) break;
        best = std::move(finer);
    }
    return best;
}

Result<CodedPage> layeredPage(const Raster& page, const mrc::Layers& layers, Dpi dpi) {
    const PixelBox whole = boxOf(page.size);
    std::vector<Result<PagePart>> parts;
    for (const mrc::Picture& picture : layers.pictures)
        parts.push_back(part(picture.image, picture.box, layers.finesse.picture, dpi, pictureLook));
    if (!isBlank(layers.letters)) parts.push_back(lettersOf(layers, whole, dpi));
    std::size_t bytes = 0;
    for (const auto& one : parts)
        if (one) bytes += one->image.bytes.size() + (one->mask ? one->mask->bytes.size() : 0);
    parts.insert(parts.begin(), groundOf(layers, whole, bytes, dpi));
    CodedPage coded{page.size, {}};
    for (auto& one : parts) {
        if (!one) return passOn(one);
        coded.parts.push_back(std::move(*one));
    }
    return coded;
}

}  // namespace

std::optional<PageCoding> pageCodingNamed(std::string_view name) {
    if (name == "auto") return PageCoding::Auto;
    if (name == "whole") return PageCoding::Whole;
    return std::nullopt;
}

Result<CodedPage> codePage(std::string file, Dpi dpi, PageCoding coding) {
    auto page = decodeImage(file);
    if (!page) return passOn(page);
    if (isBilevel(*page)) return CodedPage{page->size, {{bitmapImage(bitmapOf(*page), dpi), boxOf(page->size)}}};
    if (coding == PageCoding::Auto && dpi >= leastForLayers)
        if (const auto layers = mrc::takeApart(*page, dpi)) return layeredPage(*page, *layers, dpi);
    return wholePage(std::move(file), *page, dpi);
}

}  // namespace sohoa::pdfa

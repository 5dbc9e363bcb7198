#include "pdfa/page_coding.h"

#include "pdfa/image_source.h"
#include "pdfa/jbig2/generic_region.h"
#include "pdfa/jpeg_image.h"
#include "pdfa/mrc/layers.h"

namespace sohoa::pdfa {

namespace {

constexpr JpegLook wholeLook{.quality = 78}, pictureLook{.quality = 58, .evenGround = true},
    groundLook{.quality = 28, .evenGround = true}, inksLook{.quality = 50, .evenGround = true, .fullColour = true};
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

Result<CodedPage> layeredPage(const Raster& page, const mrc::Layers& layers, Dpi dpi) {
    CodedPage coded{page.size, {}};
    const auto paint = [&](const Raster& image, PixelBox begin, int factor, const JpegLook& look) -> Result<> {
        auto jpeg = jpegImage(image, Dpi{std::max(1, dpi.value / factor)}, look);
        if (!jpeg) return passOn(jpeg);
        coded.parts.push_back({std::move(*jpeg), covered(begin, image.size, factor)});
        return {};
    };
    if (auto done = paint(layers.ground, boxOf(page.size), layers.finesse.ground, groundLook); !done)
        return passOn(done);
    for (const mrc::Picture& picture : layers.pictures)
        if (auto done = paint(picture.image, picture.box, layers.finesse.picture, pictureLook); !done)
            return passOn(done);
    if (isBlank(layers.letters)) return coded;
    if (auto done = paint(layers.inks, boxOf(page.size), layers.finesse.inks, inksLook); !done) return passOn(done);
    // A mask lies over the same square as its image, so it is as large as the image is in pixels of the page.
    const PixelBox box = coded.parts.back().box;
    coded.parts.back().mask = bitmapImage(enlarged(layers.letters, {box.width(), box.height()}), dpi);
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

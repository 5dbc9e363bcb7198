#include "pdfa/seal_picture.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/signature_block.h"

namespace sohoa::pdfa {

static constexpr std::size_t largestPicture = 8u << 20;
static constexpr int fewestPixels = 100, mostPixelsAcross = 4000;
static constexpr double smallest = 10, largest = 80;  // millimetres

static std::string_view bytesOf(const std::vector<std::uint8_t>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size()};
}

Result<SealPicture> readSealPicture(const std::filesystem::path& png, double millimetres) {
    if (!(millimetres >= smallest && millimetres <= largest))
        return fail(errors::PdfaSealImage, fmt::format("{:.0f} mm", millimetres));
    auto file = readFile(png, largestPicture);
    if (!file) return passOn(file);
    auto image = decodePngWithAlpha(*file);
    if (!image) return fail(errors::PdfaSealImage, image.error().detail);
    const PixelSize size = image->rgb.size;
    const auto [less, more] = std::minmax(size.width, size.height);
    if (less < fewestPixels || more > mostPixelsAcross)
        return fail(errors::PdfaSealImage, fmt::format("{} x {} pixels", size.width, size.height));
    if (std::all_of(image->alpha.begin(), image->alpha.end(), [](std::uint8_t alpha) { return alpha == 255; }))
        return fail(errors::PdfaSealImage, "nothing of it is transparent");
    const double across = millimetres * pointsPerMillimetre;
    return SealPicture{std::move(*image), across, across * size.height / size.width};
}

QPDFObjGen addPicture(Increment& increment, const SealPicture& picture) {
    const QPDFObjGen mask = increment.reserve(), colours = increment.reserve();
    const PixelSize size = picture.image.rgb.size;
    const auto entries = [&](const char* space) {
        return fmt::format(
            "/Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace /{} /BitsPerComponent 8 /Filter "
            "/FlateDecode",
            size.width, size.height, space);
    };
    increment.putStream(mask, entries("DeviceGray"), deflated(bytesOf(picture.image.alpha)));
    increment.putStream(colours, entries("DeviceRGB") + fmt::format(" /SMask {} {} R", mask.getObj(), mask.getGen()),
                        deflated(bytesOf(picture.image.rgb.pixels)));
    return colours;
}

}  // namespace sohoa::pdfa

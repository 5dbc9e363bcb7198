#include "pdfa/image_source.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/jbig2/generic_region.h"
#include "pdfa/jpeg_image.h"
#include "pdfa/png_image.h"
#include "pdfa/tiff_image.h"

namespace sohoa::pdfa {

namespace {

constexpr std::uintmax_t largestFile = 512u << 20;
constexpr int archiveQuality = 78;

bool isJpeg(std::string_view file) { return file.starts_with("\xff\xd8\xff"); }
bool isPng(std::string_view file) { return file.starts_with("\x89PNG\r\n\x1a\n"); }
bool isTiff(std::string_view file) {
    using namespace std::string_view_literals;
    return file.starts_with("II*\0"sv) || file.starts_with("MM\0*"sv) || file.starts_with("II+\0"sv) ||
           file.starts_with("MM\0+"sv);
}

}  // namespace

Result<std::string> readProvenImage(const std::filesystem::path& path, const Sha256& digest) {
    std::error_code ignored;
    const auto size = std::filesystem::file_size(path, ignored);
    if (!ignored && size > largestFile) return fail(errors::PdfaImageTooLarge, fmt::format("{} bytes", size));
    auto file = readFile(path, largestFile);
    if (!file) return file;
    if (sha256Of(*file) != digest) return fail(errors::PdfaImageChanged, path.string());
    return file;
}

Result<Raster> decodeImage(std::string_view file) {
    if (isJpeg(file)) return decodeJpeg(file);
    if (isPng(file)) return decodePng(file);
    if (isTiff(file)) return decodeTiff(file);
    return fail(errors::PdfaImageUnreadable, "neither JPEG nor TIFF nor PNG");
}

Result<CodedImage> codeForArchive(std::string file, Dpi dpi) {
    if (isJpeg(file)) {
        auto kind = inspectJpeg(file);
        if (!kind) return passOn(kind);
        if (kind->passesThrough) return CodedImage{Coding::Jpeg, kind->size, kind->channels, std::move(file)};
    }
    auto raster = decodeImage(file);
    if (!raster) return passOn(raster);
    if (isBilevel(*raster))
        return CodedImage{Coding::Jbig2, raster->size, 1, jbig2::encodePage(bitmapOf(*raster), dpi)};
    auto coded = encodeJpeg(*raster, dpi, archiveQuality);
    if (!coded) return passOn(coded);
    return CodedImage{Coding::Jpeg, raster->size, raster->channels, std::move(*coded)};
}

}  // namespace sohoa::pdfa

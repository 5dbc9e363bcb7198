#include "pdfa/image_source.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/jpeg_image.h"
#include "pdfa/png_image.h"
#include "pdfa/tiff_image.h"

namespace sohoa::pdfa {

namespace {

constexpr std::uintmax_t largestFile = 512u << 20;

bool isPng(std::string_view file) { return file.starts_with("\x89PNG\r\n\x1a\n"); }
bool isTiff(std::string_view file) {
    using namespace std::string_view_literals;
    return file.starts_with("II*\0"sv) || file.starts_with("MM\0*"sv) || file.starts_with("II+\0"sv) ||
           file.starts_with("MM\0+"sv);
}

}  // namespace

bool isJpeg(std::string_view file) { return file.starts_with("\xff\xd8\xff"); }

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

}  // namespace sohoa::pdfa

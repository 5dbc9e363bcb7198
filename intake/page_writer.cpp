#include "intake/page_writer.h"

#include <fmt/format.h>

#include <cmath>

#include "core/atomic_file.h"
#include "intake/page_tiff.h"

namespace sohoa::intake {

namespace fs = std::filesystem;

static Dpi dpiOf(const Density& density, PixelSize size, Dpi fallback) {
    if (!isBelievable(density, size)) return fallback;
    return {static_cast<int>(std::lround(density.x))};
}

static Result<> writeJpeg(const WholeJpeg& jpeg, const fs::path& file, Page& page) {
    page.size = jpeg.size;
    page.mode = jpeg.gray ? ColorMode::Gray : ColorMode::Color;
    page.file = file;
    return writeFileAtomically(page.file, jpeg.bytes);
}

static Result<> writeRaster(const Raster& raster, const fs::path& file, Page& page) {
    page.size = raster.size;
    page.mode = modeOf(raster);
    page.file = file;
    return writePageTiff(raster, page.mode, page.dpi, page.file);
}

Result<Page> writePage(FoundPage found, PageNumber number, Dpi fallback, const fs::path& folder) {
    Page page;
    page.number = number;
    page.sheet.value = number.value;
    page.device = "import";
    page.scannedAt = now();
    const std::string stem = fmt::format("page-{:06}", number.value);
    Result<> written;
    if (const auto* jpeg = std::get_if<WholeJpeg>(&found.image)) {
        page.dpi = dpiOf(found.density, jpeg->size, fallback);
        written = writeJpeg(*jpeg, folder / (stem + ".jpg"), page);
    } else {
        auto& raster = std::get<Raster>(found.image);
        if (isBelievable(found.density, raster.size)) raster = withSquarePixels(std::move(raster), found.density);
        page.dpi = dpiOf(found.density, raster.size, fallback);
        written = writeRaster(raster, folder / (stem + ".tif"), page);
    }
    if (!written) return passOn(written);
    auto digest = sha256OfFile(page.file);
    if (!digest) return passOn(digest);
    page.sha256 = *digest;
    std::error_code error;
    page.bytes = fs::file_size(page.file, error);
    return page;
}

}  // namespace sohoa::intake

// The importer's readers of images over any bytes: what comes out has the size it says.
#include <cstdlib>

#include "intake/file_kind.h"
#include "intake/jpeg_file.h"
#include "intake/png_file.h"
#include "intake/tiff_file.h"
#include "tests/fuzz/memory_file.h"

namespace {

using namespace sohoa;
using namespace sohoa::intake;

void look(const FoundPage& page) {
    const auto* raster = std::get_if<Raster>(&page.image);
    if (raster == nullptr) return;
    if (raster->pixels.size() != raster->stride() * static_cast<std::size_t>(raster->size.height)) std::abort();
    if (!checkSize(raster->size.width, raster->size.height)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view file = fuzz::viewOf(data, size);
    const auto kind = kindOf(file);
    if (!kind) return 0;
    switch (*kind) {
        case FileKind::Jpeg:
            if (const auto page = readJpeg(file)) look(*page);
            break;
        case FileKind::Png:
            if (const auto page = readPng(file)) look(*page);
            break;
        case FileKind::Tiff:
            (void)readTiff(file, 20, [](FoundPage page) -> Result<> {
                look(page);
                return {};
            });
            break;
        case FileKind::Pdf: break;
    }
    return 0;
}

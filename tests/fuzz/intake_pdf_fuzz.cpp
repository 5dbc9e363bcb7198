// The importer's reading of a PDF over any bytes, up to the renderer: that is another program, run in its own cage, so
// here a page that would be rendered is refused instead.
#include <cstdlib>

#include "core/error_codes.h"
#include "intake/pdf_file.h"
#include "intake/renderer.h"
#include "tests/fuzz/loose_pdf.h"
#include "tests/fuzz/memory_file.h"

namespace sohoa::intake {

Result<Raster> renderPage(int, int, const std::filesystem::path&, int) { return fail(errors::IntakeConverterFailed); }
Result<Raster> rasterFromPpm(std::string_view) { return fail(errors::IntakeConverterFailed); }

}  // namespace sohoa::intake

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace sohoa;
    const fuzz::MemoryFile memory(fuzz::mended(fuzz::viewOf(data, size)));
    const auto file = intake::SourceFile::open(memory.path(), 1u << 26);
    if (!file) std::abort();
    int told = 0;
    const auto pages = intake::readPdf(*file, {20, "/nowhere", {}}, [&told](intake::FoundPage) -> Result<> {
        ++told;
        return {};
    });
    if (pages && pages->pages != told) std::abort();
    return 0;
}

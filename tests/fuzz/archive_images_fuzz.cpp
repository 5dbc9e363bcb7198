// The archive writer's decoders over any bytes, and the coding of what came out: a page of the size it says, with
// something on it.
#include <cstdlib>

#include "pdfa/image_source.h"
#include "pdfa/page_coding.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace sohoa;
    const std::string file(fuzz::viewOf(data, size));
    const auto raster = pdfa::decodeImage(file);
    if (raster && raster->pixels.size() != raster->stride() * static_cast<std::size_t>(raster->size.height))
        std::abort();
    if (raster && std::int64_t{raster->size.width} * raster->size.height > 1'000'000) return 0;  // coding takes seconds
    for (const auto coding : {pdfa::PageCoding::Auto, pdfa::PageCoding::Whole}) {
        const auto page = pdfa::codePage(file, Dpi{300}, coding);
        if (page && (page->parts.empty() || (raster && page->size != raster->size))) std::abort();
    }
    return 0;
}

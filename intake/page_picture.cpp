#include "intake/page_picture.h"

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "intake/limits.h"
#include "intake/page_tiff.h"
#include "intake/renderer.h"
#include "intake/source_file.h"

namespace sohoa::intake {

static constexpr std::uint64_t largestFile = std::uint64_t{1} << 30;

Result<Json> pagePictureVerb(const Json& request, StageChannel&) {
    const std::string path = stringOr(request, "file", ""), folder = stringOr(request, "folder", ""),
                      output = stringOr(request, "output", "");
    const auto page = integerOr(request, "page", 1), dpi = integerOr(request, "dpi", 100);
    if (path.empty() || folder.empty() || output.empty() || page < 1 || page > 100'000 || dpi < 50 || dpi > renderedDpi)
        return fail(errors::BadMessage, "a picture without file, folder, output, page or dpi");
    auto file = SourceFile::open(path, largestFile);
    if (!file) return passOn(file);
    auto raster = renderPage(file->descriptor(), static_cast<int>(page), folder, static_cast<int>(dpi));
    if (!raster) return passOn(raster);
    const Raster plain = withoutNeedlessColour(std::move(*raster));
    if (auto written = writePageTiff(plain, modeOf(plain), Dpi{static_cast<int>(dpi)}, output); !written)
        return passOn(written);
    return Json{{"width", plain.size.width}, {"height", plain.size.height}};
}

}  // namespace sohoa::intake

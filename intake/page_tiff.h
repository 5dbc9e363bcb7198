// Writes a page's pixels as a lossless TIFF: deflate with predictor for gray and colour, CCITT Group 4 for black and
// white, with the resolution in it. The same pixels give the same bytes.
#pragma once

#include <cstdint>
#include <filesystem>

#include "intake/raster.h"

namespace sohoa::intake {

// The file appears whole or not at all (core/atomic_file.h). Fails with core.file_exists, core.file_unwritable,
// core.disk_full.
Result<> writePageTiff(const Raster& raster, ColorMode mode, Dpi dpi, const std::filesystem::path& target);

}  // namespace sohoa::intake

// Writes a scan as a scanner delivers it: JPEG in colour and grey, TIFF with CCITT Group 4 of bilevel pages; the
// resolution is in the file.
#pragma once

#include <QImage>
#include <filesystem>

#include "core/result.h"

namespace sohoa::papers {

// Fails with core.file_unwritable.
Result<> writeJpeg(const QImage& image, int quality, const std::filesystem::path& file);
Result<> writeGroup4(const QImage& image, int dpi, const std::filesystem::path& file);

}  // namespace sohoa::papers

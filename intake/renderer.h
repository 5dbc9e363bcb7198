// Pictures of PDF pages by poppler's pdftoppm, run as a program: in the work folder, with an empty environment, limits
// of its own, nothing open but the PDF, and killed when it takes too long.
//
// It paints what a page's content says and nothing else: poppler has no JavaScript engine, follows an action only where
// a viewer asks it to, leaves embedded files where they are and reads no stream from another file. So nothing in the
// PDF is run, launched, opened or fetched.
#pragma once

#include <filesystem>

#include "intake/raster.h"

namespace sohoa::intake {

inline constexpr int renderedDpi = 300;

// pdf: a descriptor of the file. folder: where the picture lies until it is read. page: 1 is the first. Fails with
// intake.unreadable (it paints nothing of it), intake.too_costly (two gigabytes or a minute were not enough),
// intake.converter_failed (the program or the disk).
Result<Raster> renderPage(int pdf, int page, const std::filesystem::path& folder, int dpi = renderedDpi);

// A picture as pdftoppm writes it (P6, eight bits), whole to its last byte. Fails with intake.converter_failed.
Result<Raster> rasterFromPpm(std::string_view file);

}  // namespace sohoa::intake

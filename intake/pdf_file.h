// Reads a PDF page by page: a page that is a scan gives the scan itself, every other one is rendered at 300 dpi
// (intake/renderer.h). /Rotate is respected.
//
// Nothing is repaired: what qpdf would have to guess is damage here, so a PDF that was cut off gives no page. The
// catalogue, its actions, scripts and embedded files are not looked at at all: only the pages' own content is.
#pragma once

#include <filesystem>

#include "intake/found_page.h"
#include "intake/source_file.h"

namespace sohoa::intake {

// scratch: a folder for the renderer. The number of pages. Fails with intake.unreadable, intake.encrypted (any
// password, also one that only forbids), intake.too_large, intake.converter_failed, and as onPage does.
Result<int> readPdf(const SourceFile& file, int mostPages, const std::filesystem::path& scratch,
                    const OnFoundPage& onPage);

}  // namespace sohoa::intake

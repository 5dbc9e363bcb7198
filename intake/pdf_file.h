// Reads a PDF page by page: a page that is a scan gives the scan itself, every other one is rendered at 300 dpi
// (intake/renderer.h). /Rotate is respected.
//
// Nothing is repaired: what qpdf would have to guess is damage here, so a PDF that was cut off gives no page. What acts
// in it (scripts, programs to launch) is counted and never followed; an XFA form and a PDF with other files in it are
// refused, because what their pages show is not all that they hold.
#pragma once

#include <filesystem>
#include <functional>

#include "intake/found_page.h"
#include "intake/pdf_traits.h"
#include "intake/source_file.h"

namespace sohoa::intake {

struct PdfReading {
    int mostPages = 0;
    std::filesystem::path scratch;  // a folder for the renderer
    // Before the first page, where it is wanted; whether there is a text layer is not known yet. An error ends all.
    std::function<Result<>(const PdfTraits&)> onTraits;
};

struct PdfRead {
    int pages = 0;
    PdfTraits traits;
};

// Fails with intake.unreadable, intake.encrypted (any password, also one that only forbids), intake.xfa_form,
// intake.embedded_files, intake.too_large, intake.too_costly, intake.converter_failed, and as the callbacks do.
Result<PdfRead> readPdf(const SourceFile& file, const PdfReading& reading, const OnFoundPage& onPage);

}  // namespace sohoa::intake

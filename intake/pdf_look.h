// Looks through an opened PDF for what makes it the kind of file it is (intake/pdf_traits.h).
#pragma once

#include <qpdf/QPDF.hh>

#include "core/result.h"
#include "intake/pdf_traits.h"

namespace sohoa::intake {

// Looks at every object but at no page's content. Throws what qpdf throws over a damaged file.
PdfTraits traitsOf(QPDF& pdf);
// Fails with intake.xfa_form, intake.embedded_files.
Result<> requireReadable(const PdfTraits& traits);

// The pages' streams were measured before (PaintedStreams).
bool hasTextLayer(QPDF& pdf);

}  // namespace sohoa::intake

// What was done to a file after a signature: the signed revision and the final file, object by object.
//
// A digest alone does not tell: an update behind the signed bytes leaves the signature valid and may paint over every
// page. What may follow a signature is another one: new signature fields with their widgets, the value of a signature
// field that was empty, AcroForm's list of them, the document security store and the catalog's extensions; and, because
// every other program writes them anew when it signs, the Info dictionary and the document's XMP, which draw nothing.
#pragma once

#include <string>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

enum class LaterChanges { None, Allowed, Forbidden };
std::string_view name(LaterChanges changes);  // "none", "allowed", "forbidden"

struct ChangeReport {
    LaterChanges changes = LaterChanges::None;
    std::string detail;  // the first thing that is forbidden, or what kinds of allowed changes there are
};

// Both files are the same file; the first is cut off at the revision's end. Throws what qpdf throws.
ChangeReport compareRevisions(PdfFile& signedRevision, PdfFile& now);

}  // namespace sohoa::pdfa

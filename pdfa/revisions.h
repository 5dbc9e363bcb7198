// What one revision of a file did to the one before it, object by object, and whether it may.
//
// A digest alone does not tell: an update behind the signed bytes leaves the signature valid and may paint over every
// page. What may follow a signature is another one, with its own signature in the same revision where it is to be seen:
// signature fields with their widgets, the value of a signature field that was empty, AcroForm's list of them; the
// document security store and the catalog's extensions; with one of these, because every other program writes them anew
// when it signs, the Info dictionary and the document's XMP; and values of form fields where a certifying signature
// lets them be filled in.
#pragma once

#include <string>
#include <vector>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

struct ObjectChange {
    std::string object;  // "12 0"; "" for what is no object
    std::string done;    // "added", "changed", "removed"
    std::string what;    // a permanent word: what it is, or why it may not be
    bool allowed = true;
};

struct RevisionStep {
    std::vector<std::string> kinds;  // permanent words: "signature", "time_stamp", "validation_data", "form_fill", …
    std::vector<ObjectChange> objects;  // at most 300
    std::string forbidden;              // the first thing that may not be, as a permanent word; "" where all may
    std::string detail;                 // of it, in English

    bool allowed() const { return forbidden.empty(); }
};

// Both are the same file, cut off at one revision's end and at the next one's. Throws what qpdf throws.
RevisionStep compareRevisions(PdfFile& before, PdfFile& after);

}  // namespace sohoa::pdfa

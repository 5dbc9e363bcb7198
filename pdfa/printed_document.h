// What stands around the pages of a printed text, whatever is on them: embedded fonts, metadata, the output intent; and
// the proof before the file gets its name.
#pragma once

#include <string>
#include <string_view>

#include "core/clock.h"
#include "pdfa/archive.h"
#include "pdfa/font_subset.h"
#include "pdfa/pdf_output.h"

namespace sohoa::pdfa {

struct PrintedHead {
    std::string id;  // a UUID
    UtcTime createdAt;
    std::string title, agency;  // the agency may be ""
    std::string language = "vi-VN";
};

std::string reference(int object);  // "12 0 R"

// A Type 0 font whose codes are its glyphs. name: with the subset's tag, "SOHOAA+LiberationSerif".
int putFont(PdfOutput& output, const FontSubset& font, std::string_view name);

// Catalog, XMP, information dictionary and the end of the file, around the page tree.
Result<> finishDocument(PdfOutput& output, const PrintedHead& head, int pageTree);

// The file gets its name once it is PDF/A by our own check. Fails with pdfa.nonconforming and what the disk fails with;
// then nothing stays.
Result<WrittenFile> commitProven(AtomicFile& file);

}  // namespace sohoa::pdfa

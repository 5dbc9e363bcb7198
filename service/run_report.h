// The report of `sohoa digitize`, schema sohoa.run/1: what was found on every page and what became of every document.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/json.h"
#include "core/recognized_page.h"
#include "core/record_fields.h"

namespace sohoa {

struct PageSource {
    std::filesystem::path file;
    int page = 1;  // of the file, from 1
};

// Indexes in the report.
struct PageRelations {
    std::optional<std::size_t> document;  // none for blanks and separators
    std::optional<std::size_t> likePage;  // an earlier page that may be the same paper
};

// One page; without its text where the document was refused for a secrecy mark. Boxes are pixels of the input image as
// it was delivered.
Json pageReport(const PageSource& source, const RecognizedPage& page, PageRelations relations, bool withText);

// A page that could not be read at all.
Json unreadablePageReport(const PageSource& source, const Error& error, PageRelations relations);

// {NAME: {"value", "confidence", "page", "box", "doubts"?}}
Json fieldsReport(const RecordFields& fields);

// As it stands in a file: indented, UTF-8, bytes of file names that are no UTF-8 replaced.
std::string reportText(const Json& report);

}  // namespace sohoa

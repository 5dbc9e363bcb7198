// Our own check of PDF/A-2u and -2b (ISO 19005-2:2011): the clauses that a scanned or signed document can break.
//
// What is not covered, and is left to a full validator: the inside of embedded font programs beyond what
// clause 6.2.11.5 needs of TrueType tables, CMaps other than Identity-H/V, Type 3 procedures' metrics, the inside of
// JPEG 2000 files beyond their header boxes, shadings and patterns beyond their colour spaces, tagged structure (level
// A is never reported), the contents of embedded files, signed attributes of a CMS (6.4.3 test 3), and XMP value types
// of the schemas that the standard itself predefines.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/json.h"
#include "core/result.h"

namespace sohoa::pdfa {

struct Finding {
    std::string clause;  // of ISO 19005-2
    std::string test;    // number of the rule within the clause, as validators count them
    std::string message;
    std::string object;  // "12 0"; "" for the file as a whole
};

struct Conformance {
    bool conforms = false;
    std::string level;              // what the file claims and keeps: "2u", "2b" or ""
    std::vector<Finding> findings;  // at most a few hundred
    int pages = 0;
};

// A file that is no PDF at all is an answer too. Fails with core.file_unreadable only.
Result<Conformance> checkConformance(const std::filesystem::path& path);

Json toJson(const Conformance& conformance);

}  // namespace sohoa::pdfa

// Our own check of PDF/A-2u and -2b (ISO 19005-2:2011): the clauses that a scanned or signed document can break.
// Every rule is in clauses.h; what is not covered is listed in docs/conformance.md.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/json.h"
#include "core/result.h"

namespace sohoa::pdfa {

struct Finding {
    std::string clause;  // of ISO 19005-2
    std::string test;    // number of the rule within the clause, as validators count them, or a letter (clauses.h)
    std::string message;
    std::string object;  // "12 0"; "" for the file as a whole
};

struct Conformance {
    bool conforms = false;
    std::string level;              // what the file claims and keeps: "2u", "2b" or ""
    std::vector<Finding> findings;  // at most a few hundred
    int pages = 0;
};

// A file that is no PDF at all is an answer too. Time and memory are bounded whatever the file is (6.1.13-a). Fails
// with core.file_unreadable only.
Result<Conformance> checkConformance(const std::filesystem::path& path);

Json toJson(const Conformance& conformance);  // each finding with what its clause demands, and what to do
Json clausesToJson();                         // every rule that is checked

}  // namespace sohoa::pdfa

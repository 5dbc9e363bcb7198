// The rules that are checked: clause of ISO 19005-2:2011 and number of the rule within it, as validators count them
// (veraPDF's profiles), and what each demands. A letter instead of a number: what ISO 32000-1 demands of what the
// clause speaks of, binding by ISO 19005-2 clause 5, and what bounds this check itself.
//
// docs/conformance.md shows the table; tests hold it against the code and against tests/data/pdfa.
#pragma once

#include <span>
#include <string_view>

namespace sohoa::pdfa::check {

struct Clause {
    const char* number;
    const char* test;
    const char* vietnamese;
    const char* english;
};

std::span<const Clause> allClauses();  // in the standard's order
const Clause* clauseOf(std::string_view number, std::string_view test);

// What a person can do about a breach of a clause.
struct Remedy {
    const char* vietnamese;
    const char* english;
};
Remedy remedyOf(std::string_view clause);

}  // namespace sohoa::pdfa::check

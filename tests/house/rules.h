// The rules of the house, each a function from the tree to what breaks it.
#pragma once

#include <string>
#include <vector>

#include "tests/house/source_tree.h"

namespace sohoa::house {

struct Violation {
    std::string path;
    int line;  // 0 where it is the whole file
    std::string what;
};
using Violations = std::vector<Violation>;

std::string described(const Violations& violations);  // one line each

// Dependencies point down only: which folder may include (or link) which. Tests may include everything.
Violations wrongArrows(const SourceTree& tree);

// A library's headers are included in the folders that it belongs to, and there in one header and source pair.
Violations strayForeignHeaders(const SourceTree& tree);
Violations scatteredForeignHeaders(const SourceTree& tree);

// A header opens with a comment and has #pragma once; a source includes its own header first.
Violations headersWithoutOpening(const SourceTree& tree);
Violations ownHeaderNotFirst(const SourceTree& tree);

Violations longFiles(const SourceTree& tree);           // above 400 lines
Violations defaultsInSwitches(const SourceTree& tree);  // over an enum; characters and numbers need one
Violations forbiddenWords(const SourceTree& tree);      // shells, and notes to oneself; not in tests
Violations forbiddenPlaces(const SourceTree& tree);     // paths and hosts of the machine it was made on

// Every code of core/error_codes.h has its row in docs/errors.md, and every row a code.
Violations undocumentedErrors(const SourceTree& tree);

// A type or member that docs/glossary.md names is in the code.
Violations unknownGlossaryNames(const SourceTree& tree);

std::vector<std::string> declaredErrorNames(const SourceTree& tree);

}  // namespace sohoa::house

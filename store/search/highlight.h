// Where in a run of words the clauses of a query are met, and a piece of it to show.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "store/search/clauses.h"

namespace sohoa {

// The tokens of a run of words, each knowing its word.
struct WordRun {
    std::vector<std::string> words;
    std::vector<Token> tokens;
    std::vector<std::size_t> wordOf;  // by token
};
WordRun wordRun(std::vector<std::string> words);

struct Met {
    std::size_t clauses = 0;          // how many different ones
    std::vector<std::size_t> tokens;  // in order, each once
};
Met metIn(const std::vector<std::string>& foldedTokens, const Clauses& clauses);

struct Excerpt {
    std::string text;                                        // "…" where it was cut
    std::vector<std::pair<std::size_t, std::size_t>> marks;  // first byte and the byte behind, in order
    std::vector<std::size_t> words;                          // every word that was met, also those not in the text
};
// Around the first word that is met; empty where none is.
Excerpt excerptOf(const WordRun& run, const Clauses& clauses);

}  // namespace sohoa

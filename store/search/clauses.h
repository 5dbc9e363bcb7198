// A query as both databases take it: clauses that must all be met, each by one of its phrases.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/search/query.h"
#include "store/search/tokens.h"

namespace sohoa {

using Phrase = std::vector<std::string>;  // folded words, one after the other

struct Clause {
    std::string_view mark;  // of the field it is about (store/search/field_tokens.h); "": anywhere
    std::vector<Phrase> phrases;
};
using Clauses = std::vector<Clause>;

Clauses clausesOf(const Query& query);

// The words of the query that were typed with tone marks: who writes them means them.
std::vector<Token> wordsWithMarks(const Query& query);

// The same clauses with words that differ by a slip of the recognizer beside those that were typed; the clauses
// themselves where there are none. What holds a digit is never changed.
Result<Clauses> withSimilarWords(Database& database, const Clauses& clauses);
bool operator==(const Clause& a, const Clause& b);

// FTS5's MATCH or PostgreSQL's tsquery; "" for no clauses.
std::string matchExpression(const Clauses& clauses, Dialect dialect);
std::string matchWithout(const Clauses& wanted, const Clauses& unwanted, Dialect dialect);

}  // namespace sohoa

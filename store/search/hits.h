// Found jobs as they are shown: their fields, and where on which page the query is met. Used by store/search alone.
#pragma once

#include <cstdint>
#include <vector>

#include "store/search/search.h"

namespace sohoa {

// In the order of jobs. marked: what must be there with its tone marks for a hit to be as written.
Result<std::vector<SearchHit>> hitsOf(Database& database, const Spool& spool, const std::vector<std::int64_t>& jobs,
                                      const Clauses& clauses, const std::vector<Token>& marked);

}  // namespace sohoa

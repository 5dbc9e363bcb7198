// What was found, as a table to take along (store/export).
#pragma once

#include "store/database.h"
#include "store/export/table.h"
#include "store/search/query.h"

namespace sohoa {

inline constexpr std::size_t mostExported = 10'000;

// The documents that hold what was typed, newest first, without the similar ones, up to mostExported; their number and
// sign, date, agency, kind, subject, signer, arrival and state.
Result<Table> resultsTable(Database& database, const Query& query);

}  // namespace sohoa

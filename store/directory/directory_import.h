// Brings a list of agencies into the directory. What changed ends on the day and goes on as another row; nothing is
// overwritten but a row that began on that very day.
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/directory/agency_list.h"

namespace sohoa {

struct ImportCount {
    int added = 0, changed = 0, kept = 0, closed = 0;
};

enum class ListExtent {
    Partial,   // what the list does not name stays as it is
    Complete,  // what came from the same source and is no longer named ends
};

// In a transaction of its own or the caller's, with an entry in the ledger. asOf: the day from which changes count
// where the list gives none. In an empty directory agencies are as old as anybody knows. Fails with store.unavailable.
Result<ImportCount> importAgencies(Database& database, const AgencyList& list, Day asOf, ListExtent extent);

}  // namespace sohoa

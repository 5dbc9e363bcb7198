// Filling a store's tables from the files that dumpTables wrote, whichever database they came from.
#pragma once

#include <filesystem>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/keeping/table_dump.h"
#include "store/keeping/watch.h"

namespace sohoa {

// Replaces what the tables of the files hold, in one transaction; the schema must be of the version that was dumped.
// Fails with store.backup_damaged where a file does not fit its digest, its count or the tables here.
Result<> loadTables(Database& database, const std::filesystem::path& folder, const std::vector<TableFile>& files,
                    const Watch& watch);

}  // namespace sohoa

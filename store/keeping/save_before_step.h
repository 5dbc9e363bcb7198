// The store as it was before a step of its schema, saved beside: a SQLite file, or the dump of all tables where the
// store is PostgreSQL.
#pragma once

#include <filesystem>

#include "core/result.h"
#include "store/database.h"
#include "store/schema.h"

namespace sohoa {

// Returns what was written in folder: before-step-VERSION-TIME.db, or a folder of that name with tables/ and
// manifest.json. It is there whole and on the disk, or not at all. Not within a transaction.
Result<std::filesystem::path> saveBeforeStep(Database& database, const std::filesystem::path& folder,
                                             std::size_t version);

// For migrate(). The database must outlive it.
SaveBeforeStep savingInto(Database& database, std::filesystem::path folder);

}  // namespace sohoa

// What the store remembers of backups: the media, and each run's outcome.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"
#include "store/keeping/backup.h"
#include "store/keeping/medium.h"

namespace sohoa {

// False: another medium lies on the same file system.
Result<bool> noteMedium(Database& database, const Medium& medium, const std::string& fileSystem);

// Ledger: "backup.verified", or "backup.incomplete" for a run that lacks a file or found the ledger broken.
Result<> noteRun(Database& database, const BackupReport& report, UtcTime begun);
// Ledger: "backup.failed".
Result<> noteFailure(Database& database, const Medium& medium, BackupKind kind, UtcTime begun, const Error& error);

}  // namespace sohoa

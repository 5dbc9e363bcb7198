// Restoring a backup onto an empty machine, and the quarterly proof that it can be done.
#pragma once

#include <filesystem>
#include <string>

#include "core/config.h"
#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/keeping/watch.h"

namespace sohoa {

struct RestoreReport {
    std::string medium;
    std::filesystem::path run;  // on the medium: the newest whole one
    Sha256 manifest;
    std::uint64_t tables = 0, rows = 0, files = 0;
    std::uint64_t lacking = 0;  // files that the backup itself had to leave out as damaged or missing
    std::int64_t entries = 0;   // of the ledger, verified
};

// Into config.home and the database that config names, whichever of the two the backup came from. The home may hold
// sohoa.toml and secret files, but no store, no spool and no anchors; fails with store.home_not_empty. Before anything
// is written the chain of manifests and all tables' digests are checked: store.backup_missing, store.backup_damaged.
// At the end the ledger is verified against the anchors, every row counted and every file hashed. One that was killed
// is started again with the same call. Secret files must be put back by hand.
Result<RestoreReport> restoreFrom(const std::filesystem::path& medium, const Config& config, const Watch& watch = {});

// Restores into a folder below scratch, which is gone afterwards, and compares the restored ledger with the living one.
// The outcome goes into the living store: table restore_test, ledger entry "backup.restore_tested".
Result<RestoreReport> testRestore(const std::filesystem::path& medium, Database& living,
                                  const std::filesystem::path& scratch, const Watch& watch = {});

}  // namespace sohoa

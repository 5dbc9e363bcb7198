// How far the backups are: which media are behind, and whether two independent ones hold everything.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"

namespace sohoa {

// Noted as the file system of a medium that lies on the office's own disk: it dies with the office and counts for
// nothing.
inline constexpr std::string_view officeDisk = "office";

struct BackupLimits {
    std::chrono::hours incrementalEvery{36};       // daily, with half a day's grace
    std::chrono::hours fullEvery{24 * 32};         // monthly
    std::chrono::hours restoreTestEvery{24 * 93};  // quarterly
    std::size_t media = 2;                         // independent of each other
};

struct MediumState {
    std::string id, place, fileSystem;
    std::string verifiedAt;     // when its newest verified run began; "" where there is none
    std::string fullAt;         // the same of a full one
    std::int64_t sequence = 0;  // the ledger's end in its newest verified run
    std::int64_t entriesBehind = 0;
    std::string lastError;  // code of the newest run, where that was not verified
    bool behind = true;     // the daily run is due
    bool fullDue = true;
};

struct BackupState {
    std::vector<MediumState> media;       // the ones that were used first come first
    std::size_t independentUpToDate = 0;  // file systems with a medium that is not behind
    bool enough = false;                  // as many as BackupLimits::media
    std::string restoreTestedAt;          // the newest that passed; "" where there is none
    bool restoreTestDue = true;
};

Result<BackupState> backupState(Database& database, UtcTime at, const BackupLimits& limits = {});

// The ledger's end that is held by that many independent media in verified runs; 0 where there are not as many.
Result<std::int64_t> sequenceOnMedia(Database& database, std::size_t media);

}  // namespace sohoa

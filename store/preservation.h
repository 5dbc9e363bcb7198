// How long the evidence in each signed file lasts: its level, until when, and the versions that prolonged it.
//
// A signed file keeps its digest: what was sent is what was sent. A version that lasts longer begins with the same
// bytes and lies beside it in the spool.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/sha256.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

struct Preservation {
    Sha256 file;  // the job's signed file
    JobId job;
    Sha256 version;                   // the newest; the file itself at first
    std::string level;                // "B-B" … "B-LTA"; "" while nobody has looked
    std::string evidenceUntil;        // ISO UTC; "" while nobody has looked
    std::string lookedAt, nextTryAt;  // ISO UTC; "" for never, for at once
    std::int64_t tries = 0;           // that failed, since the last that did not
    std::string errorCode;            // of the last try; ""
};

struct PreservedVersion {
    Sha256 version;
    std::string level, evidenceUntil, madeAt;
};

// Every job's signed file that is not listed yet. The number of new ones.
Result<std::int64_t> listSignedFiles(Database& database);

Result<std::vector<Preservation>> preservations(Database& database);  // the soonest to end first
Result<std::optional<Preservation>> preservationOf(Database& database, JobId job);
Result<std::vector<PreservedVersion>> preservedVersions(Database& database, const Sha256& file);  // oldest first

// What was found, or made, of the newest version. Fail with store.conflict where another version became the newest
// meanwhile. The second enters job.preserved into the ledger; its file is in the store already.
Result<> noteEvidence(Database& database, const Preservation& of, const std::string& level, const std::string& until);
Result<> notePreserved(Database& database, const Preservation& of, const PreservedVersion& made);

// The next try comes later, and later each time: ten minutes, doubled up to a day.
Result<> notePreservationFailed(Database& database, const Preservation& of, const Error& error);

}  // namespace sohoa

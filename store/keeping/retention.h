// Retention: the only code that deletes from the spool by rule. Raw page images may go after the receipt and a term,
// once two backups hold them (K-05: kept lossless until acceptance, then by policy).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/sha256.h"
#include "core/units.h"
#include "store/database.h"
#include "store/keeping/watch.h"
#include "store/spool.h"

namespace sohoa {

struct RetentionRule {
    std::string name = "page-images";  // goes into the ledger
    int daysAfterAcceptance = 90;      // after the last receiver's 03
    std::size_t media = 2;             // verified backups on as many independent media must hold the acceptance
};

struct DueFile {
    JobId job;
    Sha256 sha256;
    std::string extension;
    std::uint64_t bytes = 0;
};

// Page images of jobs that are accepted, neither held by law nor recalled nor waiting for a person, and that nothing
// else refers to: no other job's page, no attachment, archive, signed file or message. At most limit jobs' files.
Result<std::vector<DueFile>> dueForDeletion(Database& database, const RetentionRule& rule, UtcTime at,
                                            std::size_t limit = 1000);

struct DeletionReport {
    std::uint64_t files = 0, bytes = 0;
    std::uint64_t finished = 0;  // begun by a run that was killed, ended now
};

// Job by job: file.deleted_at and the ledger entry "pages.deleted" in one transaction, the files afterwards. A run that
// was killed between the two is finished by the next.
Result<DeletionReport> deleteByRule(Database& database, const Spool& spool, const RetentionRule& rule, UtcTime at,
                                    const Watch& watch = {});

}  // namespace sohoa

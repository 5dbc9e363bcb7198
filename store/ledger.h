// The ledger: who did what, when, with which paper. Append-only; every entry carries the hash of the one before, so
// that an altered, removed or reordered entry is found and named. That its newest entries were cut off, or all of it
// written anew, is found by the anchors (store/keeping/anchor.h).
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

struct LedgerEntry {
    std::int64_t sequence = 0;   // 1, 2, 3 … without a gap
    std::string time;            // ISO UTC
    JobId job;                   // 0 for what belongs to no job
    std::string event;           // "page.stored", "job.archived", …
    std::string detail;          // compact JSON: digests, counts, codes; never recognised text
    std::string previous, hash;  // SHA-256 in hex; the first entry's previous is 64 zeros
};

// What the ledger's end was at a time.
struct LedgerAnchor {
    std::int64_t sequence = 0;  // of the last entry then
    std::string head;           // its hash
    std::string time;           // ISO UTC, by our clock
    std::string stampedAt;      // ISO UTC, by the time-stamping authority; "" while it bears no stamp
    std::string tokenSha256;    // of the token in the spool, extension "tsr"; "" while there is none
};

// What an entry's hash is taken over.
std::string ledgerHash(const LedgerEntry& entry);

// In the transaction of the change that it records; it opens one where there is none.
Result<> appendToLedger(Database& database, JobId job, std::string_view event, const nlohmann::json& detail);

struct LedgerVerdict {
    std::int64_t entries = 0;   // that fit, up to the first that does not
    std::string head;           // hash of the last of them
    std::int64_t anchors = 0;   // that were compared, the store's own and those from outside
    std::string newestAnchor;   // its time; "" where there is none
    std::int64_t brokenAt = 0;  // sequence of the first entry or anchor that does not fit; 0 where all fit
    std::string reason;
};

// Reads everything, in pieces. outside: anchors from files or a backup medium, in any order; who can write to the
// database can remove the anchors in it as well.
Result<LedgerVerdict> verifyLedger(Database& database, std::vector<LedgerAnchor> outside = {});

Result<std::vector<LedgerEntry>> ledgerOf(Database& database, JobId job);

}  // namespace sohoa

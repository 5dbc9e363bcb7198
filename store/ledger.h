// The ledger: who did what, when, with which paper. Append-only; every entry carries the hash of the one before, so
// that an altered, removed or reordered entry is found and named.
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

// What an entry's hash is taken over.
std::string ledgerHash(const LedgerEntry& entry);

// In the transaction of the change that it records; it opens one where there is none.
Result<> appendToLedger(Database& database, JobId job, std::string_view event, const nlohmann::json& detail);

struct LedgerVerdict {
    std::int64_t entries = 0;
    std::string head;           // hash of the last entry
    std::int64_t brokenAt = 0;  // sequence of the first entry that does not fit; 0 where all fit
    std::string reason;
};
Result<LedgerVerdict> verifyLedger(Database& database);

Result<std::vector<LedgerEntry>> ledgerOf(Database& database, JobId job);

}  // namespace sohoa

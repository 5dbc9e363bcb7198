// Anchors: what the ledger's end was at a time, stamped by a time-stamping authority and sent out with the backup, so
// that a ledger that was cut off or written anew is found by comparing.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/ledger.h"
#include "store/spool.h"

namespace sohoa {

struct TimeStampToken {
    std::string token;  // DER of RFC 3161's token; its imprint is the ledger's head itself
    UtcTime genTime;
};
// sohoa-sign's request "time_stamp", which verifies before it answers.
using TimeStampFunction = std::function<Result<TimeStampToken>(const Sha256& digest)>;

struct AnchorReport {
    LedgerAnchor anchor;                   // the new one
    std::optional<Error> unsignedBecause;  // why it bears no time stamp; it is tried again with the next anchor
    std::size_t upgraded = 0;              // older anchors that got their stamp now
};

// Takes the ledger's present head. Each anchor is a row, a ledger entry "ledger.anchored" and the files
// folder/DATE-SEQUENCE.json and .tsr (DATE in Vietnam); the token lies in the spool, too. Anchors that lack their file
// or their stamp are completed. Fails with store.ledger_broken before anything is anchored that does not hold.
Result<AnchorReport> anchorLedger(Database& database, const Spool& spool, const std::filesystem::path& folder,
                                  const TimeStampFunction& stamp);

// The anchors in files, here or on a backup medium, by sequence. A folder that is missing holds none; a file that
// cannot be read fails with store.ledger_broken.
Result<std::vector<LedgerAnchor>> anchorsIn(const std::filesystem::path& folder);

}  // namespace sohoa

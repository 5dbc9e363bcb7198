// Every use of the agency's key, as the office keeps it beside the register of copies: what was signed, made from what,
// by whom, with which certificate (Nghị định 30/2020 Điều 32, 33: what the key is used for is the office's to show).
//
// A row is written once, in the transaction of the act; the ledger vouches for its digests.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"
#include "core/sha256.h"
#include "core/units.h"
#include "store/copy_order.h"
#include "store/database.h"

namespace sohoa {

struct SealUse {
    std::int64_t id = 0;     // 0: not entered yet
    JobId job{};             // 0: a file that is no job's
    std::int64_t entry = 0;  // its line in the register of copies; 0 for what is no copy
    std::string profile;     // a form of copy ("sao-y"), or "issued", "annex", "incoming", "archive-copy", "legacy"
    std::optional<CopySource> source;
    SourceMedium medium = SourceMedium::Paper;
    std::string pages;  // of the source; "" for all
    int pageCount = 0;  // of what was signed
    std::string agency;
    std::string keeper;        // login of who signed
    std::string operatorName;  // login of who digitized it; "" where it came as a file
    Sha256 before, after;
    std::string tokenSerial, certificateSha256, certificateSerial;
    UtcTime printedAt{};    // the time that the visible block shows
    std::string timeStamp;  // ISO UTC; "" while there is none
    std::string level;      // "B-B", "B-T", "B-LT", "B-LTA": as it was released
    UtcTime enteredAt{};
};

Json toJson(const SealUse& use);
Result<SealUse> sealUseFrom(const Json& json);  // fails with store.entry_incomplete

// Sets id. Fails with store.already_registered where this file was entered before.
Result<> enterSealUse(Database& database, SealUse& use);

Result<std::vector<SealUse>> sealUsesOf(Database& database, JobId job);
// Of lines of the register of copies, by their entries.
Result<std::vector<SealUse>> sealUsesOfEntries(Database& database, std::int64_t from, std::int64_t to);

}  // namespace sohoa

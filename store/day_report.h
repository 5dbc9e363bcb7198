// What an office did in some days, in counts: for the report at the end of a day, or the morning after a night's batch.
//
// Counted from the ledger, the pages and the scanner's runs; times of day are Vietnam's.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"
#include "store/job.h"

namespace sohoa {

struct ReportSpan {
    UtcTime from, until;           // from included, until not
    std::optional<Origin> origin;  // of documents of that one alone
};

// How long a step took with its waiting: those that began and ended in the span.
struct StageTimes {
    std::int64_t count = 0;
    double meanSeconds = 0, medianSeconds = 0;
};

// Sides of the takes at which the scanner was at work in the span, each counted where it is known: what left the tray
// and what was not kept by the runs, what is stored by the pages.
struct Reconciliation {
    std::int64_t fed = 0, notKept = 0;
    std::int64_t stored = 0, setAside = 0, inDocument = 0;
    bool balances() const { return fed == notKept + stored && stored == setAside + inDocument; }
};

struct DayReport {
    std::int64_t documents = 0;  // that came in
    std::int64_t pages = 0;      // that were stored; of them:
    std::int64_t sheets = 0, content = 0, blank = 0, separators = 0, unread = 0;
    std::array<std::int64_t, 24> pagesByHour{};
    std::map<std::string, std::int64_t> held;      // by error code: documents that came in and are held now
    std::map<std::string, std::int64_t> doubts;    // by kind: of their fields
    std::map<std::string, std::int64_t> reached;   // by state: documents that reached it in the span
    std::map<std::string, StageTimes> stageTimes;  // scanning, recognizing, reviewing, archiving, signing, sending
    Reconciliation reconciliation;
};

Result<DayReport> dayReport(Database& database, const ReportSpan& span);

}  // namespace sohoa

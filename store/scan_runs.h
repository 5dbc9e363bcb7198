// The runs of the scanner for a job: each time it was told to feed, how many sides left the tray, how many are stored,
// how it ended. With the pages of the ledger they are the proof that what was fed was stored.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "store/database.h"
#include "store/job.h"

namespace sohoa {

struct ScanRun {
    std::int64_t id = 0;
    int take = 0;
    UtcTime startedAt;
    std::optional<UtcTime> endedAt;  // none: it is under way, or its process died
    std::string device;
    SheetNumber firstSheet;
    int fed = 0;       // sides whose image began to arrive
    int stored = 0;    // of them, those that are pages now, set aside or not
    std::string code;  // of the error that ended it; "" where the feeder was empty
};

Result<std::int64_t> beginScanRun(Database& database, const Job& job, std::string_view device, SheetNumber first);
Result<> countInScanRun(Database& database, std::int64_t run, int fed, int stored);
Result<> endScanRun(Database& database, std::int64_t run, int fed, std::string_view code);

// Of the present take, the oldest first.
Result<std::vector<ScanRun>> scanRunsOf(Database& database, const Job& job);

}  // namespace sohoa

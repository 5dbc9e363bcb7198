// A scan as it was asked for on standard input, checked.
#pragma once

#include <chrono>

#include "core/json.h"
#include "scanner/feed.h"

namespace sohoa::scanner {

struct ScanRequest {
    FeedJob job;  // deviceName may be empty: the only device found
    std::filesystem::path saneConfig;
    std::chrono::seconds silence{90};
    int ahead = 0;                          // sheets that may leave the tray before the one before is safe; 0 or 1
    bool confirmEmpty = true;               // an empty feeder that sees paper is asked once more
    std::optional<SheetPrint> compareWith;  // a sheet that may come again
    std::string deviceId, vendor, model;    // "" where it is not known
    std::filesystem::path quirksFile;
    std::filesystem::path jobFile;  // where an eSCL job is noted, to be ended after a crash; empty: nowhere
};

inline constexpr int leastDpi = 50, mostDpi = 1200;

// Fails with core.bad_message, or core.file_unwritable where the folder is none.
Result<ScanRequest> scanRequestFrom(const Json& json);

}  // namespace sohoa::scanner

// Reads one started page to its end, row by row.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <span>

#include "core/result.h"
#include "scanner/device.h"
#include "scanner/watchdog.h"

namespace sohoa::scanner {

struct ReadRules {
    const std::atomic<bool>& cancelled;
    Watchdog& watchdog;
    // Some backends answer Good with no bytes for ever once their device has gone.
    std::chrono::milliseconds emptyReads{std::chrono::seconds(20)};
    std::function<void(int done, int of)> progress;  // rows; now and then
    bool finishCancelledPage = false;                // a device that does not come back from a cancelled page
};

enum class PageEnd {
    Whole,   // exactly the promised rows came
    NoPage,  // the device says only now that the feeder is empty
};

// takeRow gets bytesPerLine bytes of every row, padding included. Fails with scanner.page_torn where more or less than
// promised came, scanner.stalled, core.cancelled, the error of the status, or what takeRow returns.
Result<PageEnd> readPage(Device& device, const FrameShape& shape, const ReadRules& rules,
                         const std::function<Result<>(std::span<const std::byte>)>& takeRow);

}  // namespace sohoa::scanner

// Takes the paper in: one sheet after the other from a feeder, or one sheet off the glass.
//
//   start ──▶ shape ──▶ rows ──▶ file in place ──▶ caller agrees ──▶ next sheet may be fed ─┐
//     ▲                                                                                     │ feeder: next side
//     └─────────────────────────────────────────────────────────────────────────────────────┘
//   feeder empty at start or at the first read: the end, or scanner.feeder_empty where no page came yet
//
// The next sheet is not started before the caller agreed to the page, so a sheet that was taken in is never unknown. In
// duplex, front and back alternate, beginning with a front. The device must be closed after feed(), whatever it
// returned: airscan fetches pages ahead and gives them to whoever starts next on the same handle.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/page.h"
#include "core/result.h"
#include "scanner/device.h"
#include "scanner/fed_page.h"
#include "scanner/page_reader.h"

namespace sohoa::scanner {

struct FeedCount {
    int pages = 0;
    int sheets = 0;
};

// A feeder that never says that it is empty must not scan for ever.
inline constexpr int mostPagesOfAJob = 5000;

struct FeedListener {
    std::function<Result<>(const FedPage&)> delivered;
    std::function<void(const Page&)> fed = {};  // its image begins to arrive: the sheet has left the tray
};

// Fails with what the settings, the reading or the writing of a page fail with, with what delivered() returns,
// scanner.back_missing at the end, scanner.too_many_pages, or core.cancelled. Pages already delivered stand.
Result<FeedCount> feed(Device& device, const FeedJob& job, const ReadRules& rules, const FeedListener& listener,
                       const Companion& companion = {});

}  // namespace sohoa::scanner

// The four counts that have to agree before a scan is done: expected, fed, stored, in the PDF.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>

#include "core/result.h"
#include "store/store.h"

namespace sohoa {

// Sides of sheets, not sheets.
struct PageCounts {
    std::optional<int> expected;  // by the clerk or the cover sheet
    int fed = 0;                  // left the tray, in all runs of the scanner
    int notKept = 0;              // fed, but not whole: torn, jammed, cut off; fed again afterwards
    int stored = 0;
    int setAside = 0;          // stored, but not in the document
    std::optional<int> inPdf;  // those with content, once the archive file is there
};

Result<PageCounts> pageCountsOf(Store& store, const Job& job);

nlohmann::json toJson(const PageCounts& counts);

// Set aside because it looks like the one before it: somebody has to compare the two.
bool isToBeCompared(const StoredPage& page);

// What has to be looked at before the job goes on; nothing where all is well. service.page_count_differs,
// scanner.sheet_again, scanner.page_poor, scanner.back_missing, scanner.backs_differ, service.no_pages.
Result<std::optional<Error>> questionBeforeDone(Store& store, const Job& job);

}  // namespace sohoa

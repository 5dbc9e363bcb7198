// Where scanning stands: the sheet that has to be fed next, so that no sheet is missed and none is taken twice.
//
//   stored:   1f 1b 2f 2b 3f        ──▶  sheet 3 again: its front is set aside when it comes anew
//   stored:   1f 2f 3f              ──▶  sheet 4 (feeder, one side)
#pragma once

#include <optional>
#include <vector>

#include "core/result.h"
#include "store/store.h"

namespace sohoa {

struct ResumePoint {
    PageNumber nextPage{1};               // number of the next page in the take
    SheetNumber nextSheet{1};             // the sheet to lay on top of the stack
    std::vector<StoredPage> halfSheet;    // its front, stored without its back
    std::optional<StoredPage> lastFront;  // of the last whole sheet: what a clerk might lay on top by mistake
};

// pages: all of the take, in the order of scanning. Imported pages and those of a further scan into a document count as
// sheets of their own.
ResumePoint resumePointOf(const std::vector<StoredPage>& pages, PaperSource source);

// Of the job as the store has it.
Result<ResumePoint> resumePointOf(Store& store, const Job& job);

// Scanning ended where nobody ended it: what the clerk is told names the sheet.
Error cutOffAt(const ResumePoint& point, std::string_view why);

}  // namespace sohoa

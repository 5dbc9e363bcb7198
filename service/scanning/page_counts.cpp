#include "service/scanning/page_counts.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "service/scanning/page_quality_note.h"
#include "service/scanning/resume_point.h"
#include "store/scan_runs.h"

namespace sohoa {

static bool isAside(const StoredPage& page) { return !page.removedWhy.empty(); }

bool isToBeCompared(const StoredPage& page) {
    return page.removedWhy == "like_last_sheet" || page.removedWhy == "repeated";
}

Result<PageCounts> pageCountsOf(Store& store, const Job& job) {
    auto pages = store.allPages(job);
    if (!pages) return passOn(pages);
    auto runs = scanRunsOf(store.database(), job);
    if (!runs) return passOn(runs);
    PageCounts counts;
    counts.expected = job.order.expectedPages;
    counts.stored = static_cast<int>(pages->size());
    counts.setAside = static_cast<int>(std::count_if(pages->begin(), pages->end(), isAside));
    int storedInRuns = 0;
    for (const ScanRun& run : *runs) {
        counts.fed += run.fed;
        storedInRuns += run.stored;
    }
    counts.notKept = counts.fed - storedInRuns;
    if (runs->empty()) counts.fed = counts.stored;  // imported
    if (!job.archive) return counts;
    auto archived = store.database().query(
        "SELECT detail FROM ledger WHERE job_id = :1 AND event = 'job.archived' ORDER BY sequence DESC LIMIT 1", 1,
        {job.id.value});
    if (!archived) return passOn(archived);
    if (archived->empty()) return counts;
    if (const auto detail = parseJson(text(archived->front(), 0)))
        counts.inPdf = static_cast<int>(integerOr(*detail, "pages", 0));
    return counts;
}

Json toJson(const PageCounts& counts) {
    return {{"expected", counts.expected ? Json(*counts.expected) : Json(nullptr)},
            {"fed", counts.fed},
            {"not_kept", counts.notKept},
            {"stored", counts.stored},
            {"set_aside", counts.setAside},
            {"in_document", counts.stored - counts.setAside},
            {"in_pdf", counts.inPdf ? Json(*counts.inPdf) : Json(nullptr)}};
}

// Fronts and backs that were scanned one after the other by hand.
static bool sidesDiffer(const std::vector<StoredPage>& pages) {
    const auto of = [&](Side side) {
        return std::count_if(pages.begin(), pages.end(),
                             [side](const StoredPage& p) { return !isAside(p) && p.page.side == side; });
    };
    return of(Side::Front) != of(Side::Back);
}

Result<std::optional<Error>> questionBeforeDone(Store& store, const Job& job) {
    using Question = std::optional<Error>;
    auto pages = store.allPages(job);
    if (!pages) return passOn(pages);
    auto runs = scanRunsOf(store.database(), job);
    if (!runs) return passOn(runs);
    const auto inDocument = static_cast<int>(std::count_if(pages->begin(), pages->end(), std::not_fn(isAside)));
    if (inDocument == 0) return Question(Error{errors::NoPages, ""});
    if (!resumePointOf(*pages, job.order.source).halfSheet.empty())
        return Question(Error{errors::ScannerBackMissing, ""});
    if (job.order.manualDuplex && sidesDiffer(*pages)) return Question(Error{errors::ScannerBacksDiffer, ""});
    for (const ScanRun& run : *runs)
        if (run.code.empty() && run.fed != run.stored)
            return Question(Error{errors::PageCountDiffers, fmt::format("{} fed, {} stored", run.fed, run.stored)});
    const bool counted = job.order.expectedPages == inDocument;
    // Where the count is right without them, nobody needs to be asked. Where it would be right with them, nothing
    // follows: another sheet may be missing.
    if (!counted && std::any_of(pages->begin(), pages->end(), isToBeCompared))
        return Question(Error{errors::ScannerSheetAgain, ""});
    if (job.order.expectedPages && !counted)
        return Question(Error{errors::PageCountDiffers,
                              fmt::format("{} expected, {} stored", *job.order.expectedPages, inDocument)});
    for (const StoredPage& page : *pages)
        if (!isAside(page) && isPoor(page))
            return Question(Error{errors::ScannerPagePoor, fmt::format("page {}", page.page.number.value)});
    return Question();
}

}  // namespace sohoa

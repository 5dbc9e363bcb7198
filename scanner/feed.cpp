#include "scanner/feed.h"

#include <fmt/format.h>

#include "core/error_codes.h"

namespace sohoa::scanner {

static FeedCount countOf(int pages, PaperSource source) {
    return {pages, source == PaperSource::AdfDuplex ? (pages + 1) / 2 : pages};
}

Result<FeedCount> feed(Device& device, const FeedJob& job, const ReadRules& rules, const FeedListener& listener,
                       const Companion& companion) {
    const PaperSource source = job.settings.source;
    const int most = job.mostPages > 0 ? job.mostPages : mostPagesOfAJob;
    for (int pages = 0; pages < most; ++pages) {
        auto taken = takePage(device, job, pages, rules, listener.fed, companion);
        if (!taken) return passOn(taken);
        if (!*taken) {
            if (pages == 0) return fail(errors::ScannerFeederEmpty);
            if (source == PaperSource::AdfDuplex && pages % 2 == 1) return fail(errors::ScannerBackMissing);
            return countOf(pages, source);
        }
        if (auto agreed = listener.delivered(**taken); !agreed) return passOn(agreed);
        // The glass never reports that it is empty.
        if (source == PaperSource::Flatbed) return countOf(1, source);
        if (rules.cancelled) return fail(errors::Cancelled, fmt::format("after {} pages", pages + 1));
        if (pages + 1 < most && companion.pageIsSafe) companion.pageIsSafe();
    }
    if (job.mostPages > 0) return countOf(job.mostPages, source);
    return fail(errors::ScannerTooManyPages, fmt::format("{} pages", mostPagesOfAJob));
}

}  // namespace sohoa::scanner

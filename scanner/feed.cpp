#include "scanner/feed.h"

#include <fmt/format.h>

#include "core/error_codes.h"

namespace sohoa::scanner {

static FeedCount countOf(const FeedPosition& at, PaperSource source) {
    return {at.page, source == PaperSource::AdfDuplex ? (at.side + 1) / 2 : at.side};
}

Result<FeedCount> feed(Device& device, const FeedJob& job, const ReadRules& rules, const FeedListener& listener,
                       const Companion& companion) {
    const PaperSource source = job.settings.source;
    const int most = job.mostPages > 0 ? job.mostPages : mostPagesOfAJob;
    FeedPosition at;
    while (at.page < most) {
        auto taken = takePage(device, job, at, rules, listener.fed, companion);
        if (!taken) return passOn(taken);
        if (!*taken) {
            if (at.page == 0) return fail(errors::ScannerFeederEmpty);
            if (source == PaperSource::AdfDuplex && at.side % 2 == 1) return fail(errors::ScannerBackMissing);
            return countOf(at, source);
        }
        if (auto agreed = listener.delivered(**taken); !agreed) return passOn(agreed);
        // The glass never reports that it is empty.
        if (source == PaperSource::Flatbed) return countOf(at, source);
        if (rules.cancelled) return fail(errors::Cancelled, fmt::format("after {} pages", at.page));
        if (at.page < most && companion.pageIsSafe) companion.pageIsSafe();
    }
    if (job.mostPages > 0) return countOf(at, source);
    return fail(errors::ScannerTooManyPages, fmt::format("{} pages", mostPagesOfAJob));
}

}  // namespace sohoa::scanner

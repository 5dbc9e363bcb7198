#include "service/scanning/resume_point.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa {

static bool isSetAside(const StoredPage& page) { return page.removedWhy == "half_sheet"; }

ResumePoint resumePointOf(const std::vector<StoredPage>& pages, PaperSource source) {
    ResumePoint point;
    int lastWhole = 0;
    for (const StoredPage& stored : pages) {
        point.nextPage.value = std::max(point.nextPage.value, stored.page.number.value + 1);
        if (isSetAside(stored)) continue;
        const Page& page = stored.page;
        if (source == PaperSource::AdfDuplex && page.side == Side::Front) {
            const bool hasBack = std::any_of(pages.begin(), pages.end(), [&](const StoredPage& other) {
                return other.page.sheet == page.sheet && other.page.side == Side::Back && !isSetAside(other);
            });
            if (!hasBack) {
                point.halfSheet.push_back(stored);
                continue;
            }
        }
        if (page.sheet.value < lastWhole) continue;
        lastWhole = page.sheet.value;
        if (page.side == Side::Front) point.lastFront = stored;
    }
    point.nextSheet.value = lastWhole + 1;
    return point;
}

Result<ResumePoint> resumePointOf(Store& store, const Job& job) {
    auto pages = store.allPages(job);
    if (!pages) return passOn(pages);
    return resumePointOf(*pages, job.order.source);
}

Error cutOffAt(const ResumePoint& point, std::string_view why) {
    return {errors::ScannerCutOff, fmt::format("sheet {}: {}", point.nextSheet.value, why)};
}

}  // namespace sohoa

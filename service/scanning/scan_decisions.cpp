#include "service/scanning/scan_decisions.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "service/kept_original.h"
#include "service/scanning/page_counts.h"
#include "service/scanning/page_quality_note.h"
#include "store/page_turn.h"

namespace sohoa {

using Kind = ScanPlan::Kind;

namespace {

tl::unexpected<Error> wrongState(const Job& job) {
    return fail(errors::WrongState, fmt::format("job {} is {}", job.id.value, name(job.state)));
}

// Pages may be moved about while nothing is being made from them.
bool pagesAreOpen(const Job& job) {
    const bool waits = job.state == JobState::Scanning || job.state == JobState::Scanned;
    return job.state == JobState::Recognized || (waits && job.held);
}

// What was read off the pages is gathered anew.
Result<> afterEdit(Store& store, Job& job, std::string_view person) {
    if (job.state != JobState::Recognized) return {};
    return store.advance(job, JobState::Scanned, {{"pages_edited_by", person}});
}

Result<> scanWith(Store& store, Job& job, ScanPlan plan, std::string_view person) {
    job.scanPlan = plan;
    job.held.reset();
    const Json detail = {{"plan", name(plan.kind)}, {"page", plan.page.value}, {"place", plan.place}, {"by", person}};
    if (job.state != JobState::Scanning) return store.advance(job, JobState::Scanning, detail);
    job.attempts = 0;
    return store.record(job, "scan.planned", detail);
}

Result<const StoredPage*> pageOf(const std::vector<StoredPage>& pages, PageNumber number) {
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const StoredPage& p) { return p.page.number == number; });
    if (found == pages.end()) return fail(errors::PageUnknown, fmt::format("page {}", number.value));
    return &*found;
}

Result<> accept(Store& store, const Job& job, const StoredPage& page, std::string_view person) {
    return store.database().transaction([&]() -> Result<> {
        if (auto set = store.setQuality(job, page.page.number, acceptedNote(page, person)); !set) return set;
        return store.record(job, "page.accepted",
                            {{"page", page.page.number.value}, {"faults", faultsOf(page)}, {"by", person}});
    });
}

Result<> acceptPoorPages(Store& store, const Job& job, std::string_view person) {
    auto pages = store.pages(job);
    if (!pages) return passOn(pages);
    for (const StoredPage& page : *pages)
        if (isPoor(page))
            if (auto accepted = accept(store, job, page, person); !accepted) return accepted;
    return {};
}

// The person has compared them: they are the sheets that were stored before.
Result<> leaveCompared(Store& store, const Job& job, std::string_view person) {
    auto pages = store.allPages(job);
    if (!pages) return passOn(pages);
    for (const StoredPage& page : *pages) {
        if (!isToBeCompared(page)) continue;
        if (auto back = store.restorePage(job, page.page.number, person); !back) return back;
        if (auto out = store.removePage(job, page.page.number, "same_sheet", person); !out) return out;
    }
    return {};
}

Result<> takeBacksOut(Store& store, const Job& job, std::string_view person) {
    auto pages = store.pages(job);
    if (!pages) return passOn(pages);
    for (const StoredPage& page : *pages)
        if (page.page.side == Side::Back)
            if (auto removed = store.removePage(job, page.page.number, "scanned_again", person); !removed)
                return removed;
    return {};
}

// What the trouble at which scanning stands suggests.
Kind usualWay(const Job& job) {
    const ErrorCode& code = job.held->code;
    if (code == errors::ScannerSheetAgain || code == errors::ScannerPagePoor) return Kind::Done;
    if (code == errors::ScannerBacksDiffer) return Kind::Backs;
    return job.scanPlan ? job.scanPlan->kind : Kind::More;
}

}  // namespace

Result<> goOnScanning(Store& store, Job& job, std::optional<Kind> kind, std::string_view person) {
    if (job.state != JobState::Scanning || !job.held) return wrongState(job);
    const ErrorCode trouble = job.held->code;
    const Kind way = kind.value_or(usualWay(job));
    const bool newPlan = way == Kind::Replace || way == Kind::Insert;  // these are ordered with their place
    if (newPlan && (!job.scanPlan || job.scanPlan->kind != way)) return wrongState(job);
    return store.database().transaction([&]() -> Result<> {
        // Accepting is for what was shown: not for what another trouble hid.
        if (way == Kind::Done && trouble == errors::ScannerPagePoor)
            if (auto accepted = acceptPoorPages(store, job, person); !accepted) return accepted;
        if (way == Kind::Backs && trouble == errors::ScannerBacksDiffer)
            if (auto out = takeBacksOut(store, job, person); !out) return out;
        if (!newPlan) job.scanPlan = ScanPlan{way, {}, 0, std::nullopt};
        if (way == Kind::More) job.scanPlan.reset();
        if (way == Kind::Done && trouble == errors::ScannerSheetAgain)
            if (auto decided = leaveCompared(store, job, person); !decided) return decided;
        return store.release(job, person);
    });
}

Result<> expectPages(Store& store, Job& job, std::optional<int> pages, std::string_view person) {
    if (job.state > JobState::Recognized) return wrongState(job);
    job.order.expectedPages = pages;
    return store.record(job, "scan.expected", {{"pages", pages ? Json(*pages) : Json(nullptr)}, {"by", person}});
}

Result<> scanAgain(Store& store, Job& job, PageNumber page, std::optional<PaperSource> source,
                   std::string_view person) {
    if (!pagesAreOpen(job) || job.order.source == PaperSource::Import) return wrongState(job);
    auto pages = store.pages(job);
    if (!pages) return passOn(pages);
    auto replaced = pageOf(*pages, page);
    if (!replaced) return passOn(replaced);
    return scanWith(store, job, {Kind::Replace, page, (*replaced)->place, source}, person);
}

Result<> scanInto(Store& store, Job& job, int place, std::optional<PaperSource> source, std::string_view person) {
    if (!pagesAreOpen(job) || job.order.source == PaperSource::Import) return wrongState(job);
    auto pages = store.pages(job);
    auto all = store.allPages(job);
    if (!pages || !all) return tl::make_unexpected(pages ? all.error() : pages.error());
    const auto count = static_cast<int>(pages->size());
    if (place < 1 || place > count + 1) return fail(errors::PageUnknown, fmt::format("place {} of {}", place, count));
    const int at = place <= count ? pages->at(static_cast<std::size_t>(place) - 1).place
                                  : (count == 0 ? 1 : pages->back().place + 1);
    const PageNumber last = all->empty() ? PageNumber{0} : all->back().page.number;
    return scanWith(store, job, {Kind::Insert, last, at, source}, person);
}

Result<> restorePage(Store& store, Job& job, PageNumber page, std::string_view person) {
    if (!pagesAreOpen(job)) return wrongState(job);
    return store.database().transaction([&]() -> Result<> {
        if (auto restored = store.restorePage(job, page, person); !restored) return restored;
        return afterEdit(store, job, person);
    });
}

Result<> movePage(Store& store, Job& job, PageNumber page, int to, std::string_view person) {
    if (!pagesAreOpen(job)) return wrongState(job);
    return store.database().transaction([&]() -> Result<> {
        if (auto moved = store.movePage(job, page, to, person); !moved) return moved;
        return afterEdit(store, job, person);
    });
}

// What is shown is turned on, so less of the sheet's own turn is undone.
static QuarterTurn turnedOn(QuarterTurn undone, int quarters) {
    return QuarterTurn{((static_cast<int>(undone) - 90 * quarters) % 360 + 360) % 360};
}

Result<> turnPage(Store& store, Job& job, PageNumber page, int quarters, std::string_view person) {
    if (!pagesAreOpen(job)) return wrongState(job);
    auto pages = store.pages(job);
    if (!pages) return passOn(pages);
    if (auto known = pageOf(*pages, page); !known) return passOn(known);
    auto original = keptOriginalOf(store, job, *pages);
    if (!original) return passOn(original);
    if (*original) return fail(errors::WrongState, "the document is the file that came");
    auto turns = turnsOf(store.database(), job);
    if (!turns) return passOn(turns);
    const QuarterTurn undone = turnedOn((*turns)[page].shown(), quarters);
    return store.database().transaction([&]() -> Result<> {
        if (auto turned = setPageTurn(store.database(), job, page, undone, person); !turned) return turned;
        return afterEdit(store, job, person);
    });
}

Result<> acceptPage(Store& store, Job& job, PageNumber page, std::string_view person) {
    if (!pagesAreOpen(job)) return wrongState(job);
    auto pages = store.pages(job);
    if (!pages) return passOn(pages);
    auto accepted = pageOf(*pages, page);
    if (!accepted) return passOn(accepted);
    return accept(store, job, **accepted, person);
}

}  // namespace sohoa

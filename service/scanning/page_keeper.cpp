#include "service/scanning/page_keeper.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/wipe_file.h"
#include "store/scan_runs.h"

namespace sohoa {

PageKeeper::PageKeeper(const Office& office, Job& job, SecrecyGate gate, std::filesystem::path workFolder,
                       std::vector<StoredPage> before, std::int64_t run)
    : office_(office),
      job_(job),
      intake_(office, job, std::move(gate), std::move(workFolder)),
      before_(std::move(before)),
      point_(resumePointOf(before_, job.order.source)) {
    tally_.id = run;
}

Result<> PageKeeper::keep(const Json& event) {
    auto page = pageFromJson(event.value("page", Json()));
    if (!page) return passOn(page);
    // A sheet whose front was stored and whose back was not is asked for again: that very sheet.
    if (!point_.halfSheet.empty() && tally_.stored == 0 && stringOr(event, "same", "") == "no") {
        (void)wipeFile(page->file);
        return fail(errors::ScannerOtherSheet, fmt::format("sheet {} was asked for", point_.nextSheet.value));
    }
    return intake_.takeIn(*page, [&](const SpoolFile& file) { return store(*page, file, event); });
}

Result<> PageKeeper::store(const Page& delivered, const SpoolFile& file, const Json& event) {
    Page page = delivered;
    PageNotes notes;
    notes.removedWhy = asideWhy(event, page);
    notes.print = stringOr(event, "print", "");
    if (const auto quality = event.find("quality"); quality != event.end() && quality->is_object())
        notes.quality = jsonLine(*quality);
    if (auto placed = placeInDocument(page, notes); !placed) return placed;
    RunTally counted = tally_;
    ++counted.stored;
    if (notes.removedWhy.empty()) ++counted.inDocument;
    auto done = office_.store.database().transaction([&]() -> Result<> {
        if (auto added = office_.store.addPage(job_, page, file, notes); !added) return added;
        if (job_.scanPlan && job_.scanPlan->kind == ScanPlan::Kind::Replace)
            if (auto gone = office_.store.removePage(job_, job_.scanPlan->page, "replaced", job_.order.operatorName);
                !gone)
                return gone;
        return countInScanRun(office_.store.database(), tally_.id, counted.fed, counted.stored);
    });
    if (!done) return done;
    tally_ = counted;
    tell(page, file, notes);
    return {};
}

std::string PageKeeper::asideWhy(const Json& event, const Page& page) {
    if (boolOr(event, "repeats", false)) return "repeated";
    const bool goesOn = !job_.scanPlan || job_.scanPlan->kind == ScanPlan::Kind::More;
    if (!goesOn || !point_.lastFront || !point_.halfSheet.empty()) return {};
    const bool firstSheet = page.sheet.value == point_.nextSheet.value;
    if (!firstSheet) return {};
    if (stringOr(event, "same", "") == "yes") sheetsAgain_ = 1;
    return sheetsAgain_ > 0 ? "like_last_sheet" : "";
}

// The stack was turned over: the last sheet's back comes first.
Result<> PageKeeper::placeBack(Page& page, PageNotes& notes) {
    const auto isIn = [](Side side) {
        return [side](const StoredPage& p) { return p.removedWhy.empty() && p.page.side == side; };
    };
    const auto fronts = static_cast<int>(std::count_if(before_.begin(), before_.end(), isIn(Side::Front)));
    const auto backs = static_cast<int>(std::count_if(before_.begin(), before_.end(), isIn(Side::Back)));
    int ordinal = fronts - backs - tally_.stored;  // of the front that it belongs to
    if (ordinal < 1) return fail(errors::ScannerBacksDiffer, fmt::format("{} fronts", fronts));
    for (const StoredPage& front : before_)
        if (isIn(Side::Front)(front) && --ordinal == 0) {
            page.sheet = front.page.sheet;
            notes.place = front.place + 1;
        }
    page.side = Side::Back;
    return {};
}

Result<> PageKeeper::placeInDocument(Page& page, PageNotes& notes) {
    // A sheet that was there before does not count again.
    page.sheet.value -= sheetsAgain_;
    const auto plan = job_.scanPlan ? job_.scanPlan->kind : ScanPlan::Kind::More;
    switch (plan) {
        case ScanPlan::Kind::Backs: return placeBack(page, notes);
        case ScanPlan::Kind::Replace: notes.place = job_.scanPlan->place; break;
        case ScanPlan::Kind::Insert: {
            const auto inserted = std::count_if(before_.begin(), before_.end(), [&](const StoredPage& p) {
                return p.page.number.value > job_.scanPlan->page.value;
            });
            notes.place = job_.scanPlan->place + static_cast<int>(inserted) + tally_.stored;
            break;
        }
        case ScanPlan::Kind::More:
        case ScanPlan::Kind::Done:
        case ScanPlan::Kind::Over: break;
    }
    return {};
}

void PageKeeper::tell(const Page& page, const SpoolFile& file, const PageNotes& notes) const {
    const bool front = page.side == Side::Front;
    office_.reporter.noted(job_.id,
                           fmt::format("trang {} (tờ {}, {}) {}x{} {} dpi{}", page.number.value, page.sheet.value,
                                       front ? "mặt trước" : "mặt sau", page.size.width, page.size.height,
                                       page.dpi.value, notes.removedWhy.empty() ? "" : " — để riêng, chờ so lại"),
                           fmt::format("page {} (sheet {}, {}){}", page.number.value, page.sheet.value, name(page.side),
                                       notes.removedWhy.empty() ? "" : ", set aside"),
                           file.path);
    const auto before =
        std::count_if(before_.begin(), before_.end(), [](const StoredPage& p) { return p.removedWhy.empty(); });
    office_.reporter.progress(job_.id, before + tally_.inDocument, job_.order.expectedPages.value_or(0));
}

}  // namespace sohoa

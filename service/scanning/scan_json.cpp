#include "service/scanning/scan_json.h"

#include <nlohmann/json.hpp>

#include "service/record_json.h"
#include "service/scanning/page_counts.h"
#include "service/scanning/resume_point.h"
#include "store/page_turn.h"
#include "store/scan_runs.h"

namespace sohoa {

static Json runJson(const ScanRun& run) {
    return {{"started_at", isoUtc(run.startedAt)},
            {"ended_at", run.endedAt ? Json(isoUtc(*run.endedAt)) : Json(nullptr)},
            {"device", run.device},
            {"first_sheet", run.firstSheet.value},
            {"fed", run.fed},
            {"stored", run.stored},
            {"code", run.code}};
}

static Json takePageJson(const StoredPage& page, int place, const PageTurn& turn) {
    Json json = pageJson(page);
    json["place"] = place;
    json["removed_why"] = page.removedWhy;
    json["rotation"] = static_cast<int>(turn.shown());
    json["turned_by_person"] = turn.byPerson.has_value();
    const auto quality = parseJson(page.quality.empty() ? "null" : page.quality);
    json["quality"] = quality ? *quality : Json(nullptr);
    if (page.origin) json["origin_sha256"] = page.origin->hex();
    return json;
}

Result<Json> scanJson(Store& store, const Job& job) {
    auto counts = pageCountsOf(store, job);
    if (!counts) return passOn(counts);
    auto all = store.allPages(job);
    if (!all) return passOn(all);
    auto inOrder = store.pages(job);
    if (!inOrder) return passOn(inOrder);
    auto runs = scanRunsOf(store.database(), job);
    if (!runs) return passOn(runs);
    auto turns = turnsOf(store.database(), job);
    if (!turns) return passOn(turns);
    Json json = {{"counts", toJson(*counts)},
                 {"next_sheet", resumePointOf(*all, job.order.source).nextSheet.value},
                 {"runs", Json::array()},
                 {"pages", Json::array()}};
    for (const ScanRun& run : *runs)
        json["runs"].push_back(runJson(run));
    int place = 0;
    for (const StoredPage& page : *inOrder)
        json["pages"].push_back(takePageJson(page, ++place, (*turns)[page.page.number]));
    for (const StoredPage& page : *all)
        if (!page.removedWhy.empty()) json["pages"].push_back(takePageJson(page, 0, (*turns)[page.page.number]));
    return json;
}

}  // namespace sohoa

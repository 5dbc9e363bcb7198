// What is there to be read: the office, its jobs, their pages, what was sent.
#include "core/error_codes.h"
#include "service/bus/access_note.h"
#include "service/bus/bus_records.h"
#include "service/bus/method.h"
#include "service/record_json.h"
#include "service/token_status.h"
#include "store/page_turn.h"

namespace sohoa {

namespace {

// The agency's own token, for a screen that shows it at all times.
void addToken(const Json& status, QVariantMap& record) {
    const Json tokens = status.value("tokens", Json::array());
    const Json token = tokens.empty() ? Json::object() : tokens.front();
    const Json keeper = token.value("keeper", Json());
    record["token_state"] = busText(stringOr(token, "state", "unassigned"));
    record["token_keeper"] = busText(keeper.is_object() ? stringOr(keeper, "full_name", "") : "");
    record["token_days_left"] = static_cast<int>(integerOr(token, "days_left", -1));
    record["token_warning"] = static_cast<int>(integerOr(token, "expiry_warning", 0));
    const Json hours = token.value("hours_to_report", Json());
    if (hours.is_number()) record["token_hours_to_report"] = hours.get<double>();
}

Result<QVariantList> office(Desk& desk, const Call&) {
    const OfficeConfig& office = desk.config.office;
    QVariantMap record{
        {"code", busText(office.code)}, {"name", busText(office.name)}, {"place", busText(office.place)}};
    // Whose office this is, a screen is told whatever is wrong with the rest.
    auto tokens = tokenStatus(desk.config, desk.store, false, now());
    addToken(tokens ? *tokens : Json::object(), record);
    return QVariantList{record};
}

// A screen shows the newest; older ones are found by searching.
constexpr int mostJobsShown = 500;

Result<QVariantList> jobs(Desk& desk, const Call&) {
    auto jobs = desk.store.jobs(mostJobsShown);
    if (!jobs) return passOn(jobs);
    QList<QVariantMap> list;
    for (const Job& job : *jobs) {
        auto pages = desk.store.pageCount(job);
        if (!pages) return passOn(pages);
        list.append(busJob(job, *pages));
    }
    return QVariantList{QVariant::fromValue(list)};
}

Result<QVariantList> job(Desk& desk, const Call& call) {
    Store& store = desk.store;
    auto job = store.job(JobId{call.number(0)});
    if (!job) return passOn(job);
    auto pages = store.pageCount(*job);
    auto dispatches = store.dispatches(job->id);
    auto history = ledgerOf(store.database(), job->id);
    if (!pages) return passOn(pages);
    if (!dispatches) return passOn(dispatches);
    if (!history) return passOn(history);
    QVariantMap map = busJob(*job, *pages);
    QList<QVariantMap> sent, happened;
    for (const Dispatch& dispatch : *dispatches)
        sent.append(busDispatch(dispatch));
    for (const LedgerEntry& entry : *history)
        happened.append(busHistory(entry));
    const auto fileOf = [&](const std::optional<Sha256>& digest) {
        return digest ? busText(store.spool().pathOf(*digest, "pdf").string()) : QString("");
    };
    map.insert("fields", busFields(job->fields));
    map.insert("archive_file", fileOf(job->archive));
    map.insert("signed_file", fileOf(job->signedFile));
    map.insert("dispatches", QVariant::fromValue(sent));
    map.insert("history", QVariant::fromValue(happened));
    return QVariantList{map};
}

Result<QVariantList> pages(Desk& desk, const Call& call) {
    auto job = desk.store.job(JobId{call.number(0)});
    if (!job) return passOn(job);
    auto pages = desk.store.pages(*job);
    if (!pages) return passOn(pages);
    if (auto noted = noteOpened(desk, call, job->id); !noted) return passOn(noted);
    auto turns = turnsOf(desk.store.database(), *job);
    if (!turns) return passOn(turns);
    QList<QVariantMap> list;
    for (const StoredPage& page : *pages) {
        list.append(busPage(page));
        list.back().insert("rotation", static_cast<int>((*turns)[page.page.number].shown()));
    }
    return QVariantList{QVariant::fromValue(list)};
}

Result<QVariantList> records(Desk& desk, const Call& call) {
    const std::int64_t most = call.number(0);
    if (most < 1) return fail(errors::BadRequest, "at least one record");
    auto jobs = desk.store.jobs(int(std::min<std::int64_t>(most, 100'000)));
    if (!jobs) return passOn(jobs);
    auto kept = keptOriginals(desk.store.database());
    if (!kept) return passOn(kept);
    Json list = Json::array();
    for (const Job& job : *jobs) {
        list.push_back(jobJson(desk.store, job));
        if (const auto original = kept->find(job.id); original != kept->end())
            list.back()["original"] = originalJson(original->second);
    }
    return busAnswer({{"jobs", std::move(list)}});
}

Result<QVariantList> record(Desk& desk, const Call& call) {
    auto whole = wholeJob(desk.store, JobId{call.number(0)});
    if (!whole) return passOn(whole);
    if (auto noted = noteOpened(desk, call, JobId{call.number(0)}); !noted) return passOn(noted);
    return busAnswer(*whole);
}

Result<QVariantList> outbox(Desk& desk, const Call&) {
    auto dispatches = desk.store.allDispatches();
    if (!dispatches) return passOn(dispatches);
    Json list = Json::array();
    for (const Dispatch& d : *dispatches)
        list.push_back(dispatchJson(d));
    return busAnswer({{"dispatches", std::move(list)}});
}

}  // namespace

Methods recordMethods() {
    constexpr bool displayAsks = false;
    return {{"Office", std::nullopt, Pace::Quick, displayAsks, office},
            {"Jobs", Permission::ReadRecords, Pace::Quick, displayAsks, jobs},
            {"Job", Permission::ReadRecords, Pace::Quick, displayAsks, job},
            {"Pages", Permission::ReadRecords, Pace::Quick, displayAsks, pages},
            {"Records", Permission::ReadRecords, Pace::Quick, true, records},
            {"Record", Permission::ReadRecords, Pace::Quick, true, record},
            {"Outbox", Permission::ReadRecords, Pace::Quick, true, outbox}};
}

}  // namespace sohoa

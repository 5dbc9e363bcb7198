#include "store/day_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

namespace {

constexpr std::string_view ofOrigin = "origin = COALESCE(:3, origin)";

std::vector<SqlValue> valuesOf(const ReportSpan& span) {
    return {isoUtc(span.from), isoUtc(span.until),
            span.origin ? SqlValue(std::string(name(*span.origin))) : SqlValue(nullptr)};
}

Result<> countDocuments(Database& database, const ReportSpan& span, DayReport& report) {
    auto rows = database.query(
        fmt::format("SELECT held_code, fields FROM job WHERE id IN (SELECT job_id FROM ledger WHERE time >= :1 AND "
                    "time < :2 AND event = 'job.created') AND {}",
                    ofOrigin),
        2, valuesOf(span));
    if (!rows) return passOn(rows);
    report.documents = static_cast<std::int64_t>(rows->size());
    for (const SqlRow& row : *rows) {
        if (row.at(0)) ++report.held[*row.at(0)];
        auto json = parseJson(text(row, 1));
        if (!json) return passOn(json);
        auto fields = recordFieldsFromJson(*json);
        if (!fields) return passOn(fields);
        for (const auto& [field, value] : *fields)
            for (const FieldDoubt& doubt : value.doubts)
                ++report.doubts[std::string(name(doubt.kind))];
    }
    return {};
}

// The pages are found through the ledger, which knows what happened when.
Result<> countPages(Database& database, const ReportSpan& span, DayReport& report) {
    const std::string pages = fmt::format(
        "page JOIN job ON job.id = page.job_id WHERE page.job_id IN (SELECT job_id FROM ledger WHERE time >= :1 AND "
        "time < :2 AND event = 'page.stored') AND scanned_at >= :1 AND scanned_at < :2 AND {}",
        ofOrigin);
    auto kinds =
        database.query(fmt::format("SELECT substr(scanned_at, 12, 2), kind, count(*) FROM {} GROUP BY 1, 2", pages), 3,
                       valuesOf(span));
    if (!kinds) return passOn(kinds);
    constexpr int hoursAhead = 7;
    for (const SqlRow& row : *kinds) {
        const std::string kind = text(row, 1);
        const std::int64_t count = integer(row, 2);
        report.pages += count;
        report.pagesByHour.at(static_cast<std::size_t>(integer(row, 0) + hoursAhead) % 24) += count;
        (kind == "content"     ? report.content
         : kind == "blank"     ? report.blank
         : kind == "separator" ? report.separators
                               : report.unread) += count;
    }
    auto sheets = database.query(
        fmt::format("SELECT count(*) FROM (SELECT DISTINCT page.job_id, page.take, sheet FROM {}) AS sheets", pages), 1,
        valuesOf(span));
    if (!sheets) return passOn(sheets);
    report.sheets = integer(sheets->at(0), 0);
    return {};
}

struct Step {
    std::string_view name, from, to;
};
constexpr std::array<Step, 6> steps{{{"scanning", "job.created", "job.scanned"},
                                     {"recognizing", "job.scanned", "job.recognized"},
                                     {"reviewing", "job.recognized", "job.confirmed"},
                                     {"archiving", "job.confirmed", "job.archived"},
                                     {"signing", "job.certifying", "job.certified"},
                                     {"sending", "job.sending", "job.sent"}}};

StageTimes timesOf(std::vector<double> seconds) {
    std::sort(seconds.begin(), seconds.end());
    const std::size_t n = seconds.size();
    return {static_cast<std::int64_t>(n), std::accumulate(seconds.begin(), seconds.end(), 0.0) / double(n),
            (seconds[(n - 1) / 2] + seconds[n / 2]) / 2};
}

// Each job's way through its states, in order.
Result<> followStates(Database& database, const ReportSpan& span, DayReport& report) {
    auto rows = database.query(
        fmt::format("SELECT job_id, event, time FROM ledger JOIN job ON job.id = ledger.job_id WHERE time >= :1 AND "
                    "time < :2 AND event LIKE 'job.%' AND {} ORDER BY job_id, sequence",
                    ofOrigin),
        3, valuesOf(span));
    if (!rows) return passOn(rows);
    std::map<std::string, std::vector<double>> seconds;
    std::map<std::string, std::int64_t> lastJob;  // a state that is reached again counts once
    std::int64_t job = 0;
    std::map<std::string, UtcTime> reachedAt;
    for (const SqlRow& row : *rows) {
        if (job != integer(row, 0)) reachedAt.clear();
        job = integer(row, 0);
        const std::string event = text(row, 1);
        auto time = parseIsoUtc(text(row, 2));
        if (!time) return passOn(time);
        const std::string state = event.substr(4);
        if (jobStateNamed(state) && std::exchange(lastJob[state], job) != job) ++report.reached[state];
        for (const Step& step : steps) {
            const auto began = reachedAt.find(std::string(step.from));
            if (event != step.to || began == reachedAt.end()) continue;
            seconds[std::string(step.name)].push_back(std::chrono::duration<double>(*time - began->second).count());
            reachedAt.erase(began);  // reached again, it did not begin there again
        }
        reachedAt[event] = *time;
    }
    for (auto& [step, each] : seconds)
        report.stageTimes[step] = timesOf(std::move(each));
    return {};
}

Result<> reconcile(Database& database, const ReportSpan& span, Reconciliation& counts) {
    const std::string takes = fmt::format(
        "(SELECT DISTINCT scan_run.job_id AS job_id, scan_run.take AS take FROM scan_run JOIN job ON job.id = "
        "scan_run.job_id WHERE started_at >= :1 AND started_at < :2 AND {}) AS at_work",
        ofOrigin);
    auto runs = database.query(
        fmt::format("SELECT COALESCE(sum(fed), 0), COALESCE(sum(fed - stored), 0) FROM scan_run JOIN {} ON "
                    "scan_run.job_id = at_work.job_id AND scan_run.take = at_work.take",
                    takes),
        2, valuesOf(span));
    if (!runs) return passOn(runs);
    auto pages = database.query(
        fmt::format("SELECT count(*), COALESCE(sum(CASE WHEN removed_why <> '' THEN 1 ELSE 0 END), 0), "
                    "COALESCE(sum(CASE WHEN removed = 0 THEN 1 ELSE 0 END), 0) FROM page JOIN {} ON page.job_id = "
                    "at_work.job_id AND page.take = at_work.take",
                    takes),
        3, valuesOf(span));
    if (!pages) return passOn(pages);
    counts.fed = integer(runs->at(0), 0);
    counts.notKept = integer(runs->at(0), 1);
    counts.stored = integer(pages->at(0), 0);
    counts.setAside = integer(pages->at(0), 1);
    counts.inDocument = integer(pages->at(0), 2);
    return {};
}

}  // namespace

Result<DayReport> dayReport(Database& database, const ReportSpan& span) {
    DayReport report;
    for (const auto part : {countDocuments, countPages, followStates})
        if (auto counted = part(database, span, report); !counted) return passOn(counted);
    if (auto counted = reconcile(database, span, report.reconciliation); !counted) return passOn(counted);
    return report;
}

}  // namespace sohoa

#include "service/job_decisions.h"

#include <fmt/format.h>

#include <functional>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "core/text.h"
#include "store/people/overrides.h"
#include "store/people/proper_line.h"
#include "store/waiting.h"

namespace sohoa {

static Result<std::string> reasonFrom(std::string_view typed) {
    auto line = properLine(typed, Overrides::longestReason);
    if (!line || codePoints(*line).size() < Overrides::shortestReason) return fail(errors::ReasonMissing);
    return *line;
}

static Result<> underLock(Store& store, JobId id, const std::function<Result<>(Job&)>& decision) {
    auto lock = store.lock(id);
    if (!lock) return passOn(lock);
    return store.database().transaction([&]() -> Result<> {
        auto job = store.job(id);
        if (!job) return passOn(job);
        return decision(*job);
    });
}

static tl::unexpected<Error> wrongState(const Job& job, std::string_view why) {
    return fail(errors::WrongState, fmt::format("job {} {}", job.id.value, why));
}

Result<> holdByLaw(Store& store, JobId id, std::string_view reason, std::string_view person) {
    auto line = reasonFrom(reason);
    if (!line) return passOn(line);
    return underLock(store, id, [&](Job& job) {
        job.legalHold = *line;
        return store.record(job, "legal_hold.began", {{"by", person}});
    });
}

Result<> recall(Store& store, JobId id, std::string_view reason, std::string_view person) {
    auto line = reasonFrom(reason);
    if (!line) return passOn(line);
    return underLock(store, id, [&](Job& job) -> Result<> {
        if (job.recalledAt) return wrongState(job, "is recalled");
        if (job.state == JobState::Cancelled) return wrongState(job, "is cancelled");
        job.recalledAt = now();
        auto added = store.database().execute(
            "INSERT INTO recall (job_id, reason, recalled_by, recalled_at) VALUES (:1, :2, :3, :4)",
            {id.value, *line, std::string(person), isoUtc(*job.recalledAt)});
        if (!added) return passOn(added);
        return store.record(job, "job.recalled", {{"by", person}, {"state", name(job.state)}});
    });
}

Result<std::optional<Recall>> recallOf(Database& database, JobId job) {
    auto rows = database.query("SELECT reason, recalled_by, recalled_at FROM recall WHERE job_id = :1", 3, {job.value});
    if (!rows) return passOn(rows);
    if (rows->empty()) return std::optional<Recall>();
    auto at = parseIsoUtc(text(rows->front(), 2));
    if (!at) return passOn(at);
    return std::optional<Recall>(Recall{text(rows->front(), 0), text(rows->front(), 1), *at});
}

Result<> issueLate(Store& store, JobId id, const LateIssue& late, std::string_view person) {
    auto line = reasonFrom(late.reason);
    if (!line) return passOn(line);
    if (late.from >= late.to || late.to > now()) return fail(errors::BadRequest, "the window of the outage");
    return underLock(store, id, [&](Job& job) -> Result<> {
        const bool goesOut = job.direction == Direction::Outgoing || job.copy;
        if (job.recalledAt) return wrongState(job, "is recalled");
        if (!goesOut || job.state >= JobState::Sending) return wrongState(job, name(job.state));
        const Json window = {{"from", isoUtc(late.from)}, {"to", isoUtc(late.to)}};
        Json stored = window;
        stored["reason"] = *line;
        job.lateIssue = jsonLine(stored);
        Json detail = window;
        detail["by"] = person;
        return store.record(job, "late_issue.ordered", detail);
    });
}

Result<std::vector<Job>> overdueJobs(Store& store, UtcTime at, int most) {
    auto rows = store.database().query(
        fmt::format("SELECT id FROM job WHERE {} ORDER BY due_at, id LIMIT {}", overdueAt1, most), 1, {isoUtc(at)});
    if (!rows) return passOn(rows);
    std::vector<Job> jobs;
    for (const SqlRow& row : *rows) {
        auto job = store.job(JobId{integer(row, 0)});
        if (!job) return passOn(job);
        jobs.push_back(std::move(*job));
    }
    return jobs;
}

}  // namespace sohoa

#include "store/waiting.h"

#include <fmt/format.h>

#include "store/rows.h"

namespace sohoa {

static void countIn(Waiting& waiting, JobState state, std::int64_t jobs) {
    switch (state) {
        case JobState::Scanning: waiting.scanning += jobs; return;
        case JobState::Recognized: waiting.toReview += jobs; return;
        case JobState::Archived:
        case JobState::Certifying: waiting.toSign += jobs; return;
        case JobState::Certified: waiting.toSend += jobs; return;
        case JobState::Sent:
        case JobState::Delivered: waiting.unanswered += jobs; return;
        case JobState::Scanned:
        case JobState::Confirmed:
        case JobState::Sending:
        case JobState::Accepted:
        case JobState::Refused:
        case JobState::Cancelled: return;
    }
}

static Result<std::int64_t> count(Database& database, std::string_view from, const std::vector<SqlValue>& values) {
    auto rows = database.query(fmt::format("SELECT count(*) FROM {}", from), 1, values);
    if (!rows) return passOn(rows);
    return integer(rows->at(0), 0);
}

Result<Waiting> whatWaits(Database& database, UtcTime at) {
    Waiting waiting;
    // By the index on states: what is done is not looked at.
    auto states = database.query(
        "SELECT state, count(*) FROM job WHERE state IN ('scanning', 'recognized', 'archived', 'certifying', "
        "'certified', 'sent', 'delivered') AND held_code IS NULL AND recalled_at IS NULL AND (state <> 'archived' OR "
        "NOT EXISTS (SELECT 1 FROM original WHERE job_id = job.id AND kind = 'signed')) GROUP BY state",
        2);
    if (!states) return passOn(states);
    for (const SqlRow& row : *states)
        if (const auto state = jobStateNamed(text(row, 0))) countIn(waiting, *state, integer(row, 1));
    const std::string time = isoUtc(at);
    auto held = count(database, "job WHERE held_code IS NOT NULL AND recalled_at IS NULL AND state <> 'cancelled'", {});
    if (!held) return passOn(held);
    auto overdue = count(database, fmt::format("job WHERE {}", overdueAt1), {time});
    if (!overdue) return passOn(overdue);
    auto overrides = count(database, "override_request WHERE decided_at IS NULL AND expires_at > :1", {time});
    if (!overrides) return passOn(overrides);
    waiting.held = *held;
    waiting.overdue = *overdue;
    waiting.overrides = *overrides;
    return waiting;
}

Result<std::vector<Job>> jobsToReview(Database& database, std::optional<Origin> origin, int most) {
    auto rows = database.query(
        fmt::format("SELECT {} FROM job WHERE state = 'recognized' AND recalled_at IS NULL AND origin = COALESCE(:1, "
                    "origin) ORDER BY urgency DESC, id LIMIT {}",
                    jobColumns, most),
        jobColumnCount, {origin ? SqlValue(std::string(name(*origin))) : SqlValue(nullptr)});
    if (!rows) return passOn(rows);
    std::vector<Job> jobs;
    for (const SqlRow& row : *rows) {
        auto job = jobFromRow(row);
        if (!job) return passOn(job);
        jobs.push_back(std::move(*job));
    }
    return jobs;
}

}  // namespace sohoa

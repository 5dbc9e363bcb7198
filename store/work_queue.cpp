#include "store/work_queue.h"

#include <fmt/format.h>

#include <tuple>

namespace sohoa {

bool goesBefore(const WaitingJob& a, const WaitingJob& b) {
    const auto key = [](const WaitingJob& job) {
        return std::tuple(-job.urgency, job.origin == Origin::Batch, job.id.value);
    };
    return key(a) < key(b);
}

Result<std::vector<WaitingJob>> waitingJobs(Database& database, const std::vector<JobState>& states, int limit) {
    std::string names;
    for (const JobState state : states)
        names += fmt::format("{}'{}'", names.empty() ? "" : ", ", name(state));
    auto rows = database.query(
        fmt::format(
            "SELECT id, state, urgency, origin FROM job WHERE state IN ({}) AND held_code IS NULL AND "
            "recalled_at IS NULL ORDER BY urgency DESC, CASE origin WHEN 'batch' THEN 1 ELSE 0 END, id LIMIT {}",
            names, limit),
        4);
    if (!rows) return passOn(rows);
    std::vector<WaitingJob> jobs;
    for (const SqlRow& row : *rows)
        jobs.push_back({JobId{integer(row, 0)}, jobStateNamed(text(row, 1)).value_or(JobState::Cancelled),
                        int(integer(row, 2)), originNamed(text(row, 3)).value_or(Origin::Batch)});
    return jobs;
}

}  // namespace sohoa

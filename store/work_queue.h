// Which jobs wait for work, the most urgent first: urgent documents, then what a person at the kiosk or a terminal
// waits for, then the batch; within these the oldest (Nghị định 30/2020 Điều 4.2c: urgent documents at once).
#pragma once

#include <vector>

#include "store/database.h"
#include "store/job.h"

namespace sohoa {

struct WaitingJob {
    JobId id;
    JobState state = JobState::Scanning;
    int urgency = 0;
    Origin origin = Origin::Command;
};

// True where a is worked on before b.
bool goesBefore(const WaitingJob& a, const WaitingJob& b);

// Jobs in one of these states that are neither held nor recalled; at most limit.
Result<std::vector<WaitingJob>> waitingJobs(Database& database, const std::vector<JobState>& states, int limit);

}  // namespace sohoa

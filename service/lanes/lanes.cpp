#include "service/lanes/lanes.h"

#include <algorithm>

#include "core/error_codes.h"
#include "service/memory_folder.h"
#include "service/scanning/left_jobs.h"
#include "service/scanning/resume_point.h"

namespace sohoa {

static bool scans(JobState from) { return from == JobState::Scanning; }

static bool atTheDesk(JobState from) {
    return from == JobState::Scanned || from == JobState::Confirmed || from == JobState::Certifying ||
           from == JobState::Sending;
}

static bool follows(JobState from) { return from == JobState::Sent || from == JobState::Delivered; }

static std::vector<JobState> statesOf(TakesOn takesOn) {
    std::vector<JobState> states;
    for (int state = 0; state <= static_cast<int>(JobState::Cancelled); ++state)
        if (takesOn(static_cast<JobState>(state))) states.push_back(static_cast<JobState>(state));
    return states;
}

Lanes::Lanes(const Config& config, Reporter& reporter, OnRest onRest) : config_(config) {
    using std::chrono::seconds;
    const auto lane = [&](std::string name, TakesOn takesOn, seconds again) {
        const auto handOver = [this, onRest](JobId job, const Result<Job>& outcome) {
            // Where another lane goes on with it, the job does not rest.
            const bool goesOn = outcome && !outcome->held && (scans(outcome->state) || atTheDesk(outcome->state)) &&
                                (outcome->state != JobState::Certifying || seal_.covers(job));
            if (goesOn || (!outcome && outcome.error().code == errors::GaveWay))
                for (const auto& other : lanes_)
                    other->wake();
            else
                onRest(job, outcome);
        };
        lanes_.push_back(std::make_unique<Lane>(config, LaneWork{std::move(name), statesOf(takesOn), takesOn, again},
                                                reporter, seal_, handOver));
    };
    lane("scan", scans, seconds(2));
    lane("desk", atTheDesk, seconds(2));
    lane("follow", follows, seconds(5));
    for (const auto& each : lanes_)
        each->start();
}

// A lane that ends hands what it had to the others: all of them are there until the last thread is done.
Lanes::~Lanes() {
    for (const auto& each : lanes_)
        each->end();
}

void Lanes::wake(JobId job) {
    for (const auto& lane : lanes_)
        lane->askAgainNow(job);
}

void Lanes::certify(ApprovedList list) {
    std::vector<JobId> jobs;
    for (const ApprovedCopy& copy : list.copies)
        jobs.push_back(copy.job);
    seal_.give(std::move(list));
    for (const JobId job : jobs)
        wake(job);
}

void Lanes::leave(const std::string& client) {
    seal_.leave(client);
    for (const auto& lane : lanes_)
        lane->wake();
}

void Lanes::closeSeal() {
    seal_.end();
    for (const auto& lane : lanes_)
        lane->wake();
}

void Lanes::interrupt(JobId job) {
    if (seal_.covers(job)) closeSeal();
    for (const auto& lane : lanes_)
        lane->interrupt(job);
}

bool Lanes::areIdle() const {
    return std::all_of(lanes_.begin(), lanes_.end() - 1, [](const auto& lane) { return lane->isIdle(); });
}

Result<> holdInterruptedScans(const Config& config, Store& store) {
    auto waiting = waitingJobs(store.database(), {JobState::Scanning}, 1000);
    if (!waiting) return passOn(waiting);
    if (!waiting->empty()) endLeftJobs(config.home);
    for (const WaitingJob& w : *waiting) {
        auto lock = store.lock(w.id);
        if (!lock) continue;  // another process scans it now
        auto job = store.job(w.id);
        if (!job) return passOn(job);
        if (job->take == 0) continue;  // the scanner was not started yet
        // Made and let go: what the killed scan left in memory is wiped.
        (void)MemoryFolder::make(config.home, w.id);
        auto point = resumePointOf(store, *job);
        if (!point) return passOn(point);
        if (auto held = store.hold(*job, cutOffAt(*point, "the service ended")); !held) return held;
    }
    return {};
}

}  // namespace sohoa

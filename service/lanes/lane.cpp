#include "service/lanes/lane.h"

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa {

// Other processes write to the store as well: it is looked at that often even where nobody called.
static constexpr std::chrono::milliseconds longestSleep{1000};
static constexpr int mostJobsLookedAt = 200;
static constexpr std::chrono::seconds longestPause{300};
static constexpr std::chrono::milliseconds othersHandsOff{50};

Lane::Lane(Config config, LaneWork work, Reporter& reporter, SealDesk& seal, OnRest onRest)
    : config_(std::move(config)),
      work_(std::move(work)),
      reporter_(reporter),
      seal_(seal),
      onRest_(std::move(onRest)) {}

void Lane::start() {
    thread_ = std::thread([this] { run(); });
}

Lane::~Lane() { end(); }

void Lane::end() {
    {
        const std::lock_guard guard(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void Lane::wake() {
    {
        const std::lock_guard guard(mutex_);
        woken_ = true;
    }
    changed_.notify_all();
}

void Lane::askAgainNow(JobId job) {
    {
        const std::lock_guard guard(mutex_);
        pauses_.erase(job.value);
        woken_ = true;
    }
    changed_.notify_all();
}

void Lane::interrupt(JobId job) {
    const std::lock_guard guard(mutex_);
    if (inHand_ == job) interrupted_ = job;
}

bool Lane::isIdle() const {
    const std::lock_guard guard(mutex_);
    return idle_ && !woken_;
}

bool Lane::mustStop(JobId job) const {
    const std::lock_guard guard(mutex_);
    return ending_ || interrupted_ == job;
}

void Lane::run() {
    std::optional<Store> store;
    for (;;) {
        {
            std::unique_lock guard(mutex_);
            changed_.wait_for(guard, longestSleep, [&] { return ending_ || woken_; });
            if (ending_) break;
            woken_ = false;
            idle_ = false;
        }
        tidySeal();
        if (!store) {
            auto opened = Store::open(config_);
            if (!opened) continue;  // the database is away: the next round tries again
            store.emplace(std::move(*opened));
        }
        bool paused = false;
        while (const auto job = next(*store, paused))
            workOn(*store, *job);
        tidySeal();
        const std::lock_guard guard(mutex_);
        idle_ = !paused;
        if (ending_) break;
    }
    // The process with the key ends with the thread that started it; this way it logs out first.
    if (work_.takesOn(JobState::Certifying)) seal_.close();
}

// What nobody signs any more rests where it is, and whoever waits for it is told.
void Lane::tidySeal() {
    if (!work_.takesOn(JobState::Certifying)) return;
    for (const JobId left : seal_.tidy())
        onRest_(left, fail(errors::SessionOver));
}

bool Lane::mustStopSigning() const {
    if (seal_.isEnded()) return true;
    const std::lock_guard guard(mutex_);
    return ending_ || (inHand_ && interrupted_ == inHand_);
}

std::optional<JobId> Lane::next(Store& store, bool& paused) {
    auto waiting = waitingJobs(store.database(), work_.states, mostJobsLookedAt);
    if (!waiting) return std::nullopt;
    const std::lock_guard guard(mutex_);
    if (ending_) return std::nullopt;
    paused = false;
    const auto now = Clock::now();
    for (const WaitingJob& job : *waiting) {
        if (job.state == JobState::Certifying && !seal_.covers(job.id)) continue;
        const auto pause = pauses_.find(job.id.value);
        if (pause != pauses_.end() && pause->second.until > now) {
            paused = true;
            continue;
        }
        inHand_ = job.id;
        interrupted_.reset();
        return job.id;
    }
    return std::nullopt;
}

Result<Job> Lane::carry(Store& store, JobId id) {
    Office office{config_, store, reporter_, [this, id] { return mustStop(id); },
                  [this, &store, id] { return somethingGoesBefore(store, id); }};
    if (work_.takesOn(JobState::Certifying) && seal_.covers(id)) {
        const auto job = store.job(id);
        if (!job) return job;
        if (job->state == JobState::Certifying && !seal_.approves(id, job->archive)) return fail(errors::ListChanged);
        office.seal = [this](const FinalTryConsent& consent) {
            return seal_.session(consent, [this] { return mustStopSigning(); });
        };
    }
    return carryOn(office, id, work_.takesOn);
}

void Lane::workOn(Store& store, JobId id) {
    const Result<Job> outcome = carry(store, id);
    if (work_.takesOn(JobState::Certifying)) seal_.rest(id, outcome);
    if (!outcome && outcome.error().code == errors::StoreConflict) return leaveForNow(id);
    if (!outcome && wasInterrupted(id)) holdInterrupted(store, id, outcome.error());
    pause(id, outcome);
    onRest_(id, outcome);
    tidySeal();
}

bool Lane::somethingGoesBefore(Store& store, JobId job) {
    auto waiting = waitingJobs(store.database(), work_.states, 1);
    if (!waiting || waiting->empty()) return false;
    auto mine = store.job(job);
    if (!mine) return false;
    const WaitingJob inHand{job, mine->state, mine->urgency, mine->order.origin};
    const WaitingJob& first = waiting->front();
    const std::lock_guard guard(mutex_);
    const auto paused = pauses_.find(first.id.value);
    const bool canStart = (paused == pauses_.end() || paused->second.until <= Clock::now()) &&
                          (first.state != JobState::Certifying || seal_.covers(first.id));
    return canStart && (first.urgency > inHand.urgency || inHand.origin == Origin::Batch) && goesBefore(first, inHand);
}

bool Lane::wasInterrupted(JobId job) const {
    const std::lock_guard guard(mutex_);
    return interrupted_ == job;
}

// What a person stopped stays stopped until a person resumes it.
void Lane::holdInterrupted(Store& store, JobId id, const Error& error) {
    auto lock = store.lock(id);
    if (!lock) return;
    if (auto job = store.job(id); job && !job->held) (void)store.hold(*job, error);
}

// Somebody else has the job in hand: a person who decides about it, or the lane before this one, which lets go of it
// just after it has told the store how far it came. That is no failure, and nobody is told.
void Lane::leaveForNow(JobId job) {
    const std::lock_guard guard(mutex_);
    inHand_.reset();
    pauses_[job.value].until = Clock::now() + othersHandsOff;
}

// After a failure, and where the job waits for others, it is left alone for a while.
void Lane::pause(JobId job, const Result<Job>& outcome) {
    const std::lock_guard guard(mutex_);
    inHand_.reset();
    if (!outcome && outcome.error().code == errors::GaveWay) return;
    const bool stays = outcome && work_.takesOn(outcome->state);
    if (outcome && !stays) {
        pauses_.erase(job.value);
        return;
    }
    Pause& pause = pauses_[job.value];
    pause.failures = outcome ? 0 : std::min(pause.failures + 1, 10);
    const auto wait = std::min(longestPause, work_.again * (1 << std::min(pause.failures, 9)));
    pause.until = Clock::now() + wait;
}

}  // namespace sohoa

// A lane: one thread that takes waiting jobs one after the other, the most urgent first, and carries each through the
// steps that the lane takes on. There is one for the scanner, one for the desk (reading, archiving, certifying,
// sending) and one that follows what was sent.
//
// The store says what waits, so nothing is forgotten by a restart. A job that failed in passing is tried again later,
// each time twice as late; one that a person must look at is held by the chain.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

#include "core/config.h"
#include "service/chain.h"
#include "service/lanes/seal_desk.h"
#include "store/work_queue.h"

namespace sohoa {

struct LaneWork {
    std::string name;              // "scan", "desk", "follow"
    std::vector<JobState> states;  // that its steps leave
    TakesOn takesOn;
    std::chrono::seconds again{2};  // a job that waits for others is looked at that often
};

// Told on the lane's thread when the lane is done with a job: its state, or why it went no further.
using OnRest = std::function<void(JobId, const Result<Job>&)>;

class Lane {
  public:
    // reporter and seal outlive the lane; reporter is called on the lane's thread.
    Lane(Config config, LaneWork work, Reporter& reporter, SealDesk& seal, OnRest onRest);
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    void start();
    // The step in hand is ended: its program is stopped, the store says where to go on. Waits until the thread is done;
    // the lane may still be spoken to.
    void end();
    void wake();                  // something may be waiting
    void askAgainNow(JobId job);  // forget how often it failed
    void interrupt(JobId job);    // where the lane works on it, the step ends with core.cancelled
    bool isIdle() const;

  private:
    using Clock = std::chrono::steady_clock;
    struct Pause {
        int failures = 0;
        Clock::time_point until;
    };
    void run();
    std::optional<JobId> next(Store& store, bool& paused);
    void workOn(Store& store, JobId job);
    void pause(JobId job, const Result<Job>& outcome);
    void leaveForNow(JobId job);
    bool mustStop(JobId job) const;
    bool mustStopSigning() const;
    Result<Job> carry(Store& store, JobId job);
    void tidySeal();
    bool somethingGoesBefore(Store& store, JobId job);
    bool wasInterrupted(JobId job) const;
    static void holdInterrupted(Store& store, JobId job, const Error& error);

    Config config_;
    LaneWork work_;
    Reporter& reporter_;
    SealDesk& seal_;
    OnRest onRest_;

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool ending_ = false, woken_ = true, idle_ = false;
    std::optional<JobId> inHand_, interrupted_;
    std::map<std::int64_t, Pause> pauses_;
    std::thread thread_;
};

}  // namespace sohoa

// The office's lanes together, and what the bus asks of them. Safe to call from any thread.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/config.h"
#include "service/lanes/lane.h"

namespace sohoa {

class Lanes {
  public:
    // onRest: the job came to rest, with no lane to go on with it, or failed. Called on a lane's thread.
    Lanes(const Config& config, Reporter& reporter, OnRest onRest);
    ~Lanes();
    Lanes(const Lanes&) = delete;
    Lanes& operator=(const Lanes&) = delete;

    void wake(JobId job);                      // somebody decided something about it
    void certify(JobId job, SecretBytes pin);  // the keeper stands there
    void interrupt(JobId job);
    bool areIdle() const;  // nothing to do but to wait for receivers

  private:
    JobPins pins_;
    std::vector<std::unique_ptr<Lane>> lanes_;  // the last one follows
};

// Scanning that was cut off when the service ended is not begun again by itself: nobody knows where the paper lies.
// Such jobs are held until a person puts the stack back and resumes them.
Result<> holdInterruptedScans(const Config& config, Store& store);

}  // namespace sohoa

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

    void wake(JobId job);                   // somebody decided something about it
    void certify(ApprovedList list);        // its keeper stands there
    void interrupt(JobId job);              // a list that it is in is over
    void leave(const std::string& client);  // who sat at that connection is gone, or another person is there
    void closeSeal();                       // nothing more is signed until somebody enters a PIN again
    SealDeskState sealState() const { return seal_.state(); }
    bool areIdle() const;  // nothing to do but to wait for receivers

  private:
    Config config_;
    SealDesk seal_{config_};
    std::vector<std::unique_ptr<Lane>> lanes_;  // the last one follows
};

// Scanning that was cut off when the service ended is not begun again by itself: nobody knows where the paper lies.
// Such jobs are held until a person puts the stack back and resumes them.
Result<> holdInterruptedScans(const Config& config, Store& store);

}  // namespace sohoa

// Which of the faults to come strikes now: those of rules, and those that chance draws, the same for the same seed.
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string_view>
#include <vector>

#include "virtual/escl/fault.h"

namespace sohoa::escl {

// About one fault in `every` sheets, of these kinds; without any of all kinds that strike in the middle of a job.
struct RandomFaults {
    std::uint64_t seed = 0;
    int every = 0;  // 0: none
    std::vector<FaultKind> kinds;
};

// SEED:EVERY[:NAME,NAME…]: "7:40", "7:40:jam,cut". Fails with core.bad_config.
Result<RandomFaults> parseRandomFaults(std::string_view text);

// What is about to happen.
struct Moment {
    enum class Of {
        Job,        // a job is asked for
        Feeding,    // a side is read into the scanner's memory
        Answer,     // a side that was read is handed out
        FedAnswer,  // both at once, by a scanner that does not read ahead
        Status,     // the state is asked for
    };

    Of of = Of::Job;
    int page = 0;  // of the job, from 1; 0: no page
    int side = 0;  // of the stack, from 1
    bool feeder = true;
    int fed = 0;            // the sheet is the so many-th of all that were ever fed
    bool lastSide = false;  // nothing else is read of this sheet in this job
};

// Not locked.
class Misfortunes {
  public:
    explicit Misfortunes(std::vector<Fault> faults, const RandomFaults& random = {});

    // The fault that happens then, counted as happened. The glass has no paper path, and knows none of its faults.
    std::optional<Fault> strike(const Moment& moment);

  private:
    std::optional<Fault> strikeAtRandom(const Moment& moment);
    void draw();

    std::vector<Fault> faults_;
    RandomFaults random_;
    std::mt19937_64 dice_;
    // The next one by chance.
    Fault drawn_;
    int drawnSheet_ = 0;
    bool drawnBack_ = false;
};

}  // namespace sohoa::escl

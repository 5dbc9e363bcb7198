// An office for trials: the demonstration office with the saboteur loaded into it, and the people who work there.
#pragma once

#include <chrono>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "tests/e2e/campaign/trial_plan.h"
#include "tests/support/demo_office.h"

namespace sohoa::test {

// How one trial went.
struct Trial {
    TrialPlan plan;
    bool struck = false;
    std::string program, call, path;  // where; the path below the office
    std::uint64_t moments = 0;
    std::uint64_t denied = 0;  // calls that a full or read-only disk refused
    int commands = 0, failures = 0, holds = 0;
    std::vector<std::string> errorCodes;  // what the people were told
    bool repaired = false;                // somebody made room, or set the clock
    bool finished = false;
    double seconds = 0, slowestSeconds = 0;
    std::string slowest;  // the command that took longest
    // Set by the judge.
    std::vector<std::string> wrong;
    int orphans = 0;       // whole files in the spool that the store does not know
    int halfMade = 0;      // files left under a temporary name
    int signatures = 0;    // signed files that were made; only one of them counts
    int leftInMemory = 0;  // folders with page images in memory
};

class TrialOffice {
  public:
    explicit TrialOffice(const std::filesystem::path& paper);
    bool ready() const { return office_.ready() && shared_ != nullptr; }

    // Starts from an empty store. Ends with sohoad killed, so that the judge finds what a power cut leaves.
    Trial run(const TrialPlan& plan);
    const DemoOffice& office() const { return office_; }
    // The documents that the exchange has taken in since the trial began.
    nlohmann::json documentsOfThisTrial() const;

  private:
    void begin(const TrialPlan& plan);
    std::optional<nlohmann::json> tell(Trial& trial, const std::vector<std::string>& arguments);
    void repairWhenPatienceEnds(Trial& trial);

    DemoOffice office_;
    Sabotage* shared_ = nullptr;
    std::int64_t documentsBefore_ = 0;  // number of the exchange's newest
    int sinceFresh_ = 0, failedSinceRepair_ = 0;
};

}  // namespace sohoa::test

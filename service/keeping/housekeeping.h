// What the office does by the clock, without anybody asking: the ledger's daily anchor, the daily and monthly backups
// on the media that are there, the daily share of the fixity check, the retention rule, the quarterly test restore,
// what is to be told about the key tokens. One after the other, on a thread of its own.
//
// When something was done last stands in the store, so a restart neither forgets nor repeats it.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "core/config.h"
#include "core/day.h"
#include "core/json.h"
#include "core/result.h"
#include "service/keeping/keeper.h"

namespace sohoa {

class Housekeeping {
  public:
    // Told on its thread: a task and what came of it.
    using Done = std::function<void(std::string_view task, const Result<Json>& outcome)>;
    Housekeeping(Config config, Done done);
    ~Housekeeping();
    Housekeeping(const Housekeeping&) = delete;
    Housekeeping& operator=(const Housekeeping&) = delete;

  private:
    void run();
    void runDue(Store& store);
    void lookAfterTokens(Store& store);
    bool isEnding() const;

    Config config_;
    Done done_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool ending_ = false;
    Day tokensRead_{};  // the thread's own
    std::thread thread_;
};

}  // namespace sohoa

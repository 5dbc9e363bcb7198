// Who is told how the work goes on: the command line's terminal, the bus, nobody.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string_view>

#include "store/job.h"

namespace sohoa {

class Reporter {
  public:
    virtual ~Reporter() = default;
    virtual void started(JobId, JobState /*state that is being left*/) {}
    virtual void progress(JobId, std::int64_t /*done*/, std::int64_t /*of; 0 where unknown*/) {}
    virtual void keeping(std::string_view /*what*/, std::int64_t /*done*/, std::int64_t /*of; 0 where unknown*/) {}
    // A fact worth a line, already proved: "page 3, 24 sheets, sha256 …".
    virtual void noted(JobId, std::string_view /*vi*/, std::string_view /*en*/, const std::filesystem::path& /*file*/) {
    }
    virtual void reached(JobId, JobState, std::chrono::milliseconds /*took*/) {}
};

}  // namespace sohoa

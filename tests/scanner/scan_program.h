// The real sohoa-scan, driven over pipes as service/ does it.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/page.h"

namespace sohoa::test {

// How a request ended, with the pages that were delivered on the way.
struct ScanOutcome {
    std::vector<Page> pages;
    nlohmann::json result;  // null where there is none
    std::string error;      // its code; "(gone)" where the process ended without an answer
};

class ScanProgram {
  public:
    ScanProgram();
    ~ScanProgram();  // kills what still runs
    ScanProgram(const ScanProgram&) = delete;
    ScanProgram& operator=(const ScanProgram&) = delete;

    void send(const nlohmann::json& message);
    std::optional<nlohmann::json> receive();  // nothing at the end of the output, and after half a minute

    // Agrees to every page.
    ScanOutcome run(const nlohmann::json& request);

    void signal(int number) const;
    int end();  // closes the input; the exit status, or minus the signal that ended it

  private:
    pid_t child_ = -1;
    int input_ = -1, output_ = -1;
    std::string buffer_;
};

nlohmann::json scanRequest(const std::filesystem::path& saneConfig, const std::string& device,
                           const std::filesystem::path& folder, const char* source = "adf");

}  // namespace sohoa::test

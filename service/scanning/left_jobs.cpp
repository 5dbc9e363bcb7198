#include "service/scanning/left_jobs.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "service/scanning/scanner_in_hand.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

void endLeftJobs(const fs::path& home) {
    constexpr std::chrono::seconds longest{15};
    std::vector<fs::path> left;
    std::error_code error;
    for (fs::directory_iterator at(home / "run", error), end; !error && at != end; at.increment(error))
        if (isScannerJobFile(at->path())) left.push_back(at->path());
    for (const fs::path& jobFile : left)
        if (auto stage = StageProcess::start("sohoa-scan"))
            (void)stage->ask({{"do", "end_job"}, {"job_file", fs::absolute(jobFile, error).string()}}, longest);
}

}  // namespace sohoa

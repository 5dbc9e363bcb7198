#include "scanner/pacer/left_job.h"

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

void endLeftJob(Upstream& upstream, const fs::path& jobFile) {
    constexpr std::size_t longestAddress = 4096;
    if (jobFile.empty()) return;
    const auto job = readFile(jobFile, longestAddress);
    if (!job) return;
    (void)upstream.remove(*job);
    std::error_code ignored;
    fs::remove(jobFile, ignored);
}

Result<Json> endJobVerb(const Json& request) {
    const fs::path jobFile = stringOr(request, "job_file", "");
    if (!jobFile.is_absolute()) return fail(errors::BadMessage, "job_file is not absolute");
    static const std::atomic<bool> never = false;
    Upstream upstream({}, never);
    endLeftJob(upstream, jobFile);
    return Json::object();
}

}  // namespace sohoa::scanner

// A job at an eSCL scanner that a process left open when it died. The scanner would go on drawing in sheets for it, or
// be busy until it gives up by itself.
#pragma once

#include <filesystem>

#include "core/json.h"
#include "core/result.h"
#include "scanner/pacer/upstream.h"

namespace sohoa::scanner {

// Ends the job that the file tells of and removes the file; nothing where there is none. Takes a few seconds at most.
void endLeftJob(Upstream& upstream, const std::filesystem::path& jobFile);

// The verb of sohoa-scan: {"do":"end_job","job_file":absolute FILE} → {}
Result<Json> endJobVerb(const Json& request);

}  // namespace sohoa::scanner

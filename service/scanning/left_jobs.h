// Scanners whose job was left open by a process that died: ended before anybody is told to lay paper into them.
#pragma once

#include <filesystem>

namespace sohoa {

// Of this office; seconds at most for each. A scanner that does not answer is asked again when it scans the next time.
void endLeftJobs(const std::filesystem::path& home);

}  // namespace sohoa

// What a scan that was killed left in a folder: part files (core/atomic_file.h) that nobody writes any more.
#pragma once

#include <filesystem>

namespace sohoa::scanner {

// Removes them. A part file that some process has open is another's work and stays, and so does everything with a name
// of its own.
void removeAbandonedPartFiles(const std::filesystem::path& folder);

}  // namespace sohoa::scanner

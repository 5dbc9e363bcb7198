// A file that must leave nothing behind. On flash and on copying file systems old blocks may outlive any overwriting:
// what must never be there at all stays in memory (service/memory_folder.h), and this is for the rest.
#pragma once

#include <filesystem>

#include "core/result.h"

namespace sohoa {

// Overwrites the file's bytes, fsyncs, and removes its name. A file that is gone already is no error, and a symbolic
// link is removed without touching what it points at. Fails with core.file_unwritable.
Result<> wipeFile(const std::filesystem::path& file);

}  // namespace sohoa

// A file that leaves us under its name only where it is, to the last byte, the one that was looked at before.
#pragma once

#include <filesystem>

#include "core/result.h"
#include "core/sha256.h"

namespace sohoa {

// target appears whole or not at all, and never over another file. Answers the digest. Fails with store.file_damaged
// where the source is not that file any more, core.file_exists, core.file_unreadable, core.file_unwritable,
// core.disk_full.
Result<Sha256> copyProven(const std::filesystem::path& source, const Sha256& digest,
                          const std::filesystem::path& target);

}  // namespace sohoa

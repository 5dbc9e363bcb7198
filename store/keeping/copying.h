// Copying files so that what has a name on the other side is whole, proven and on the disk.
#pragma once

#include <filesystem>

#include "core/result.h"
#include "core/sha256.h"

namespace sohoa {

// With what is missing above it; each new name is fsynced.
Result<> makeFolders(const std::filesystem::path& folder);

enum class Copying { Done, SourceMissing, SourceDamaged };

// Hashes while it copies; a source that does not fit its digest leaves nothing behind. Replaces what is there. Works on
// file systems without hard links. Fails with core.disk_full or core.file_unwritable.
Result<Copying> copyVerified(const std::filesystem::path& from, const std::filesystem::path& to, const Sha256& digest);

// Reads from the device, not from memory. Fails with store.backup_damaged.
Result<> readBack(const std::filesystem::path& path, const Sha256& digest);

}  // namespace sohoa

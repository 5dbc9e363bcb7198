// The list of the spool's files that a backup's run stands for: gzip, one JSON line each, in the order of their
// digests.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/keeping/packed_lines.h"

namespace sohoa {

struct ListedFile {
    Sha256 sha256;
    std::string extension;
    std::uint64_t bytes = 0;
};

// All files that are not deleted; within a snapshot.
Result<PackedFile> writeFileList(Database& database, const std::filesystem::path& target);

// In order, until the visitor returns an error. Fails with store.backup_damaged.
Result<> forEachListed(const std::filesystem::path& list, const std::function<Result<>(const ListedFile&)>& visit);

}  // namespace sohoa

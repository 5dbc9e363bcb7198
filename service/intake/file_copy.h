// A file that somebody handed over, copied from its descriptor: its path is never looked at, so nobody can put another
// file in its place.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/result.h"
#include "core/sha256.h"

namespace sohoa {

struct CopiedFile {
    std::uint64_t bytes = 0;
    Sha256 sha256;
};

// A regular file, within the limit, that did not change meanwhile: size, times and, read a second time, its digest are
// the same after the copy as before. target is made, and gone again where it fails. Fails with intake.not_a_file,
// intake.too_large, intake.kind_unknown (empty), intake.changing, core.file_unreadable, core.file_unwritable,
// core.disk_full.
Result<CopiedFile> copyHandedFile(int from, const std::filesystem::path& target, std::uint64_t mostBytes);

}  // namespace sohoa

// What a copy of an archival record shows on its pages (Thông tư 05/2025/TT-BNV Điều 40): the agency's name in the
// bottom margin of every page; a copy that nobody signs also "BẢN SAO" at the top right of the first.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "pdfa/archive.h"

namespace sohoa::pdfa {

struct MarkRequest {
    std::filesystem::path file, output;
    std::string footer;  // centred in the bottom margin, Times 10 pt upright black
    std::string mark;    // top right of page 1; empty where a signature's block says it
};

// An incremental update; nothing of the pages themselves is touched. Fails with pdfa.changes_forbidden where the file
// bears a signature, which such a change would break; pdfa.unreadable, pdfa.encrypted, pdfa.no_room,
// pdfa.glyph_missing, pdfa.nonconforming, core.file_exists.
Result<WrittenFile> markPages(const MarkRequest& request);

}  // namespace sohoa::pdfa

// An archive file that is too large for where it goes, cut at page borders into parts of a given size, each a PDF/A of
// its own: the pages as they are to the byte, their text, the record fields, the digests of the part's own page images.
//
// As few parts as pages of that order allow: each takes what fits, by measuring what would be written. Deterministic.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/result.h"
#include "pdfa/archive.h"

namespace sohoa::pdfa {

struct SplitRequest {
    std::filesystem::path file;
    std::filesystem::path folder;  // made, with all parts in it or not at all
    std::uint64_t largest = 0;     // bytes of a part
    int only = 0;                  // this part alone, from 1; 0: all
};

struct WrittenPart {
    std::filesystem::path file;  // FOLDER/1.pdf, FOLDER/2.pdf, …
    int of = 0;                  // how many parts there are
    int firstPage = 0, lastPage = 0;
    WrittenFile written;
};

// Fails with pdfa.signed_whole, pdfa.page_above_limit (naming the page), pdfa.page_missing where there are fewer parts
// than the one that is wanted, pdfa.unreadable, pdfa.encrypted,
// pdfa.nonconforming, core.file_exists where the folder is there, core.file_unwritable, core.disk_full.
Result<std::vector<WrittenPart>> splitPages(const SplitRequest& request);

}  // namespace sohoa::pdfa

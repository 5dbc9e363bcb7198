// A file of some pages of another one: what an extract (TRÍCH SAO, Nghị định 30/2020 Điều 25) is made of. Nothing of
// the pages that were left out stays in it.
#pragma once

#include <filesystem>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "pdfa/archive.h"

namespace sohoa::pdfa {

struct ExtractRequest {
    std::filesystem::path file, output;
    std::vector<int> pages;  // from 1, rising, each once
    Sha256 source;           // of the whole file: named in the extract's metadata (dc:source)
};

// What is seen of signatures and other annotations becomes part of the page; forms, links to other pages, bookmarks,
// structure, scripts and attachments stay behind. Fails with pdfa.unreadable, pdfa.encrypted, pdfa.page_missing,
// pdfa.nonconforming, core.file_exists.
Result<WrittenFile> extractPages(const ExtractRequest& request);

}  // namespace sohoa::pdfa

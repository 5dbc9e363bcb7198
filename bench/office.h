// An office of any size, document by document the same for the same seed.
#pragma once

#include <string>
#include <vector>

#include "store/job.h"
#include "store/search/index.h"
#include "store/store.h"

namespace sohoa::bench {

struct Document {
    RecordFields fields;
    std::vector<PageText> pages;
    std::string rareWord;  // stands on its first page
};
Document document(std::int64_t number);

// Files the documents from first to last as jobs with these numbers, with their pages, ledger entries and index, a few
// hundred in a transaction. The images and recognized pages themselves are not written.
Result<> fill(Store& store, std::int64_t first, std::int64_t last);

// Writes the recognized pages of a job into the spool, so that a search has them to read.
Result<> writeRecognizedPages(Store& store, std::int64_t number);

}  // namespace sohoa::bench

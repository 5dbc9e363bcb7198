// Documents whose pages look like those of another one, found through the index of fingerprint bands; a part of
// duplicates.h.
#pragma once

#include <vector>

#include "core/result.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

struct SimilarDocument {
    JobId job;
    int pages = 0;  // of ours that have a similar one there
    int bits = 0;   // between the nearest two
};

// Of the first pages of the job, which are enough to know a document by. Most similar pages first, at most a hundred.
Result<std::vector<SimilarDocument>> similarTo(Database& database, JobId job, int mostBits);

}  // namespace sohoa

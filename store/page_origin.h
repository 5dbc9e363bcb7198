// Which file a page was made from, where it was imported: the original, kept as an attachment of its job.
#pragma once

#include <optional>

#include "core/result.h"
#include "core/sha256.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

struct PageRange {
    int first = 1, last = 0;  // numbers of pages, both included
};

// The original is in the store already. Fails with service.page_unknown where a page of the range is not.
Result<> setPageOrigin(Database& database, JobId job, int take, PageRange pages, const Sha256& original);

// Nothing for a page that was scanned, or is unknown.
Result<std::optional<Sha256>> pageOrigin(Database& database, JobId job, int take, PageNumber page);

}  // namespace sohoa

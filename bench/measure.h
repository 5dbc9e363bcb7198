// Times on a store that was filled by bench/office.h.
#pragma once

#include "bench/figures.h"
#include "core/config.h"
#include "core/result.h"
#include "store/store.h"

namespace sohoa::bench {

// The first pages of results of a mixed set of queries with their snippets read from the spool, the list of the newest
// fifty, and the opening of the store; the recognized pages of what is shown are written first.
Result<Figures> measure(const Config& config, Store& store, std::int64_t documents);

}  // namespace sohoa::bench

// Which jobs meet a query's clauses, newest first. Used by store/search alone.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/job_state.h"

namespace sohoa {

inline constexpr std::int64_t fromTheNewest = std::numeric_limits<std::int64_t>::max();

struct Wanted {
    std::string match;  // of matchExpression; "": every job
    std::optional<JobState> state;
};

Result<std::vector<std::int64_t>> findJobs(Database& database, const Wanted& wanted, std::int64_t before,
                                           std::size_t most);
Result<std::size_t> countJobs(Database& database, const Wanted& wanted, std::size_t upTo);

}  // namespace sohoa

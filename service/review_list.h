// What waits to be confirmed, the most doubtful first: for who looks through a night's batch in the morning.
#pragma once

#include <optional>

#include "core/day.h"
#include "core/json.h"
#include "store/store.h"

namespace sohoa {

// doubtful: how many of its fields are probably wrong. A field at confidence c is right in a share c of cases, and what
// refuses the record is wrong for sure; least: the least confidence among fields that were read, or null.
//
// The jobs that are recognized and not recalled, held or not, at most so many; origin: of that one alone.
//   {"jobs": [{"id", "code", "title", "type", "pages", "received_at", "origin", "urgency", "doubts": {KIND: n},
//   "least", "doubtful", "why": {"field", "vi", "en"} or null, "held"}]}
Result<Json> reviewList(Store& store, std::optional<Origin> origin, Day today, int most = 500);

}  // namespace sohoa

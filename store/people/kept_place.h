// Where a person stands at the kiosk: its own words for the screen and the job, kept for it, so that a kiosk or a
// service that ended in the middle of something brings the person back to it. Not in the ledger: nothing follows from
// it.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "store/database.h"
#include "store/people/person.h"

namespace sohoa {

inline constexpr std::size_t longestPlace = 4096;  // bytes

// place: a JSON object, or "": nowhere. Fails with service.bad_request.
Result<> keepPlace(Database& database, const Person& person, std::string_view place);
Result<std::string> placeOf(Database& database, const Person& person);  // "" for nowhere

}  // namespace sohoa

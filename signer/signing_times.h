// The times that a signature claims, held against the one that is proven. None of them proves anything.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"

namespace sohoa::signer {

struct ClaimedTimes {
    std::optional<UtcTime> inCms;   // signing-time
    std::optional<UtcTime> inFile;  // /M
};

// Permanent words: "signing_time_local" (Vietnam's time labelled UTC, which some software writes),
// "signing_time_differs" (an hour or more from the proven time, or from one another).
std::vector<std::string> notesOn(const ClaimedTimes& claimed, std::optional<UtcTime> proven);

// More than a day ahead of the time of the check, which no clock or time zone explains.
bool liesInFuture(const ClaimedTimes& claimed, UtcTime checkTime);

}  // namespace sohoa::signer

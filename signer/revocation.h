// Whether a certificate was revoked: one answer for every source of it.
#pragma once

#include <optional>
#include <string>

#include "core/clock.h"

namespace sohoa::signer {

struct Revocation {
    enum class State { Good, Revoked, Unknown };
    State state = State::Unknown;
    std::optional<UtcTime> since;  // of a revocation: when it began to count, which may be before it was said
    std::string reason;            // of "unknown", in words
    std::optional<int> code = {};  // of a revocation, where one is given: CRLReason of RFC 5280 5.3.1
};

inline Revocation unknownRevocation(std::string reason) {
    return {Revocation::State::Unknown, std::nullopt, std::move(reason), std::nullopt};
}

// A statement from [thisUpdate, nextUpdate] says something about time `at`: it covers it, or it was made later. A
// certificate that is good later was good before: but for a suspension, a revocation is never taken back.
inline bool speaksOf(UtcTime at, UtcTime thisUpdate, std::optional<UtcTime> nextUpdate) {
    return thisUpdate >= at || (nextUpdate && *nextUpdate >= at);
}

}  // namespace sohoa::signer

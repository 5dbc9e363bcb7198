// What the readers of JSON share: counts and confidences within their limits. Part of core/json.h's making, not of its
// face.
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa::json_reading {

// Pages, pixels and the like run from 0 to a million, so that sums and differences of them stay far inside an int.
inline constexpr std::int64_t mostCounted = 1'000'000;

inline const Json* member(const Json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

// False where the member is there and is no such number; where it is missing the count stays what it is.
inline bool readCount(const Json& object, const char* key, int& count) {
    if (member(object, key) == nullptr) return true;
    const auto value = integerIn(object, key);
    if (!value || *value < 0 || *value > mostCounted) return false;
    count = static_cast<int>(*value);
    return true;
}

inline tl::unexpected<Error> failCount() { return fail(errors::BadMessage, "a count that is none"); }

// 0…1; false also for what is no number.
inline bool readConfidence(const Json& object, double& confidence) {
    if (member(object, "confidence") == nullptr) return true;
    confidence = numberIn(object, "confidence").value_or(-1);
    return confidence >= 0 && confidence <= 1;
}

inline double rounded(double value, double steps) { return std::round(value * steps) / steps; }

}  // namespace sohoa::json_reading

#include "core/quality_limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {

struct LimitKey {
    const char* key;
    std::optional<double> QualityLimits::*limit;
    double least, most;
};

static constexpr LimitKey keys[] = {
    {"blurred", &QualityLimits::blurred, 0.1, 5},
    {"clipped", &QualityLimits::clipped, 1, 1000},
    {"overexposed", &QualityLimits::overexposed, 1, 254},
    {"skewed", &QualityLimits::skewed, 0.2, 10},
    {"dark_border", &QualityLimits::darkBorder, 1, 100},
    {"folded_corner", &QualityLimits::foldedCorner, 5, 60},
    {"torn_edge", &QualityLimits::tornEdge, 2, 60},
    {"blank", &QualityLimits::blank, 0.01, 100},
    {"uniform_tail", &QualityLimits::uniformTail, 1, 100'000},
};

Json toJson(const QualityLimits& limits) {
    Json json = Json::object();
    for (const LimitKey& known : keys) {
        const auto& limit = limits.*known.limit;
        json[known.key] = limit ? Json(*limit) : Json(false);
    }
    return json;
}

Result<QualityLimits> qualityLimitsFromJson(const Json& json) {
    if (!json.is_object()) return fail(errors::BadMessage, "the limits of image quality are no object");
    QualityLimits limits;
    for (const auto& [key, value] : json.items()) {
        const auto known = std::find_if(std::begin(keys), std::end(keys),
                                        [&, &name = key](const LimitKey& one) { return name == one.key; });
        if (known == std::end(keys)) return fail(errors::BadMessage, "an image fault that is not known");
        auto& limit = limits.*known->limit;
        if (value.is_boolean() && !value.get<bool>()) {
            limit.reset();
            continue;
        }
        limit = value.is_number() ? value.get<double>() : -1;
        if (!(*limit >= known->least && *limit <= known->most))
            return fail(errors::BadMessage, fmt::format("the limit {} is no number from {} to {}, nor false",
                                                        known->key, known->least, known->most));
    }
    return limits;
}

}  // namespace sohoa

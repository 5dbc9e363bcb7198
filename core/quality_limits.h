// From when on an image fault of a scanned page is reported: one number for each fault, part of a scan profile.
//
// No value: the fault is not looked for; in JSON (and TOML) that is `false`. A key that is missing has its default.
#pragma once

#include <optional>

#include "core/json.h"

namespace sohoa {

struct QualityLimits {
    std::optional<double> blurred = 0.38;     // mm: an edge of the writing is wider, dark to light
    std::optional<double> clipped = 12;       // mm of an edge of the image that writing runs across
    std::optional<double> overexposed = 150;  // gray level (0 black … 255): the writing is lighter on burnt-out paper
    std::optional<double> skewed = 3.5;       // degrees: the lines are turned by more, either way
    std::optional<double> darkBorder = 7;     // mm: a dark band along an edge is wider
    std::optional<double> foldedCorner = 8;   // mm: the shorter leg of the missing triangle is longer
    std::optional<double> tornEdge = 6;       // mm: a piece missing from an edge reaches deeper
    std::optional<double> blank = 0.5;        // ‰ of the page: fewer half-millimetre cells hold ink; not a fault
    std::optional<double> uniformTail = 16;   // rows: a band of one single value at the end is higher
    friend bool operator==(const QualityLimits&, const QualityLimits&) = default;
};

Json toJson(const QualityLimits& limits);  // {"blurred", "clipped", …, "uniform_tail"}

// Fails with core.bad_message on an unknown key, on what is neither a number nor false, and on a number outside of what
// can be measured.
Result<QualityLimits> qualityLimitsFromJson(const Json& json);

}  // namespace sohoa

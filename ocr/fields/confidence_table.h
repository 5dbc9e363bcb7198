// The coefficients of field_confidence.h.
#pragma once

#include <array>

#include "core/record_fields.h"

namespace sohoa::ocr {

// weakest, mean, read twice, disagreed, by hand, not well formed, inferred, respelled, confirmed elsewhere, off zone,
// broken rules, length
inline constexpr std::array<double, 12> featureWeights{0.6,  0.6,  0.8, -0.8, -1.0, -2.0,
                                                       -1.5, -0.5, 0.8, -0.8, -1.2, -0.3};

inline double startOf(Field field) {
    if (field == Field::ToPlaces) return 1.0;
    if (field == Field::Subject) return 1.5;
    return 2.0;
}

}  // namespace sohoa::ocr

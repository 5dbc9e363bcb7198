// How sure a field is: the share of fields with such evidence that were right on papers whose truth is known.
//
// A logistic model; its coefficients, how they were obtained and how well they hold are in
// ocr/fields/confidence_table.h. Never 1: that is for what a person confirmed.
#pragma once

#include <array>

#include "ocr/fields/finding.h"

namespace sohoa::ocr {

inline constexpr std::size_t featureCount = 12;

// The evidence as numbers, in the order of the table.
std::array<double, featureCount> featuresOf(const Evidence& evidence);

double confidenceFrom(Field field, const Evidence& evidence);

}  // namespace sohoa::ocr

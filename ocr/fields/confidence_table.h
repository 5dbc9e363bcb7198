// The coefficients of field_confidence.h.
//
// Fitted by tools/fit_confidence.py on 1,730 fields of 141 documents: the open set and five generated ones, of all the
// fonts there are here and all ten kinds of damage. Every start is lowered by 0.6 against the fit, because the next
// documents differ from these. The weight of the zone is set and not fitted: hardly any field of these lies outside.
// How the values hold on documents that were left out of the fit (eight folds), with starts lowered by 0.6 and by 0.9:
//
//   at 0.95 and above   1128 fields, 99.5 % right   1041 fields, 99.6 % right
//   0.80 to 0.95         377         92.3 %          411         94.2 %
//   0.50 to 0.80         147         80.3 %          178         84.3 %
//   below 0.50            78         34.6 %          100         41.0 %
#pragma once

#include <array>

#include "core/record_fields.h"

namespace sohoa::ocr {

// weakest, mean, read twice, disagreed, by hand, not well formed, implausible words, respelled, confirmed elsewhere,
// off zone, broken rules, length
inline constexpr std::array<double, 12> featureWeights{0.64,  0.50,  0.00, -0.86, -1.06, -3.03,
                                                       -0.77, -0.83, 1.49, -0.80, -3.62, 0.04};

inline constexpr double byHandAtMost = 0.9;  // a person looks at every number that was filled in by pen

inline double startOf(Field field) {
    constexpr double caution = 0.6;
    if (field == Field::OrganName || field == Field::OrganizationInCharge) return 0.95 - caution;
    if (field == Field::Code || field == Field::CodeNumber || field == Field::CodeNotation) return 1.44 - caution;
    if (field == Field::IssuedDate) return 0.86 - caution;
    if (field == Field::Place || field == Field::FullName) return 0.84 - caution;
    if (field == Field::Position || field == Field::Competence) return 1.53 - caution;
    if (field == Field::ToPlaces) return 0.53 - caution;
    if (field == Field::Subject) return -1.20 - caution;
    if (field == Field::TypeName) return 3.18 - caution;
    return -caution;
}

}  // namespace sohoa::ocr

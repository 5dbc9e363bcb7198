// Turns of phrase of administrative Vietnamese, separated by commas: which syllables stand side by side there. Written
// for this purpose; lower case, new tone placement. A turn proves its neighbours, its absence proves nothing.
#pragma once

#include <string_view>

namespace sohoa::ocr {

extern const std::string_view agenciesAndFormulas;  // agencies, positions, types of documents, formulas of decisions
extern const std::string_view subjects;             // what offices write about
extern const std::string_view commonTurns;          // what is said in all of them
extern const std::string_view placesAndNames;       // provinces, towns, usual beginnings of names

}  // namespace sohoa::ocr

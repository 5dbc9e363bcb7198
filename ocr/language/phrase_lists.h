// Turns of phrase of administrative Vietnamese, separated by commas: which syllables stand side by side there. Written
// for this purpose; lower case, new tone placement. A turn proves its neighbours, its absence proves nothing.
#pragma once

#include <string_view>

namespace sohoa::ocr {

extern const std::string_view agenciesAndFormulas;  // agencies, positions, types of documents, formulas of decisions
extern const std::string_view subjects;             // what offices write about
extern const std::string_view commonTurns;          // what is said in all of them
extern const std::string_view placesAndNames;       // provinces, towns, usual beginnings of names
extern const std::string_view districts;            // districts and towns, also those that were merged; rivers, roads
extern const std::string_view offices;              // agencies of the state, the Party and unions at every level
extern const std::string_view prose;                // how tasks are given, reported and excused, whatever they are

}  // namespace sohoa::ocr

// An agency as the directory knows it for a time: its code, the code before 2020, its name. Agencies merge, split and
// are renamed; every change is another row, and what a document meant on its day stays readable.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/day.h"

namespace sohoa {

struct Agency {
    std::string code;     // Quyết định 20/2020: "H51.15"; test platforms use free texts
    std::string oldCode;  // QCVN 102:2016: "000.00.15.H51"; "" where none is known
    std::string name;
    std::optional<Day> from;  // nothing: as long as anybody knows
    std::optional<Day> to;    // the first day on which this no longer holds; nothing: it still does
    std::string source;       // where the row came from: "exchange", "csv"
};

// For finding: without diacritics, case and punctuation, UBND and HĐND written out.
std::string foldedAgencyName(std::string_view name);

}  // namespace sohoa

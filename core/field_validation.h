// Checks a document's fields against Nghị định 30/2020 Phụ lục VI and the grammar of symbols, dates and agency codes.
//
// A problem either refuses the record or is shown with it. The paper that arrived is as its sender wrote it and cannot
// be mended here: what is only its sender's mistake (an abbreviation that is in no list, a missing year) refuses an
// outgoing document and is shown with an incoming one. What cannot be on any paper refuses both.
#pragma once

#include <string>
#include <vector>

#include "core/day.h"
#include "core/direction.h"
#include "core/error_code.h"
#include "core/record_fields.h"

namespace sohoa {

enum class Severity { Refusal, Warning };
std::string_view name(Severity severity);  // "refusal", "warning"

struct FieldProblem {
    Field field;
    ErrorCode code;      // of the section "document"
    std::string detail;  // lengths, limits, names of fields; never the value
    Severity severity = Severity::Refusal;
};

// In the order of the annex. today: in Vietnam.
std::vector<FieldProblem> validate(const RecordFields& fields, Direction direction, Day today);

bool isRefused(const std::vector<FieldProblem>& problems);

}  // namespace sohoa

// Whether number, symbol, type and year of a document fit each other; a part of validate().
#pragma once

#include <vector>

#include "core/field_validation.h"

namespace sohoa {

// Nothing where number or symbol is missing: that is another problem.
std::vector<FieldProblem> symbolProblems(const RecordFields& fields, Direction direction);

}  // namespace sohoa

// A transaction that fills tables in any order: triggers are out of the way, and references are judged at its end.
#pragma once

#include <functional>

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

// For restoring alone. What fails inside leaves tables, triggers and references as they were.
Result<> withConstraintsAside(Database& database, const std::function<Result<>()>& work);

}  // namespace sohoa

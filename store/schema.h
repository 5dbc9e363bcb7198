// The tables, and how an older store becomes today's.
#pragma once

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

// Brings the database to today's version, a step at a time, each in a transaction. A store of a newer program is
// refused.
Result<> migrate(Database& database);

}  // namespace sohoa

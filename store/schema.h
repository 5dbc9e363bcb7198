// The store's tables, brought up to date step by step. Each step is one transaction: a power cut leaves the version
// before or the version after.
#pragma once

#include <functional>

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

// Called before a step on a store that holds something: saves the store as it is at this version.
using SaveBeforeStep = std::function<Result<>(std::size_t version)>;

std::size_t newestSchema();
Result<std::size_t> schemaOf(Database& database);  // 0: no tables yet

// Fails with store.unavailable where the store is newer than this program. upTo is for tests of the way up.
Result<> migrate(Database& database, const SaveBeforeStep& save = {}, std::size_t upTo = SIZE_MAX);

}  // namespace sohoa

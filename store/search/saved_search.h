// The searches a person keeps under a name (Nghị định 30/2020 Phụ lục VI Phần I III.6): what was typed, not what was
// found.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

struct SavedSearch {
    std::string name, query;
    std::string savedAt;  // ISO UTC
};

// account: a login. A name is used once by a person; saving under it again replaces the query. Fails with
// store.bad_saved_search for an empty or overlong name or query (200 and 1,000 letters) and beyond a hundred searches.
Result<> saveSearch(Database& database, const std::string& account, const std::string& name, const std::string& query);
Result<std::vector<SavedSearch>> savedSearches(Database& database, const std::string& account);  // by name
Result<> deleteSavedSearch(Database& database, const std::string& account, const std::string& name);

}  // namespace sohoa

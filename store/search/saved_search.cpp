#include "store/search/saved_search.h"

#include "core/clock.h"
#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

static constexpr std::size_t longestName = 200, longestQuery = 1000;
static constexpr std::int64_t mostSearches = 100;

static bool fits(const std::string& text, std::size_t longest) {
    return !text.empty() && codePoints(text).size() <= longest;
}

Result<> saveSearch(Database& database, const std::string& account, const std::string& name, const std::string& query) {
    const std::string tidyName = collapsed(nfc(name)), tidyQuery = collapsed(nfc(query));
    if (!fits(tidyName, longestName) || !fits(tidyQuery, longestQuery)) return fail(errors::BadSavedSearch);
    return database.transaction([&]() -> Result<> {
        auto others = database.query("SELECT count(*) FROM saved_search WHERE account = :1 AND name <> :2", 1,
                                     {account, tidyName});
        if (!others) return passOn(others);
        if (integer(others->at(0), 0) >= mostSearches) return fail(errors::BadSavedSearch, "too many");
        auto saved = database.execute(
            "INSERT INTO saved_search (account, name, query, saved_at) VALUES (:1, :2, :3, :4) "
            "ON CONFLICT (account, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at",
            {account, tidyName, tidyQuery, isoUtc(now())});
        if (!saved) return passOn(saved);
        return {};
    });
}

Result<std::vector<SavedSearch>> savedSearches(Database& database, const std::string& account) {
    auto rows =
        database.query("SELECT name, query, saved_at FROM saved_search WHERE account = :1 ORDER BY name", 3, {account});
    if (!rows) return passOn(rows);
    std::vector<SavedSearch> searches;
    for (const SqlRow& row : *rows)
        searches.push_back({text(row, 0), text(row, 1), text(row, 2)});
    return searches;
}

Result<> deleteSavedSearch(Database& database, const std::string& account, const std::string& name) {
    return database.transaction([&]() -> Result<> {
        auto gone = database.execute("DELETE FROM saved_search WHERE account = :1 AND name = :2",
                                     {account, collapsed(nfc(name))});
        if (!gone) return passOn(gone);
        return {};
    });
}

}  // namespace sohoa

#include "store/people/kept_place.h"

#include <nlohmann/json.hpp>

#include "core/clock.h"
#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

static Result<> mustBePlace(std::string_view place) {
    if (place.size() > longestPlace) return fail(errors::BadRequest, "a longer place than is kept");
    const auto parsed = parseJson(place);
    if (!parsed || !parsed->is_object()) return fail(errors::BadRequest, "a place is a JSON object");
    return {};
}

Result<> keepPlace(Database& database, const Person& person, std::string_view place) {
    Result<std::int64_t> kept = 0;
    if (place.empty()) {
        kept = database.execute("DELETE FROM kept_place WHERE account_id = :1", {person.account});
    } else {
        if (auto well = mustBePlace(place); !well) return well;
        kept = database.execute(
            "INSERT INTO kept_place (account_id, place, kept_at) VALUES (:1, :2, :3) "
            "ON CONFLICT (account_id) DO UPDATE SET place = :2, kept_at = :3",
            {person.account, std::string(place), isoUtc(now())});
    }
    if (!kept) return passOn(kept);
    return {};
}

Result<std::string> placeOf(Database& database, const Person& person) {
    auto rows = database.query("SELECT place FROM kept_place WHERE account_id = :1", 1, {person.account});
    if (!rows) return passOn(rows);
    return rows->empty() ? "" : text(rows->front(), 0);
}

}  // namespace sohoa

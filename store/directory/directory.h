// The directory of agencies over time: which agency a code or a name meant on a day, and what a retired code became.
//
// Every function fails with store.unavailable alone. Codes are compared letter by letter.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/directory/agency.h"

namespace sohoa {

// A code of today's form or of the old one.
Result<std::optional<Agency>> agencyWithCode(Database& database, std::string_view code, Day on);

// By the name however it is capitalized, accented or punctuated; several provinces have a Sở Nội vụ.
Result<std::vector<Agency>> agenciesNamed(Database& database, std::string_view name, Day on);

// For choosing a receiver: agencies of the day whose code or name begins with the text or whose name holds it, by code.
Result<std::vector<Agency>> findAgencies(Database& database, std::string_view text, Day on, int most);

// All the names agencies have or had, each once, by name.
Result<std::vector<std::string>> agencyNames(Database& database);

// Every row of the code, oldest first.
Result<std::vector<Agency>> agencyHistory(Database& database, std::string_view code);

// What a retired code became, through every change until today: one code, several where the agency was split, none
// where the code was never replaced.
Result<std::vector<std::string>> successorsOf(Database& database, std::string_view code);

// One agency under two codes: old and new form, or one became the other. Two agencies that were merged into a third are
// both the same as it and not the same as each other.
Result<bool> isSameAgency(Database& database, std::string_view code, std::string_view other);

}  // namespace sohoa

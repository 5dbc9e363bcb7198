// Rows of the table agency as agencies, and their days as texts. Used inside store/directory alone.
#pragma once

#include <string>
#include <string_view>

#include "store/database.h"
#include "store/directory/agency.h"

namespace sohoa {

inline constexpr std::string_view agencyColumns = "code, old_code, name, valid_from, valid_to, source";
inline constexpr std::size_t agencyColumnCount = 6;
inline constexpr std::string_view beyondAllDays = "9999-12-31";

inline Agency agencyFromRow(const SqlRow& row) {
    return {text(row, 0),
            text(row, 1),
            text(row, 2),
            dayFromIso(text(row, 3)),
            text(row, 4) == beyondAllDays ? std::nullopt : dayFromIso(text(row, 4)),
            text(row, 5)};
}

inline std::string fromText(const Agency& agency) { return agency.from ? isoDay(*agency.from) : ""; }
inline std::string toText(const Agency& agency) { return agency.to ? isoDay(*agency.to) : std::string(beyondAllDays); }

}  // namespace sohoa

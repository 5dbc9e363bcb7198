// What must hold within a field and between fields, by Nghị định 30/2020 Phụ lục I and III. A rule that is broken tells
// that something was misread, or that the paper itself is wrong: it lowers the confidence and changes nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.h"
#include "core/record_fields.h"

namespace sohoa::ocr {

struct BrokenRule {
    Field field;
    std::string_view rule;  // of the names below
    std::string proposal;   // what would keep it; "" where nothing is sure
};

// symbol_grammar    the number is digits, the symbol groups of capitals
// leading_zero      a number below ten is written with a zero before it
// type_symbol       the symbol begins with another type's abbreviation than the title says
// agency_symbol     no group of the symbol is made of the agency's initials
// year_symbol       the year in the symbol is not that of the date
// date_in_future    issued after today; today is the day in Vietnam, nothing where it is not known
// date_of_arrival   issued after it arrived
// date_leading_zero the day or the month is not written with a zero where the decree wants one (found while reading)
// family_name       the name does not begin with a family name: its first word may have been lost
// place_agency      the place is not the one the agency is named by
std::vector<BrokenRule> brokenRules(const RecordFields& fields, std::optional<Day> today);

// "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" and "QĐ-SLĐTBXH": some group's letters stand in this order at the beginnings of
// the agency's words. Councils and committees have abbreviations of their own, and ministers sign by their title.
bool symbolFitsAgency(std::string_view notation, std::string_view agency);

// "TỈNH YÊN BÁI" → "YÊN BÁI", the last territory named; "" where none is.
std::string territoryIn(std::string_view agency);

}  // namespace sohoa::ocr

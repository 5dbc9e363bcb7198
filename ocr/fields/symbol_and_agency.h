// The symbol is made of the type's abbreviation and the agency's initials (Nghị định 30/2020 Phụ lục III): where it
// reads like them but for a letter or two, it is them.
#pragma once

#include <string>
#include <string_view>

#include "ocr/fields/finding.h"

namespace sohoa::ocr {

// "BỆNH VIỆN ĐA KHOA" → "BVĐK"; "và" has no letter in it.
std::string initialsOfAgency(std::string_view agency);

// The symbol with the groups that are misread put right: "QĐĐ-PGDĐI" → "QĐ-PGDĐT". As it is where nothing is near.
std::string symbolFitted(std::string_view notation, std::string_view typeName, std::string_view agency);

// Puts number and symbol right by that rule; the fields say what was read.
void agreeOnSymbol(Findings& findings);

}  // namespace sohoa::ocr

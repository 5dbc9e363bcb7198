// Mã định danh cơ quan: the electronic identifier of an agency, by Quyết định 20/2020/QĐ-TTg Điều 4 and, before it, by
// QCVN 102:2016. Pure; which agency a code means, and when, the directory knows (store/directory).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sohoa {

enum class AgencyCodeForm {
    Current,  // H51.15: at most 35 of A–Z, 0–9 and ".", levels from the left; level 1 is a letter A…Y and two digits
    Old,      // 000.00.15.H51: always 13 characters, levels from the right, zeros where there is none
    Enterprise,  // 0100109106 or 0100109106-001: the number it is registered under
};
std::optional<AgencyCodeForm> formOf(std::string_view agencyCode);

// "000.00.15.H51" → "H51.15". Nothing for what is not the old form, or has a level without the one above it.
std::optional<std::string> currentAgencyCode(std::string_view old);

// "H51.15" → "000.00.15.H51". Nothing where a level is not of the old width, or there are more than four.
std::optional<std::string> oldAgencyCode(std::string_view current);

}  // namespace sohoa

// The record fields as words of the index: each once as it stands, so that plain words find it, and those that may be
// asked for by name once more with a mark in front ("c_noi" for cơ quan, nội).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/record_fields.h"

namespace sohoa {

// No word of a text holds "_": a marked word is never met by chance.
namespace mark {
inline constexpr std::string_view agency = "c_", type = "t_", signer = "s_", codePart = "n_", number = "k_",
                                  date = "d_";
inline constexpr std::string_view fieldEnd = "_";  // keeps phrases from reaching into the next field
}  // namespace mark

std::string_view markOf(Field field);  // "" for a field that cannot be asked for by name
std::vector<std::string> markedTokens(std::string_view mark, std::string_view text);

std::string withoutLeadingZeros(std::string_view number);  // 007 and 7 are one number of a document

// d_2026, d_202601 and d_20260115, so that a year, a month or a day is one word. Empty where it is no ISO date.
std::vector<std::string> dateTokens(std::string_view isoDate);

std::string fieldTokens(const RecordFields& fields);  // with a space between

}  // namespace sohoa

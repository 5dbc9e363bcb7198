// Numbers, strings and dates as PDF writes them, whatever the locale of the process is (ISO
// 32000-1 7.3.3, 7.3.4, 7.9.4).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/clock.h"

namespace sohoa::pdfa {

// At most four decimals, no exponent, no trailing zeros: "595.2756", "-1.5", "0". Finite numbers below 1e9 only.
std::string pdfNumber(double value);

// Without a sign; padded with zeros in front: the entries of a cross-reference table.
std::string zeroPadded(std::uint64_t value, std::size_t digits);

std::string utf16be(std::string_view utf8);        // without byte order mark
std::string pdfHexString(std::string_view bytes);  // "<00FF>"
std::string pdfTextString(std::string_view utf8);  // "<FEFF…>": a text string in UTF-16BE
std::string pdfDate(UtcTime time);                 // "D:20261122091542+07'00'": Vietnam time

}  // namespace sohoa::pdfa

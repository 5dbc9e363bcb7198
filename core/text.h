// Vietnamese text: UTF-8, NFC (TCVN 6909:2001 is Unicode; precomposed letters are our choice).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sohoa {

bool isUtf8(std::string_view text);

// NFC; bytes that are not UTF-8 become U+FFFD.
std::string nfc(std::string_view text);

std::u32string codePoints(std::string_view utf8);  // of NFC text; bad bytes become U+FFFD
std::string utf8(std::u32string_view codePoints);

std::string lowerCase(std::string_view text);
std::string upperCase(std::string_view text);
std::string withoutDiacritics(
    std::string_view text);  // "Đắk Lắk" → "Dak Lak": for searching and for comparing what was misread

std::string_view trimmed(std::string_view text);  // without white space (ASCII and no-break space) at both ends
std::string collapsed(std::string_view text);     // every run of white space one space, none at the ends
std::vector<std::string> words(std::string_view text);

}  // namespace sohoa

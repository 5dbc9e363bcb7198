// The ToUnicode CMap of a Type0 font: what makes text that can be searched, copied and read aloud (ISO
// 19005-2 6.2.11.7.2).
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace sohoa::pdfa {

// Code of two bytes → the text it stands for. One bfchar a code, in blocks of at most 100: a range over everything, as
// other programs write, is refused for every character from U+0100 on.
using CodeTexts = std::map<std::uint16_t, std::u32string>;

std::string toUnicodeCmap(const CodeTexts& texts);

}  // namespace sohoa::pdfa

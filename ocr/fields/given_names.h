// Syllables that the middle and given names of people are made of.
#pragma once

#include <string>
#include <string_view>

namespace sohoa::ocr {

// "Hông" → "Hồng", "Mần" → "Mẫn": where what was read is no name and one name has its letters; otherwise as it was
// read.
std::string spelledGivenName(std::string_view word);

}  // namespace sohoa::ocr

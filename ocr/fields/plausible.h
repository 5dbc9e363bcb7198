// Whether a word as it was read can be one: a syllable of Vietnamese, an abbreviation, a number, a sign.
#pragma once

#include <string_view>

namespace sohoa::ocr {

// "chiống" and "nzh1a" are none; "UBND", "20/2020", "văn," and "(b/c)" are.
bool isPlausible(std::string_view word);

}  // namespace sohoa::ocr

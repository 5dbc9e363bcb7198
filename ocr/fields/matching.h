// Comparing what was read with what must stand there, although letters and diacritics are misread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sohoa::ocr {

// Upper case, no diacritics, white space collapsed: "Độc  lập" → "DOC LAP".
std::string folded(std::string_view text);

// The same without anything but letters and digits: "V/v" → "VV".
std::string foldedLetters(std::string_view text);

// Letters to change, insert or leave out; both in ASCII.
int editDistance(std::string_view a, std::string_view b);

// Equal but for one letter in five.
bool alike(std::string_view foldedText, std::string_view foldedWanted);

// Whether the text begins with something alike.
bool beginsLike(std::string_view foldedText, std::string_view foldedWanted);

// All letters are capitals, and there are at least two.
bool isCapitals(std::string_view text);

// Digits that were read as letters put right (O, l, I, S, B); "" where something else stands between.
std::string asDigits(std::string_view text);

}  // namespace sohoa::ocr

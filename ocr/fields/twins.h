// Letters that are taken for each other: 0 and 9, 1 and 7, 6 and 8, Đ and D, hook, acute and tilde over the same vowel.
#pragma once

#include <string>
#include <string_view>

namespace sohoa::ocr {

// The word with its one doubtful letter changed to its twin: "18" → "78", "QD" → "QĐ". "" where it has none, or more
// than one: then no single alternative is worth proposing.
std::string twinOf(std::string_view word);

// The words differ in letters that are twins, and in no others.
bool areTwins(std::string_view a, std::string_view b);

}  // namespace sohoa::ocr

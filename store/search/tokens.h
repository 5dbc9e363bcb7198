// Text as the index knows it: words without tone marks and case, đ as d. "Hòa", "hoà" and "HOA" are the token "hoa";
// "26/2021/QĐ-UBND" is 26, 2021, qd, ubnd. A number that the recognizer read with letters in it (2O21, l5) is the
// number.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sohoa {

struct Token {
    std::string folded;   // a–z, 0–9 and the letters of other scripts; at most 60 letters
    std::string written;  // as it stands in the text, NFC
};

std::vector<Token> tokensOf(std::string_view text);

// Only the folded ones, with a space between.
std::string foldedText(std::string_view text);

// Whether the written word says more than its folded form: "hòa" and "đơn" do, "Hoa" does not.
bool hasMarks(const Token& token);
// The same word, however its tone is placed and in whatever case.
bool sameMarks(const Token& a, const Token& b);

}  // namespace sohoa

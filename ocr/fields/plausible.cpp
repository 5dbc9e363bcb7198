#include "ocr/fields/plausible.h"

#include <algorithm>
#include <string>

#include "core/text.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

bool isLetter(char32_t c) {
    const std::string letter = utf8(std::u32string(1, c));
    return lowerCase(letter) != upperCase(letter);
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

}  // namespace

bool isPlausible(std::string_view word) {
    std::u32string letters = codePoints(word);
    while (!letters.empty() && !isLetter(letters.back()) && !isDigit(letters.back()))
        letters.pop_back();
    const auto first =
        std::find_if(letters.begin(), letters.end(), [](char32_t c) { return isLetter(c) || isDigit(c); });
    letters.erase(letters.begin(), first);
    const auto count = std::count_if(letters.begin(), letters.end(), isLetter);
    if (count == 0) return true;
    const auto digits = std::count_if(letters.begin(), letters.end(), isDigit);
    if (digits > 0) return letters.find(U'/') != letters.npos || letters.find(U'-') != letters.npos || count <= 2;
    if (count != std::ptrdiff_t(letters.size())) return true;  // "b/c", "HĐND-UBND"
    const std::string text = utf8(letters);
    if (const auto syllable = syllableOf(text); syllable && isLegal(*syllable)) return true;
    // An abbreviation has no marks but those of Đ, Ơ and Ư.
    const bool capitals = std::count_if(letters.begin(), letters.end(),
                                        [](char32_t c) {
                                            const std::string letter = utf8(std::u32string(1, c));
                                            return upperCase(letter) == letter;
                                        }) *
                              2 >
                          count;
    return capitals && std::all_of(letters.begin(), letters.end(), [](char32_t c) {
               return c < 128 || c == U'Đ' || c == U'đ' || c == U'Ơ' || c == U'Ư';
           });
}

}  // namespace sohoa::ocr

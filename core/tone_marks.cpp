#include "core/tone_marks.h"

#include <map>
#include <utility>

#include "core/text.h"

namespace sohoa {

namespace {

constexpr std::u32string_view vowels = U"aăâeêioôơuưy";
constexpr std::u32string_view marks = U"\u0300\u0301\u0303\u0309\u0323";  // huyền, sắc, ngã, hỏi, nặng

using MarkedVowels = std::map<char32_t, std::pair<char32_t, char32_t>>;

const MarkedVowels& markedVowels() {
    static const MarkedVowels table = [] {
        MarkedVowels made;
        for (char32_t vowel : vowels)
            for (char32_t mark : marks) {
                const std::u32string letter = codePoints(nfc(utf8(std::u32string{vowel, mark})));
                if (letter.size() == 1) made[letter[0]] = {vowel, mark};
            }
        return made;
    }();
    return table;
}

}  // namespace

std::string withTonesLast(std::string_view text) {
    std::u32string letters, tones;
    for (char32_t letter : codePoints(lowerCase(collapsed(text)))) {
        const auto marked = markedVowels().find(letter);
        if (marked != markedVowels().end()) {
            letters += marked->second.first;
            tones += marked->second.second;
        } else {
            const bool inWord = letter >= 128 || (letter >= U'a' && letter <= U'z');
            if (!inWord) letters += std::exchange(tones, {});
            letters += letter;
        }
    }
    return utf8(letters + tones);
}

}  // namespace sohoa

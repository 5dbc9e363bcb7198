#include "store/search/tokens.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/tone_marks.h"

namespace sohoa {

static constexpr std::size_t longestToken = 60;
static constexpr char32_t separator = 0, silent = 1;  // a combining mark that no letter took: belongs to the word

static constexpr bool isPlain(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'); }

static char32_t foldedSlowly(char32_t c) {
    if (c >= 0x300 && c < 0x370) return silent;
    const std::u32string folded = codePoints(withoutDiacritics(lowerCase(utf8(std::u32string(1, c)))));
    if (folded.empty()) return silent;
    if (folded[0] < 0x80) return isPlain(folded[0]) ? folded[0] : separator;
    const bool sign = folded[0] < 0xdf || folded[0] == 0xf7;  // Latin-1's punctuation and the division sign
    return sign ? separator : folded[0];
}

static constexpr char32_t tableEnd = 0x2000;

static char32_t folded(char32_t c) {
    static const auto table = [] {
        std::array<char32_t, tableEnd> made{};
        for (char32_t i = 0; i < tableEnd; ++i)
            made[i] = foldedSlowly(i);
        return made;
    }();
    if (c < tableEnd) return table[c];
    const bool eastAsian = (c >= 0x3040 && c < 0xd800) || (c >= 0xf900 && c < 0xfb00) || (c >= 0x20000 && c < 0x30000);
    return eastAsian ? c : separator;
}

// O for 0 and l, I for 1, where the rest of the word is digits.
static void mendNumber(std::string& token) {
    const bool digits = token.find_first_of("0123456789") != std::string::npos;
    if (!digits || token.find_first_not_of("0123456789oli") != std::string::npos) return;
    std::replace(token.begin(), token.end(), 'o', '0');
    std::replace_if(
        token.begin(), token.end(), [](char c) { return c == 'l' || c == 'i'; }, '1');
}

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    std::u32string plain, written;
    const auto finish = [&] {
        if (!plain.empty()) {
            tokens.push_back({utf8(plain), utf8(written)});
            mendNumber(tokens.back().folded);
        }
        plain.clear();
        written.clear();
    };
    for (char32_t c : codePoints(nfc(text))) {
        const char32_t letter = folded(c);
        if (letter == separator) {
            finish();
            continue;
        }
        if (letter != silent && plain.size() < longestToken) plain += letter;
        if (written.size() < longestToken) written += c;
    }
    finish();
    return tokens;
}

std::string foldedText(std::string_view text) {
    std::string joined;
    for (const Token& token : tokensOf(text)) {
        if (!joined.empty()) joined += ' ';
        joined += token.folded;
    }
    return joined;
}

bool hasMarks(const Token& token) {
    const auto beyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    return std::any_of(token.written.begin(), token.written.end(), beyondAscii) &&
           std::none_of(token.folded.begin(), token.folded.end(), beyondAscii);
}

bool sameMarks(const Token& a, const Token& b) {
    return a.folded == b.folded &&
           (lowerCase(a.written) == lowerCase(b.written) || withTonesLast(a.written) == withTonesLast(b.written));
}

}  // namespace sohoa

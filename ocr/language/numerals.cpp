#include "ocr/language/numerals.h"

#include <algorithm>
#include <optional>

#include "core/text.h"

namespace sohoa::ocr {

namespace {

constexpr double believedWhenMended = 0.80;
constexpr std::u32string_view separators = U"./⁄-:,;%()";

bool isDigit(char32_t sign) { return sign >= U'0' && sign <= U'9'; }

// The digit a sign is misread from; the sign itself where it is like none.
char32_t digitLike(char32_t sign) {
    struct Twins {
        char32_t digit;
        std::u32string_view signs;
    };
    constexpr Twins all[] = {{U'0', U"OØøÔ"}, {U'1', U"lI|¡ÍÌÏĨíìïĩị†"}, {U'5', U"Šš"}, {U'6', U"óÓ"}, {U'8', U"§"}};
    for (const Twins& twins : all)
        if (twins.signs.find(sign) != twins.signs.npos) return twins.digit;
    return sign;
}

std::u32string asDigits(std::u32string_view signs) {
    std::u32string digits;
    for (const char32_t sign : signs)
        digits += digitLike(sign);
    return digits;
}

bool isNumber(std::u32string_view signs) { return !signs.empty() && std::all_of(signs.begin(), signs.end(), isDigit); }

void setText(ReadWord& word, const std::u32string& text) {
    word.text = utf8(text);
    word.signs.clear();
    word.confidence = std::min(word.confidence, believedWhenMended);
}

// Digits with look-alikes between them, cut at points and strokes: "l6", "07/l1/2O24", "I1,7". Roman numbers have no
// digit beside them.
std::optional<std::u32string> mended(std::u32string_view text) {
    std::u32string whole;
    bool changed = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, i), text.size());
        const std::u32string_view part = text.substr(i, end - i);
        const std::u32string digits = asDigits(part);
        if (!part.empty() && !isNumber(digits)) {
            // Letters that are no digits: a code, a unit, a word.
            const bool roman = part.find_first_not_of(U"IVX") == part.npos;
            if (!roman) return std::nullopt;
        }
        const bool number = isNumber(digits) && std::any_of(part.begin(), part.end(), isDigit);
        changed = changed || (number && digits != part);
        whole += number ? digits : std::u32string(part);
        if (end < text.size()) whole += text[end];
        i = end + 1;
    }
    return changed ? std::optional(whole) : std::nullopt;
}

// The number of "2." and "12.", at the head of an item; 0 where it is none.
int numberOfItem(std::u32string_view head) {
    if (head.size() < 2 || head.size() > 3 || head.back() != U'.' || !isNumber(head.substr(0, head.size() - 1)))
        return 0;
    int number = 0;
    for (const char32_t digit : head.substr(0, head.size() - 1))
        number = number * 10 + int(digit - U'0');
    return number;
}

// "I." before "2." is 1, "ó." after "5." is 6.
void mendItems(std::vector<ReadLine>& lines) {
    std::vector<ReadWord*> heads;
    for (ReadLine& line : lines) {
        if (line.size() < 2) continue;
        const std::u32string head = codePoints(line.front().text);
        if (head.size() < 2 || head.size() > 3 || head.back() != U'.') continue;
        if (isNumber(asDigits(head.substr(0, head.size() - 1))) || head == U"II.") heads.push_back(&line.front());
    }
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::u32string head = codePoints(heads[i]->text), digits = asDigits(head);
        const int number = numberOfItem(digits);
        if (numberOfItem(head) > 0 || number == 0) continue;
        const int before = i > 0 ? numberOfItem(codePoints(heads[i - 1]->text)) : 0;
        const int after = i + 1 < heads.size() ? numberOfItem(codePoints(heads[i + 1]->text)) : 0;
        if (after == number + 1 || (before > 0 && before == number - 1)) setText(*heads[i], digits);
    }
}

bool says(const ReadWord& word, std::string_view what) { return lowerCase(word.text) == what; }

// "ngày l tháng II năm": the law writes both in digits.
void mendDates(ReadLine& line) {
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const bool day = says(line[i - 1], "ngày") && says(line[i + 1], "tháng");
        const bool month = says(line[i - 1], "tháng") && says(line[i + 1], "năm");
        const std::u32string text = codePoints(line[i].text), digits = asDigits(text);
        if ((day || month) && text.size() <= 2 && digits != text && isNumber(digits)) setText(line[i], digits);
    }
}

}  // namespace

void mendNumerals(std::vector<ReadLine>& lines) {
    for (ReadLine& line : lines) {
        for (ReadWord& word : line) {
            const std::u32string text = codePoints(word.text);
            if (const auto number = mended(text)) setText(word, *number);
            if (text == U"l" || text == U"l," || text == U"l.") setText(word, asDigits(text));
        }
        mendDates(line);
    }
    mendItems(lines);
}

}  // namespace sohoa::ocr

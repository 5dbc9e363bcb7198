#include "ui/typing/letters.h"

#include <algorithm>
#include <array>

namespace sohoa::ui {

namespace {

struct VowelRow {
    char32_t base;
    Mark mark;
    std::u32string_view lower, upper;  // in the order of Tone
};

constexpr std::array<VowelRow, 12> vowelRows{{
    {U'a', Mark::None, U"aàảãáạ", U"AÀẢÃÁẠ"},
    {U'a', Mark::Breve, U"ăằẳẵắặ", U"ĂẰẲẴẮẶ"},
    {U'a', Mark::Circumflex, U"âầẩẫấậ", U"ÂẦẨẪẤẬ"},
    {U'e', Mark::None, U"eèẻẽéẹ", U"EÈẺẼÉẸ"},
    {U'e', Mark::Circumflex, U"êềểễếệ", U"ÊỀỂỄẾỆ"},
    {U'i', Mark::None, U"iìỉĩíị", U"IÌỈĨÍỊ"},
    {U'o', Mark::None, U"oòỏõóọ", U"OÒỎÕÓỌ"},
    {U'o', Mark::Circumflex, U"ôồổỗốộ", U"ÔỒỔỖỐỘ"},
    {U'o', Mark::Horn, U"ơờởỡớợ", U"ƠỜỞỠỚỢ"},
    {U'u', Mark::None, U"uùủũúụ", U"UÙỦŨÚỤ"},
    {U'u', Mark::Horn, U"ưừửữứự", U"ƯỪỬỮỨỰ"},
    {U'y', Mark::None, U"yỳỷỹýỵ", U"YỲỶỸÝỴ"},
}};

}  // namespace

std::optional<Letter> letterOf(char32_t codePoint) {
    for (const VowelRow& row : vowelRows)
        for (const bool upper : {false, true}) {
            const std::size_t tone = (upper ? row.upper : row.lower).find(codePoint);
            if (tone != std::u32string_view::npos) return Letter{row.base, row.mark, static_cast<Tone>(tone), upper};
        }
    if (codePoint == U'đ' || codePoint == U'Đ') return Letter{U'd', Mark::Stroke, Tone::Level, codePoint == U'Đ'};
    if (codePoint >= U'a' && codePoint <= U'z') return Letter{codePoint};
    if (codePoint >= U'A' && codePoint <= U'Z') return Letter{codePoint - U'A' + U'a', Mark::None, Tone::Level, true};
    return std::nullopt;
}

char32_t codePointOf(const Letter& letter) {
    if (letter.base == U'd' && letter.mark == Mark::Stroke) return letter.upper ? U'Đ' : U'đ';
    const auto row = std::find_if(vowelRows.begin(), vowelRows.end(), [&](const VowelRow& candidate) {
        return candidate.base == letter.base && candidate.mark == letter.mark;
    });
    if (row != vowelRows.end()) return (letter.upper ? row->upper : row->lower)[static_cast<std::size_t>(letter.tone)];
    const bool latin = letter.base >= U'a' && letter.base <= U'z';
    return latin && letter.upper ? letter.base - U'a' + U'A' : letter.base;
}

bool isVowel(const Letter& letter) { return std::u32string_view(U"aeiouy").find(letter.base) != std::u32string::npos; }

std::u32string textOf(const Letters& letters) {
    std::u32string text;
    for (const Letter& letter : letters)
        text += codePointOf(letter);
    return text;
}

}  // namespace sohoa::ui

#include <algorithm>
#include <array>
#include <cctype>

#include "core/text.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

// Groups of symbols whose diacritics are fixed (Phụ lục III, and the names of councils and committees).
constexpr std::array<std::string_view, 17> spelledGroups{"QĐ",  "NĐ",     "HĐND",    "CĐ",   "HĐ",   "ĐA",
                                                         "QyĐ", "TTr",    "CTr",     "TTg",  "UBND", "NQ",
                                                         "BCĐ", "LĐTBXH", "SLĐTBXH", "HĐQT", "NĐ-CP"};

bool isSymbolLetter(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'Đ' || c == U'đ' ||
           c == U'&' || c == U'Ư' || c == U'Ơ' || c == U'Ô' || c == U'.';
}

std::string respelled(const std::string& group) {
    const std::string key = foldedLetters(group);
    for (const std::string_view spelled : spelledGroups)
        if (foldedLetters(spelled) == key) return std::string(spelled);
    return group;
}

// Up to the first sign that no symbol holds; "-" joins groups, also where blanks or a long dash were read.
std::string notationFrom(std::string_view text) {
    std::string notation;
    std::u32string group;
    const auto endGroup = [&] {
        while (!group.empty() && group.back() == U'.')
            group.pop_back();
        if (group.empty()) return;
        notation += (notation.empty() ? "" : "-") + respelled(utf8(group));
        group.clear();
    };
    const std::u32string letters = codePoints(text);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char32_t c = letters[i];
        if (isSymbolLetter(c)) {
            group += c;
        } else if (c == U'-' || c == U'–' || c == U'—' || c == U'~') {
            endGroup();
        } else if (c == U' ') {
            const bool joins = (i + 1 < letters.size() && letters[i + 1] == U'-') || (i > 0 && letters[i - 1] == U'-');
            if (!joins) break;
        } else {
            break;
        }
    }
    endGroup();
    return notation;
}

// "Số: 71GM-UBND": a thin stroke was lost between the digits and the capitals.
std::string withSlash(std::string text) {
    if (text.find('/') != std::string::npos || text.find('-') == std::string::npos) return text;
    const auto colon = text.find(':');
    const auto digit = text.find_first_of("0123456789", colon == std::string::npos ? 0 : colon);
    if (digit == std::string::npos) return text;
    const auto after = text.find_first_not_of("0123456789 ", digit);
    const bool symbol = after != std::string::npos &&
                        (std::isupper(static_cast<unsigned char>(text[after])) || text.compare(after, 2, "Đ") == 0);
    if (symbol) text.insert(after, "/");
    return text;
}

// Slashes of mathematics are the same stroke.
std::string withPlainSlashes(std::string text) {
    for (const std::string_view slash : {"\u2044", "\u2215"})
        for (auto at = text.find(slash); at != std::string::npos; at = text.find(slash, at + 1))
            text.replace(at, slash.size(), "/");
    return text;
}

// The Icelandic capital looks like Đ and is another character; the engine sees both in one letter now and then.
std::string withoutEth(std::string text) {
    const std::u32string letters = codePoints(text);
    std::u32string result;
    bool foreign = false;  // in the run of both letters at hand: one letter, read twice
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool either = letters[i] == U'Ð' || letters[i] == U'Đ';
        if (!either) foreign = false;
        if (either && !result.empty() && result.back() == U'Đ' && (foreign || letters[i] == U'Ð')) {
            foreign = true;
            continue;
        }
        foreign = foreign || letters[i] == U'Ð';
        result += either ? U'Đ' : letters[i];
    }
    return utf8(result);
}

bool isYear(const std::string& digits) {
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

bool hasCapital(const std::string& notation) {
    return std::any_of(notation.begin(), notation.end(), [](unsigned char c) { return std::isupper(c) || c >= 128; });
}

}  // namespace

std::optional<CodeParts> codeIn(std::string_view line) {
    const std::string text = withSlash(withPlainSlashes(withoutEth(collapsed(line))));
    auto slash = text.find('/');
    if (slash == std::string::npos) return std::nullopt;
    // "4//HĐND": a digit of the pen was read as one more slash.
    bool manySlashes = false;
    for (auto next = text.find_first_not_of(' ', slash + 1); next != std::string::npos && text[next] == '/';
         next = text.find_first_not_of(' ', next + 1))
        slash = next, manySlashes = true;
    // "/Z4?/KH-UBND": the pen's first stroke was read as the slash.
    const auto later = text.find('/', slash + 1), dash = text.find('-', slash);
    if (later != std::string::npos && dash != std::string::npos && later < dash && later - slash < 7 &&
        !isYear(asDigits(text.substr(slash + 1, later - slash - 1))))
        slash = later, manySlashes = true;
    // "Số" and its colon are short; a number of five digits and dots to write on may follow.
    const std::string head = text.substr(0, slash);
    const std::string headFolded = folded(head);
    const auto s = headFolded.find_first_of("S85");
    if (s == std::string::npos || s > 3 || headFolded.size() > 40) return std::nullopt;
    if (s + 1 >= headFolded.size() || std::string_view("O0ÓOQ6").find(headFolded[s + 1]) == std::string_view::npos)
        return std::nullopt;

    CodeParts parts;
    std::string after = headFolded.substr(s + 2);
    std::size_t headEnd = 0;
    if (const auto colon = after.find_first_of(":;."); colon != std::string::npos && colon < 3)
        after.erase(0, colon + 1), headEnd = head.find_first_of(":;.");
    parts.headEnd = headEnd == 0 || headEnd == std::string::npos ? std::min(head.find(' '), head.size()) : headEnd + 1;
    parts.slash = slash;
    parts.numberRead = trimmed(std::string_view(head).substr(std::min(parts.headEnd, head.size())));
    std::erase_if(after, [](char c) { return c == ' ' || c == '.' || c == ':' || c == '_' || c == ',' || c == '/'; });
    parts.number = asDigits(after);
    if (parts.number.size() > 6) parts.number.clear();

    std::string rest(trimmed(std::string_view(text).substr(slash + 1)));
    std::string year;
    if (const auto second = rest.find('/'); second != std::string::npos && second <= 6) {
        const std::string digits = asDigits(rest.substr(0, second));
        if (isYear(digits)) year = digits, rest = trimmed(std::string_view(rest).substr(second + 1));
    }
    parts.notation = notationFrom(rest);
    parts.notationRead = rest.substr(
        0, rest.find(' ') == std::string::npos || rest.find('-') > rest.find(' ') ? rest.size() : rest.find(' '));
    if (parts.number.empty() && parts.notation.empty()) return std::nullopt;
    parts.code = parts.number + "/" + (year.empty() ? "" : year + "/") + parts.notation;
    parts.numberWhole = !manySlashes;
    parts.wellFormed = !parts.number.empty() && parts.numberWhole && !parts.notation.empty() &&
                       hasCapital(parts.notation) && (parts.notation.find('-') != std::string::npos);
    return parts;
}

}  // namespace sohoa::ocr

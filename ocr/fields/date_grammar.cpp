#include <fmt/format.h>

#include <algorithm>

#include "core/text.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

bool isWord(const std::string& word, std::string_view wanted) {
    std::string letters = foldedLetters(word);
    if (wanted == "NGAY") letters = letters.substr(0, letters.find_first_of("0123456789"));  // "ngày.04"
    return letters == wanted || (letters.size() + 1 >= wanted.size() && letters.size() <= wanted.size() + 1 &&
                                 editDistance(letters, wanted) <= 1 && !letters.empty());
}

int numberOf(std::string word) {
    // A bracket is a misread 1, not a stop.
    while (!word.empty() && std::string_view(".,;:'`\"-)").find(word.back()) != std::string_view::npos)
        word.pop_back();
    // "1Š" is 15: what stands between "ngày" and "tháng" is a number, whatever marks were seen on it.
    std::string letters = folded(word);
    letters.erase(0, std::min(letters.find_first_not_of("(.,:'\""), letters.size()));
    std::replace(letters.begin(), letters.end(), 'T', '1');
    const std::string digits = asDigits(letters);
    return digits.empty() || digits.size() > 4 ? 0 : std::stoi(digits);
}

// The last such word before "end": "Sóc Trăng, ngày …" holds something like "tháng", "Ngã Năm" a "năm".
std::size_t findLastWord(const std::vector<std::string>& words, std::string_view wanted, std::size_t end) {
    for (std::size_t i = end; i-- > 0;)
        if (isWord(words[i], wanted)) return i;
    return words.size();
}

int numberBetween(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string joined;
    for (std::size_t i = from; i < to; ++i)
        joined += words[i];
    return numberOf(joined);
}

std::string placeOf(const std::vector<std::string>& words, std::size_t until) {
    std::string place;
    for (std::size_t i = 0; i < until; ++i)
        place += (place.empty() ? "" : " ") + words[i];
    while (!place.empty() && std::string_view(" ,.;:'`-").find(place.back()) != std::string_view::npos)
        place.pop_back();
    return place;
}

}  // namespace

std::optional<std::string> isoDate(int year, int month, int day) {
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1945 || year > 2099 || month < 1 || month > 12 || day < 1) return std::nullopt;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > days[month - 1] + (month == 2 && leap ? 1 : 0)) return std::nullopt;
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

std::optional<DateParts> placeAndDateIn(std::string_view line) {
    const auto words = sohoa::words(line);
    const std::size_t year = findLastWord(words, "NAM", words.size());
    const std::size_t month = year < words.size() ? findLastWord(words, "THANG", year) : words.size();
    if (month == words.size()) return std::nullopt;
    std::size_t day = findLastWord(words, "NGAY", month);
    if (day >= month) {
        const bool dayWritten = month > 0 && numberOf(words[month - 1]) > 0;
        day = dayWritten && month >= 2 ? month - 2 : month;
    }
    DateParts parts;
    parts.place = placeOf(words, day);
    parts.dayWord = day, parts.monthWord = month, parts.yearWord = year;
    parts.day = numberBetween(words, day + 1, month);
    if (parts.day == 0 && day + 1 == month) {  // "ngày.04": no space was seen
        const auto digits = words[day].find_first_of("(.,:0123456789");
        if (digits != std::string::npos) parts.day = numberOf(words[day].substr(digits));
    }
    parts.month = numberBetween(words, month + 1, year);
    parts.year = numberBetween(words, year + 1, std::min(words.size(), year + 2));
    const auto digitsIn = [&](std::size_t from, std::size_t to) {
        std::string joined;
        for (std::size_t i = from; i < to; ++i)
            joined += foldedLetters(words[i]);
        return joined.size();
    };
    parts.asDecreed =
        digitsIn(day + 1, month) == 2 && digitsIn(month + 1, year) == (parts.month >= 3 && parts.month <= 9 ? 1u : 2u);
    parts.iso = isoDate(parts.year, parts.month, parts.day).value_or("");
    return parts;
}

}  // namespace sohoa::ocr

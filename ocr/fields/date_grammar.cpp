#include <fmt/format.h>

#include <cctype>

#include "core/text.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

bool isWord(const std::string& word, std::string_view wanted) {
    const std::string letters = foldedLetters(word);
    return letters == wanted || (letters.size() + 1 >= wanted.size() && letters.size() <= wanted.size() + 1 &&
                                 editDistance(letters, wanted) <= 1 && !letters.empty());
}

int numberOf(std::string word) {
    while (!word.empty() && std::ispunct(static_cast<unsigned char>(word.back())))
        word.pop_back();
    const std::string digits = asDigits(word);
    return digits.empty() || digits.size() > 4 ? 0 : std::stoi(digits);
}

std::size_t findWord(const std::vector<std::string>& words, std::string_view wanted, std::size_t from) {
    for (std::size_t i = from; i < words.size(); ++i)
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
    const std::size_t month = findWord(words, "THANG", 0), year = findWord(words, "NAM", month);
    if (month == words.size() || year >= words.size()) return std::nullopt;
    // The day is the last "ngày" before "tháng".
    std::size_t day = findWord(words, "NGAY", 0);
    if (day >= month) {
        const bool dayWritten = month > 0 && numberOf(words[month - 1]) > 0;
        day = dayWritten && month >= 2 ? month - 2 : month;
    }
    DateParts parts;
    parts.place = placeOf(words, day);
    const auto iso = isoDate(numberBetween(words, year + 1, std::min(words.size(), year + 2)),
                             numberBetween(words, month + 1, year), numberBetween(words, day + 1, month));
    parts.iso = iso.value_or("");
    return parts;
}

}  // namespace sohoa::ocr

#include "ocr/fields/matching.h"

#include <algorithm>
#include <cctype>
#include <numeric>

#include "core/text.h"

namespace sohoa::ocr {

std::string folded(std::string_view text) { return upperCase(withoutDiacritics(collapsed(text))); }

std::string foldedLetters(std::string_view text) {
    std::string letters = folded(text);
    std::erase_if(letters, [](unsigned char c) { return c >= 128 || !std::isalnum(c); });
    return letters;
}

int editDistance(std::string_view a, std::string_view b) {
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

bool alike(std::string_view text, std::string_view wanted) {
    const int allowed = static_cast<int>(wanted.size() / 5);
    const auto difference = static_cast<int>(text.size()) - static_cast<int>(wanted.size());
    return std::abs(difference) <= allowed && editDistance(text, wanted) <= allowed;
}

bool beginsLike(std::string_view text, std::string_view wanted) {
    for (int difference = -1; difference <= 1; ++difference) {
        const auto length = static_cast<std::size_t>(static_cast<int>(wanted.size()) + difference);
        if (length <= text.size() && alike(text.substr(0, length), wanted)) return true;
    }
    return false;
}

bool isCapitals(std::string_view text) {
    return foldedLetters(text).size() >= 2 && upperCase(text) == nfc(text) && lowerCase(text) != nfc(text);
}

std::string asDigits(std::string_view text) {
    static constexpr std::string_view letters = "OoDQlIiL|]SsBZzG", digits = "0000111111558226";
    std::string result;
    for (const char c : text) {
        if (c == ' ' || c == '.') continue;
        const auto at = letters.find(c);
        if (std::isdigit(static_cast<unsigned char>(c)))
            result += c;
        else if (at != std::string_view::npos)
            result += digits[at];
        else
            return {};
    }
    return result;
}

}  // namespace sohoa::ocr

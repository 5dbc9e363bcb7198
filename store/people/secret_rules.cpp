#include "store/people/secret_rules.h"

#include <algorithm>
#include <array>

namespace sohoa {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }
static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

static bool contains(std::string_view secret, std::string_view word) {
    return std::search(secret.begin(), secret.end(), word.begin(), word.end(),
                       [](char a, char b) { return lower(a) == lower(b); }) != secret.end();
}

// 123456, 098765, abcdefghij: every step is the same small one; 0 follows 9.
static bool isRun(std::string_view secret, int step) {
    const auto follows = [&](char a, char b) {
        return lower(b) - lower(a) == step || (step == 1 && a == '9' && b == '0') ||
               (step == -1 && a == '0' && b == '9');
    };
    return std::adjacent_find(secret.begin(), secret.end(), [&](char a, char b) { return !follows(a, b); }) ==
           secret.end();
}

static bool repeats(std::string_view secret, std::size_t period) {
    return std::equal(secret.begin() + static_cast<std::ptrdiff_t>(period), secret.end(), secret.begin());
}

static bool hasFewCharacters(std::string_view secret) {
    std::array<bool, 256> seen{};
    for (char c : secret)
        seen[static_cast<unsigned char>(lower(c))] = true;
    return std::count(seen.begin(), seen.end(), true) < 3;
}

// Within longer passwords: what is left of them beside such a word is a few characters.
static bool isAround(std::string_view secret, std::string_view word) {
    return contains(secret, word) && secret.size() < word.size() + 6;
}

bool isAcceptableSecret(std::string_view secret, std::string_view login) {
    static constexpr std::array firstTried{"password", "passw0rd",   "p@ssw0rd", "p@ssword", "matkhau",  "m@tkhau",
                                           "qwerty",   "qwertyuiop", "asdfgh",   "1q2w3e4r", "iloveyou", "welcome",
                                           "admin",    "quantri",    "vanthu",   "vietnam",  "sohoa",    "12345678"};
    if (secret.size() > longestSecret) return false;
    if (std::any_of(secret.begin(), secret.end(), [](char c) { return c < ' ' || c > '~'; })) return false;
    const bool pin = std::all_of(secret.begin(), secret.end(), isDigit);
    if (secret.size() < (pin ? shortestPin : shortestPassword)) return false;
    if (isRun(secret, 0) || isRun(secret, 1) || isRun(secret, -1)) return false;
    for (std::size_t period = 1; period <= secret.size() / 2; ++period)
        if (repeats(secret, period)) return false;
    if (hasFewCharacters(secret)) return false;
    if (!login.empty() && isAround(secret, login)) return false;
    return std::none_of(firstTried.begin(), firstTried.end(),
                        [&](std::string_view word) { return isAround(secret, word); });
}

}  // namespace sohoa

// Which PINs and passwords are taken when they are chosen.
#pragma once

#include <cstddef>
#include <string_view>

namespace sohoa {

inline constexpr std::size_t shortestPin = 6;        // digits alone
inline constexpr std::size_t shortestPassword = 10;  // anything else
inline constexpr std::size_t longestSecret = 128;

// Printable ASCII only: the same keys on every keyboard and with every input method, and no second spelling. Refused as
// too easy: runs up or down (123456, fedcba9876), one thing repeated (111111, 121212, abcabcabca), little more than the
// login, little more than a word that everybody tries first. Makes no copy.
bool isAcceptableSecret(std::string_view secret, std::string_view login);

}  // namespace sohoa

// What a person typed into one line, in one spelling.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sohoa {

// NFC, with single spaces and none at the ends. Nothing where it has more than longest characters, control characters
// (a terminal would obey them), or is not UTF-8.
std::optional<std::string> properLine(std::string_view text, std::size_t longest);

}  // namespace sohoa

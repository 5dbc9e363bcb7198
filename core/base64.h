// Base64 (RFC 4648), for messages that carry files.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sohoa {

std::string toBase64(std::span<const std::byte> bytes);  // one line, padded
std::string toBase64(std::string_view bytes);

// White space is skipped; nothing for any other stray character, wrong padding or a cut-off end.
std::optional<std::string> fromBase64(std::string_view text);

}  // namespace sohoa

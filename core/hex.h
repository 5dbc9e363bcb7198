// Bytes as lower-case hexadecimal digits, and back.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa {

std::string toHex(std::span<const std::byte> bytes);
std::optional<std::vector<std::byte>> fromHex(std::string_view hex);  // nothing for odd lengths and other characters

}  // namespace sohoa

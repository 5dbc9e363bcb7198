// Văn bản đến, văn bản đi: which way a document goes (Nghị định 30/2020 Điều 3). The fields and the register differ.
#pragma once

#include <optional>
#include <string_view>

namespace sohoa {

enum class Direction { Incoming, Outgoing };
std::string_view name(Direction direction);  // "incoming", "outgoing"
std::optional<Direction> directionNamed(std::string_view name);

}  // namespace sohoa

#include "core/direction.h"

#include <array>

namespace sohoa {

static constexpr std::array names{"incoming", "outgoing"};

std::string_view name(Direction direction) { return names[static_cast<std::size_t>(direction)]; }

std::optional<Direction> directionNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (wanted == names[i]) return static_cast<Direction>(i);
    return std::nullopt;
}

}  // namespace sohoa

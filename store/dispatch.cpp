#include "store/dispatch.h"

#include <array>

namespace sohoa {

static constexpr std::array names{"queued", "packed", "sending", "posted", "sent", "delivered", "accepted", "refused"};

std::string_view name(DispatchState state) { return names[static_cast<std::size_t>(state)]; }

std::optional<DispatchState> dispatchStateNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (wanted == names[i]) return static_cast<DispatchState>(i);
    return std::nullopt;
}

}  // namespace sohoa

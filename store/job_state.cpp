#include "store/job_state.h"

#include <array>

namespace sohoa {

static constexpr std::array names{"scanning",   "scanned",   "recognized", "confirmed", "archived",
                                  "certifying", "certified", "sending",    "sent",      "delivered",
                                  "accepted",   "refused",   "cancelled"};

std::string_view name(JobState state) { return names[static_cast<std::size_t>(state)]; }

std::optional<JobState> jobStateNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (wanted == names[i]) return static_cast<JobState>(i);
    return std::nullopt;
}

}  // namespace sohoa

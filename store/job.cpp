#include "store/job.h"

#include <array>

namespace sohoa {

static constexpr std::array originNames{"kiosk", "command", "batch"};

std::string_view name(Origin origin) { return originNames[static_cast<std::size_t>(origin)]; }

std::optional<Origin> originNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < originNames.size(); ++i)
        if (wanted == originNames[i]) return static_cast<Origin>(i);
    return std::nullopt;
}

static constexpr std::array planNames{"more", "done", "over", "backs", "replace", "insert"};

std::string_view name(ScanPlan::Kind kind) { return planNames[static_cast<std::size_t>(kind)]; }

std::optional<ScanPlan::Kind> scanPlanNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < planNames.size(); ++i)
        if (wanted == planNames[i]) return static_cast<ScanPlan::Kind>(i);
    return std::nullopt;
}

}  // namespace sohoa

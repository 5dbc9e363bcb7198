// Days and times as people type and read them, in Vietnamese time.
#pragma once

#include <optional>
#include <string>

#include "core/clock.h"

namespace sohoa::cli {

std::optional<std::string> isoDayFrom(const std::string& typed);  // 2026-11-22 or 22/11/2026; "" stays ""
std::optional<UtcTime> timeFrom(const std::string& typed);        // "2026-11-22 08:30", "22/11/2026 08:30"

std::string shownDay(const std::string& iso);   // 22/11/2026; anything else as it is
std::string shownTime(const std::string& iso);  // 22/11/2026 09:15:42; anything else as it is

}  // namespace sohoa::cli

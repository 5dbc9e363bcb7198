// A day of the calendar, without a time. Stored and sent as ISO 8601: 2021-06-30.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"

namespace sohoa {

using Day = std::chrono::sys_days;

std::optional<Day> dayFromIso(std::string_view text);  // only a real day of the years 0001…9999, in exactly this form
std::string isoDay(Day day);
std::string dayShown(Day day);  // 30/06/2021: what people read
int yearOf(Day day);

Day dayInVietnam(UtcTime time);
UtcTime timeInVietnam(Day day, std::chrono::minutes sinceMidnight);  // the clock on the wall in Vietnam

}  // namespace sohoa

#include "core/day.h"

#include <fmt/format.h>

namespace sohoa {

using namespace std::chrono;

static constexpr hours zone{7};

static int digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (char c : text.substr(at, count)) {
        if (c < '0' || c > '9') return 0;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Day> dayFromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int y = digits(text, 0, 4), m = digits(text, 5, 2), d = digits(text, 8, 2);
    const year_month_day date{year{y}, month{unsigned(m)}, day{unsigned(d)}};
    if (y == 0 || !date.ok()) return std::nullopt;
    return Day{date};
}

std::string isoDay(Day day) {
    const year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::string dayShown(Day day) {
    const year_month_day date{day};
    return fmt::format("{:02}/{:02}/{:04}", unsigned(date.day()), unsigned(date.month()), int(date.year()));
}

int yearOf(Day day) { return int(year_month_day{day}.year()); }

Day dayInVietnam(UtcTime time) { return floor<days>(time + zone); }

UtcTime timeInVietnam(Day day, minutes sinceMidnight) { return UtcTime{day} + sinceMidnight - zone; }

}  // namespace sohoa

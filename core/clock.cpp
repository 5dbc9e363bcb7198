#include "core/clock.h"

#include <fmt/format.h>

#include "core/error_codes.h"

namespace sohoa {

using namespace std::chrono;

UtcTime now() { return floor<milliseconds>(system_clock::now()); }

static VietnamTime split(UtcTime time) {
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    return {int(date.year()),
            int(unsigned(date.month())),
            int(unsigned(date.day())),
            int(clock.hours().count()),
            int(clock.minutes().count()),
            int(clock.seconds().count()),
            int(clock.subseconds().count())};
}

VietnamTime inVietnam(UtcTime time) { return split(time + hours{7}); }

std::string isoUtc(UtcTime time) {
    const auto t = split(time);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", t.year, t.month, t.day, t.hour, t.minute, t.second,
                       t.millisecond);
}

Result<UtcTime> parseIsoUtc(std::string_view text) {
    const auto bad = [&] { return fail(errors::BadMessage, fmt::format("not a UTC time: {}", text)); };
    if (text.size() != 20 && text.size() != 24) return bad();
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = 0;
        for (char c : text.substr(at, digits)) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const int y = number(0, 4), mo = number(5, 2), d = number(8, 2);
    const int h = number(11, 2), mi = number(14, 2), s = number(17, 2);
    const int ms = text.size() == 24 ? number(20, 3) : 0;
    const bool punctuated = text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':' &&
                            text.back() == 'Z' && (text.size() == 20 || text[19] == '.');
    const year_month_day date{year{y}, month{unsigned(mo)}, day{unsigned(d)}};
    if (!punctuated || y < 0 || mo < 0 || d < 0 || !date.ok()) return bad();
    if (h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 59 || ms < 0) return bad();
    return UtcTime{sys_days{date}.time_since_epoch() + hours{h} + minutes{mi} + seconds{s} + milliseconds{ms}};
}

std::string vietnamTimeShown(UtcTime time) {
    const auto t = inVietnam(time);
    return fmt::format("{:02}/{:02}/{:04} {:02}:{:02}:{:02}", t.day, t.month, t.year, t.hour, t.minute, t.second);
}

std::string vietnamIso(UtcTime time) {
    const auto t = inVietnam(time);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+07:00", t.year, t.month, t.day, t.hour, t.minute, t.second);
}

}  // namespace sohoa

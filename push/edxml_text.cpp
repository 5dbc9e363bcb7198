#include "push/edxml_text.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "core/text.h"

namespace sohoa::push {

std::string edxmlTime(UtcTime time) {
    const auto t = inVietnam(time);
    return fmt::format("{:04}/{:02}/{:02} {:02}:{:02}:{:02}", t.year, t.month, t.day, t.hour, t.minute, t.second);
}

static std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return value;
}

static std::optional<std::chrono::sys_days> day(std::string_view text, char separator) {
    using namespace std::chrono;
    if (text.size() != 10 || text[4] != separator || text[7] != separator) return std::nullopt;
    const auto y = digits(text.substr(0, 4)), m = digits(text.substr(5, 2)), d = digits(text.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    const year_month_day date{year{*y}, month{unsigned(*m)}, std::chrono::day{unsigned(*d)}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date};
}

std::optional<UtcTime> parseEdxmlTime(std::string_view text) {
    using namespace std::chrono;
    if (text.size() != 19 || text[10] != ' ' || text[13] != ':' || text[16] != ':') return std::nullopt;
    const auto date = day(text.substr(0, 10), '/');
    const auto h = digits(text.substr(11, 2)), m = digits(text.substr(14, 2)), s = digits(text.substr(17, 2));
    if (!date || !h || !m || !s || *h > 23 || *m > 59 || *s > 59) return std::nullopt;
    return UtcTime{date->time_since_epoch() + hours{*h} + minutes{*m} + seconds{*s} - hours{7}};
}

static std::string respelled(std::string_view date, char from, char to) {
    if (!day(date, from)) return "";
    std::string text(date);
    text[4] = text[7] = to;
    return text;
}

std::string edxmlDate(std::string_view iso) { return respelled(iso, '-', '/'); }
std::string isoDate(std::string_view edxml) { return respelled(edxml, '/', '-'); }

std::string vietnamIsoDate(UtcTime time) {
    const auto t = inVietnam(time);
    return fmt::format("{:04}-{:02}-{:02}", t.year, t.month, t.day);
}

bool isXmlText(std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') return false;
        if (byte == 0x7f) return false;
    }
    // U+FFFE and U+FFFF are UTF-8 but no XML characters.
    return isUtf8(text) && text.find("\xEF\xBF\xBE") == text.npos && text.find("\xEF\xBF\xBF") == text.npos;
}

}  // namespace sohoa::push

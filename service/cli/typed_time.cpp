#include "service/cli/typed_time.h"

#include "core/day.h"

namespace sohoa::cli {

// Digits where the pattern has 'd'.
static bool looksLike(const std::string& text, std::string_view pattern) {
    if (text.size() != pattern.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (pattern[i] == 'd' ? (text[i] < '0' || text[i] > '9') : text[i] != pattern[i]) return false;
    return true;
}

std::optional<std::string> isoDayFrom(const std::string& typed) {
    if (typed.empty()) return typed;
    std::string iso = typed;
    if (looksLike(typed, "dd/dd/dddd")) iso = typed.substr(6) + "-" + typed.substr(3, 2) + "-" + typed.substr(0, 2);
    if (!dayFromIso(iso)) return std::nullopt;
    return iso;
}

std::optional<UtcTime> timeFrom(const std::string& typed) {
    constexpr std::size_t dayLength = 10;
    if (typed.size() <= dayLength || !looksLike(typed.substr(dayLength), " dd:dd")) return std::nullopt;
    const auto iso = isoDayFrom(typed.substr(0, dayLength));
    const auto day = iso ? dayFromIso(*iso) : std::nullopt;
    const int hour = std::stoi(typed.substr(dayLength + 1, 2)), minute = std::stoi(typed.substr(dayLength + 4, 2));
    if (!day || hour > 23 || minute > 59) return std::nullopt;
    return timeInVietnam(*day, std::chrono::minutes(hour * 60 + minute));
}

std::string shownDay(const std::string& iso) {
    const auto day = dayFromIso(iso);
    return day ? dayShown(*day) : iso;
}

std::string shownTime(const std::string& iso) {
    const auto time = parseIsoUtc(iso);
    return time ? vietnamTimeShown(*time) : iso;
}

}  // namespace sohoa::cli

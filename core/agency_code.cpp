#include "core/agency_code.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sohoa {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }
static bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

static bool allDigits(std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); }

static bool isFirstLevel(std::string_view group) {
    return group.size() == 3 && group[0] >= 'A' && group[0] <= 'Y' && allDigits(group.substr(1));
}

static bool isCurrent(std::string_view code) {
    constexpr std::size_t longest = 35;
    if (code.size() > longest || !isFirstLevel(code.substr(0, code.find('.')))) return false;
    const bool letters =
        std::all_of(code.begin(), code.end(), [](char c) { return isCapital(c) || isDigit(c) || c == '.'; });
    return letters && code.back() != '.' && code.find("..") == std::string_view::npos;
}

static bool isOld(std::string_view code) {
    return code.size() == 13 && code[3] == '.' && code[6] == '.' && code[9] == '.' && allDigits(code.substr(0, 3)) &&
           allDigits(code.substr(4, 2)) && allDigits(code.substr(7, 2)) && isFirstLevel(code.substr(10));
}

static bool isEnterprise(std::string_view code) {
    const bool branch = code.size() == 14 && code[10] == '-' && allDigits(code.substr(11));
    return (code.size() == 10 || branch) && allDigits(code.substr(0, 10));
}

std::optional<AgencyCodeForm> formOf(std::string_view code) {
    if (isOld(code)) return AgencyCodeForm::Old;
    if (isCurrent(code)) return AgencyCodeForm::Current;
    if (isEnterprise(code)) return AgencyCodeForm::Enterprise;
    return std::nullopt;
}

std::optional<std::string> currentAgencyCode(std::string_view old) {
    if (!isOld(old)) return std::nullopt;
    std::string code(old.substr(10));
    bool ended = false;
    for (std::string_view group : {old.substr(7, 2), old.substr(4, 2), old.substr(0, 3)}) {
        const bool none = group.find_first_not_of('0') == std::string_view::npos;
        if (ended && !none) return std::nullopt;
        ended = none;
        if (!none) code.append(".").append(group);
    }
    return code;
}

std::optional<std::string> oldAgencyCode(std::string_view current) {
    if (!isCurrent(current)) return std::nullopt;
    std::vector<std::string_view> levels;
    for (std::size_t at = 0; at <= current.size();) {
        const std::size_t end = std::min(current.find('.', at), current.size());
        levels.push_back(current.substr(at, end - at));
        at = end + 1;
    }
    if (levels.size() > 4) return std::nullopt;
    std::array<std::string, 4> groups{std::string(levels[0]), "00", "00", "000"};
    for (std::size_t level = 1; level < levels.size(); ++level) {
        if (levels[level].size() != groups[level].size() || !allDigits(levels[level])) return std::nullopt;
        if (levels[level] == groups[level]) return std::nullopt;  // zeros mean that there is no such level
        groups[level] = levels[level];
    }
    return groups[3] + "." + groups[2] + "." + groups[1] + "." + groups[0];
}

}  // namespace sohoa

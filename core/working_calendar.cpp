#include "core/working_calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/error_codes.h"
#include "core/text.h"
#include "core/toml_file.h"

namespace sohoa {

namespace fs = std::filesystem;

static bool isWeekend(Day day) {
    const std::chrono::weekday weekday{day};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

static Result<std::map<Day, std::string>> daysIn(const fs::path& file, const toml::node& node, int year) {
    std::map<Day, std::string> days;
    const toml::table* table = node.as_table();
    if (table == nullptr) return failAtLine(file, node.source(), "a section of days");
    for (const auto& [key, value] : *table) {
        const auto day = dayFromIso(key.str());
        const auto name = value.value<std::string>();
        if (!day || yearOf(*day) != year)
            return failAtLine(file, key.source(), fmt::format("{} is no day of {}", key.str(), year));
        if (!value.is_string() || !name)
            return failAtLine(file, value.source(), "a day's name is a text in quotation marks");
        days[*day] = nfc(*name);
    }
    return days;
}

Result<> WorkingCalendar::add(const fs::path& file) {
    auto root = readTomlFile(file);
    if (!root) return passOn(root);
    const auto year = (*root)["year"].value<std::int64_t>();
    const auto official = (*root)["official"].value<bool>();
    if (!year || *year < 1945 || *year > 9999 || !official)
        return failAtLine(file, root->source(), "a calendar has year and official");
    if (years_.contains(int(*year))) return failAtLine(file, root->source(), "a second file for this year");
    years_[int(*year)] = *official;
    for (const auto& [key, value] : *root) {
        if (key == "year" || key == "official") continue;
        const bool holidays = key == "holidays";
        if (!holidays && key != "working_days") return failAtLine(file, key.source(), fmt::format("no {}", key.str()));
        auto days = daysIn(file, value, int(*year));
        if (!days) return passOn(days);
        for (auto& [day, name] : *days) {
            if (!holidays && !isWeekend(day))
                return failAtLine(file, value.source(), fmt::format("{} is worked anyway", isoDay(day)));
            (holidays ? holidays_ : workingDays_)[day] = std::move(name);
        }
    }
    return {};
}

Result<WorkingCalendar> WorkingCalendar::load(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".toml") files.push_back(entry->path());
    if (error || files.empty()) return fail(errors::FileUnreadable, folder.string());
    std::sort(files.begin(), files.end());
    WorkingCalendar calendar;
    for (const fs::path& file : files)
        if (auto added = calendar.add(file); !added) return passOn(added);
    return calendar;
}

bool WorkingCalendar::isWorkingDay(Day day) const {
    if (holidays_.contains(day)) return false;
    return !isWeekend(day) || workingDays_.contains(day);
}

Day WorkingCalendar::nextWorkingDay(Day after) const {
    Day day = after + std::chrono::days{1};
    while (!isWorkingDay(day))
        day += std::chrono::days{1};
    return day;
}

std::string WorkingCalendar::holiday(Day day) const {
    const auto found = holidays_.find(day);
    return found == holidays_.end() ? "" : found->second;
}

bool WorkingCalendar::isOfficial(int year) const {
    const auto found = years_.find(year);
    return found != years_.end() && found->second;
}

}  // namespace sohoa

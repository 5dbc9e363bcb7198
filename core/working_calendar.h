// The days on which state offices in Vietnam work: Monday to Friday, without the public holidays of Bộ luật Lao động
// Điều 112, with the days that the Government swaps each year. Read from data, one file a year:
// data/calendar/2026.toml.
//
//   year = 2026
//   official = true          # the year's notice is out; false: only what the law itself fixes is known
//   [holidays]
//   "2026-01-01" = "Tết Dương lịch"
//   [working_days]           # Saturdays and Sundays that are worked instead
//   "2026-01-10" = "làm bù cho ngày 02/01"
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/day.h"
#include "core/result.h"

namespace sohoa {

class WorkingCalendar {
  public:
    // Every *.toml of the folder. Fails with core.bad_config, naming the line, or core.file_unreadable; also where
    // there is no file or two for a year.
    static Result<WorkingCalendar> load(const std::filesystem::path& folder);

    // Without data: Saturdays and Sundays alone are free, and no year is official.
    WorkingCalendar() = default;

    bool isWorkingDay(Day day) const;
    Day nextWorkingDay(Day after) const;  // the first one later than the day
    std::string holiday(Day day) const;   // its name; "" where it is none
    bool isOfficial(int year) const;      // the holidays of the year are known as the Government set them

  private:
    Result<> add(const std::filesystem::path& file);

    std::map<int, bool> years_;  // official or not
    std::map<Day, std::string> holidays_, workingDays_;
};

}  // namespace sohoa

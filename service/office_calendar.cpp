#include "service/office_calendar.h"

#include "service/stage_process.h"

namespace sohoa {

Result<WorkingCalendar> officeCalendar(const Config& config) {
    const std::filesystem::path& own = config.registers.calendarFolder;
    return WorkingCalendar::load(own.empty() ? programPath("../share/sohoa/calendar") : own);
}

}  // namespace sohoa

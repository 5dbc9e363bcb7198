// The office's working calendar: its own, or the one that is installed beside the programs.
#pragma once

#include "core/config.h"
#include "core/working_calendar.h"

namespace sohoa {

// Fails as WorkingCalendar::load does.
Result<WorkingCalendar> officeCalendar(const Config& config);

}  // namespace sohoa

// The report of some days on paper: counts, the hours, what is held and doubted, how long things took, and the line
// that must balance.
#pragma once

#include "core/clock.h"
#include "core/config.h"
#include "core/json.h"

namespace sohoa {

// A print_form request without its output, of a report as DayReport answers it. at: when it is printed.
Json reportForm(const Config& config, const Json& report, UtcTime at);

}  // namespace sohoa

// By when a document must be registered, forwarded or issued (Nghị định 30/2020 Điều 4.2c, 18.1, 23.1): the same day,
// at the latest the next working day; an urgent one at once.
#pragma once

#include <chrono>

#include "core/clock.h"
#include "core/working_calendar.h"

namespace sohoa {

// What an office sets. Office hours are minutes since midnight in Vietnam.
struct DeadlineRules {
    std::chrono::minutes atOnce{30};  // the decree gives no number for "ngay"
    std::chrono::minutes opens{7 * 60 + 30};
    std::chrono::minutes closes{17 * 60};
};

struct Deadline {
    UtcTime due;     // to be done by: the end of the day's office hours, or minutes after an urgent one came
    UtcTime latest;  // what the decree still allows: the end of the next working day; for an urgent one the same as due
    bool urgent = false;
    bool official = true;  // the calendar of these days is the Government's, not only what the law fixes
};

// priority: 0 thường, above it khẩn, thượng khẩn, hỏa tốc. What comes after hours or on a free day counts from the next
// working day; what comes before the office opens, from that day.
Deadline deadlineOf(UtcTime received, int priority, const WorkingCalendar& calendar, const DeadlineRules& rules = {});

bool overdue(const Deadline& deadline, UtcTime now);
bool beyondTheLaw(const Deadline& deadline, UtcTime now);

}  // namespace sohoa

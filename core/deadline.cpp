#include "core/deadline.h"

namespace sohoa {

Deadline deadlineOf(UtcTime received, int priority, const WorkingCalendar& calendar, const DeadlineRules& rules) {
    if (priority > 0) return {received + rules.atOnce, received + rules.atOnce, true, true};
    const Day arrival = dayInVietnam(received);
    const bool inTime = calendar.isWorkingDay(arrival) && received < timeInVietnam(arrival, rules.closes);
    const Day day = inTime ? arrival : calendar.nextWorkingDay(arrival);
    const Day next = calendar.nextWorkingDay(day);
    return {timeInVietnam(day, rules.closes), timeInVietnam(next, rules.closes), false,
            calendar.isOfficial(yearOf(arrival)) && calendar.isOfficial(yearOf(next))};
}

bool overdue(const Deadline& deadline, UtcTime now) { return now > deadline.due; }
bool beyondTheLaw(const Deadline& deadline, UtcTime now) { return now > deadline.latest; }

}  // namespace sohoa

#include "core/deadline.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

using namespace std::chrono_literals;

class TheDeadline : public testing::Test {
  protected:
    const WorkingCalendar calendar_ = *WorkingCalendar::load(SOHOA_SOURCE_DIR "/data/calendar");

    static UtcTime at(const char* day, std::chrono::minutes clock) { return timeInVietnam(*dayFromIso(day), clock); }
    Deadline of(const char* day, std::chrono::minutes clock, int priority = 0) const {
        return deadlineOf(at(day, clock), priority, calendar_);
    }
    static std::string shown(UtcTime time) { return vietnamTimeShown(time).substr(0, 16); }
};

TEST_F(TheDeadline, isTheSameDayWithinOfficeHoursAndTheNextWorkingDayAtTheLatest) {
    const Deadline deadline = of("2026-11-20", 9h);  // a Friday
    EXPECT_EQ(shown(deadline.due), "20/11/2026 17:00");
    EXPECT_EQ(shown(deadline.latest), "23/11/2026 17:00");
    EXPECT_FALSE(deadline.urgent);
    EXPECT_TRUE(deadline.official);
}

TEST_F(TheDeadline, isTheSameDayForWhatCameBeforeTheOfficeOpened) {
    EXPECT_EQ(shown(of("2026-11-20", 1min).due), "20/11/2026 17:00");
}

TEST_F(TheDeadline, isTheNextWorkingDayAfterHours) {
    EXPECT_EQ(shown(of("2026-11-20", 17h).due), "23/11/2026 17:00");
    EXPECT_EQ(shown(of("2026-11-20", 17h).latest), "25/11/2026 17:00") << "24/11 is a holiday";
    EXPECT_EQ(shown(of("2026-11-21", 9h).due), "23/11/2026 17:00") << "a Saturday";
    EXPECT_EQ(shown(of("2026-02-13", 18h).due), "23/02/2026 17:00") << "Tết";
    EXPECT_EQ(shown(of("2026-08-22", 9h).due), "22/08/2026 17:00") << "a Saturday that is worked";
}

TEST_F(TheDeadline, goesByTheClockInVietnam) {
    const UtcTime lateInVietnam = *parseIsoUtc("2026-11-19T17:30:00Z");  // 00:30 on the 20th
    EXPECT_EQ(shown(deadlineOf(lateInVietnam, 0, calendar_).due), "20/11/2026 17:00");
}

TEST_F(TheDeadline, ofAnUrgentDocumentIsAtOnceDayAndNight) {
    for (int priority : {1, 2, 3}) {
        const Deadline deadline = of("2026-11-21", 23h, priority);
        EXPECT_EQ(shown(deadline.due), "21/11/2026 23:30");
        EXPECT_EQ(deadline.latest, deadline.due);
        EXPECT_TRUE(deadline.urgent);
    }
    DeadlineRules rules;
    rules.atOnce = 10min;
    EXPECT_EQ(deadlineOf(at("2026-11-20", 9h), 3, calendar_, rules).due, at("2026-11-20", 9h + 10min));
}

TEST_F(TheDeadline, followsTheOfficesOwnHours) {
    DeadlineRules rules;
    rules.closes = 16h + 30min;
    EXPECT_EQ(shown(deadlineOf(at("2026-11-20", 16h + 45min), 0, calendar_, rules).due), "23/11/2026 16:30");
}

TEST_F(TheDeadline, saysWhereTheCalendarIsNotTheGovernments) {
    EXPECT_TRUE(of("2026-12-30", 9h).official);
    EXPECT_FALSE(of("2026-12-31", 9h).official) << "its latest day is in 2027";
    EXPECT_FALSE(of("2027-03-01", 9h).official);
}

TEST_F(TheDeadline, isOverdueAMomentAfterIt) {
    const Deadline deadline = of("2026-11-20", 9h);
    EXPECT_FALSE(overdue(deadline, deadline.due));
    EXPECT_TRUE(overdue(deadline, deadline.due + 1ms));
    EXPECT_FALSE(beyondTheLaw(deadline, deadline.latest));
    EXPECT_TRUE(beyondTheLaw(deadline, deadline.latest + 1ms));
}

}  // namespace
}  // namespace sohoa

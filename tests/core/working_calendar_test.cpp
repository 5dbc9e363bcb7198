#include "core/working_calendar.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class TheCalendarOfTheOffice : public testing::Test {
  protected:
    const Result<WorkingCalendar> loaded_ = WorkingCalendar::load(SOHOA_SOURCE_DIR "/data/calendar");

    void SetUp() override { ASSERT_TRUE(loaded_) << loaded_.error().detail; }
    bool worksOn(const char* day) const { return loaded_->isWorkingDay(*dayFromIso(day)); }
    std::string after(const char* day) const { return isoDay(loaded_->nextWorkingDay(*dayFromIso(day))); }
    int workingDays(int year) const {
        int count = 0;
        for (Day day = *dayFromIso(std::to_string(year) + "-01-01"); yearOf(day) == year; day += std::chrono::days{1})
            count += loaded_->isWorkingDay(day) ? 1 : 0;
        return count;
    }
};

TEST_F(TheCalendarOfTheOffice, isFreeAtWeekendsAndOnHolidays) {
    for (const char* day : {"2025-01-04", "2025-01-05", "2025-01-01", "2025-01-27", "2025-01-31", "2025-04-07",
                            "2025-05-02", "2025-09-01", "2026-02-17", "2026-04-27", "2026-11-24", "2027-05-03"})
        EXPECT_FALSE(worksOn(day)) << day;
    for (const char* day : {"2025-01-02", "2025-01-24", "2025-02-03", "2026-11-23", "2026-11-25", "2027-05-04"})
        EXPECT_TRUE(worksOn(day)) << day;
}

TEST_F(TheCalendarOfTheOffice, worksOnTheSaturdaysThatWereSwapped) {
    for (const char* saturday : {"2025-04-26", "2026-01-10", "2026-08-22"})
        EXPECT_TRUE(worksOn(saturday)) << saturday;
    for (const char* off : {"2025-05-02", "2026-01-02", "2026-08-31"})
        EXPECT_FALSE(worksOn(off)) << off;
}

TEST_F(TheCalendarOfTheOffice, findsTheNextWorkingDayPastTetAndPastTheYear) {
    EXPECT_EQ(after("2025-01-24"), "2025-02-03");
    EXPECT_EQ(after("2026-02-13"), "2026-02-23");
    EXPECT_EQ(after("2025-04-25"), "2025-04-26");
    EXPECT_EQ(after("2025-12-31"), "2026-01-05");
    EXPECT_EQ(after("2026-12-31"), "2027-01-04");
}

// 261 days from Monday to Friday in each of these years, less the holidays on them, and the Saturdays worked.
TEST_F(TheCalendarOfTheOffice, hasAsManyWorkingDaysAsTheNoticesSay) {
    EXPECT_EQ(workingDays(2025), 261 - 12 + 1);
    EXPECT_EQ(workingDays(2026), 261 - 14 + 2);
}

TEST_F(TheCalendarOfTheOffice, saysWhichYearsTheGovernmentHasSet) {
    EXPECT_TRUE(loaded_->isOfficial(2025));
    EXPECT_TRUE(loaded_->isOfficial(2026));
    EXPECT_FALSE(loaded_->isOfficial(2027)) << "the notice for 2027 is not in the file";
    EXPECT_FALSE(loaded_->isOfficial(2031)) << "no file";
    EXPECT_EQ(loaded_->holiday(*dayFromIso("2025-09-02")), "Quốc khánh");
    EXPECT_EQ(loaded_->holiday(*dayFromIso("2025-09-03")), "");
}

class ACalendarFile : public testing::Test {
  protected:
    test::TemporaryFolder folder_;

    Result<WorkingCalendar> load(const std::string& text) {
        std::ofstream(folder_ / "a.toml") << text;
        return WorkingCalendar::load(folder_.path());
    }
};

TEST_F(ACalendarFile, isRefusedWithItsLineWhereItHasAMistake) {
    const std::pair<const char*, const char*> mistakes[] = {
        {"official = true", ":1:"},
        {"year = 2025", ":1:"},
        {"year = \"2025\"\nofficial = true", ":1:"},
        {"year = 2025\nofficial = true\n[holidays]\n\"2026-01-01\" = \"a\"", ":4: 2026-01-01 is no day of 2025"},
        {"year = 2025\nofficial = true\n[holidays]\n\"2025-02-30\" = \"a\"", ":4:"},
        {"year = 2025\nofficial = true\n[holidays]\n\"2025-01-01\" = 1", ":4:"},
        {"year = 2025\nofficial = true\n[working_days]\n\"2025-01-02\" = \"a\"", "2025-01-02 is worked anyway"},
        {"year = 2025\nofficial = true\n[feasts]", ":3: no feasts"},
        {"year = 2025\nofficial = true\nholidays = 3", ":3:"},
        {"year 2025", ":1:"},
    };
    for (const auto& [text, place] : mistakes) {
        const auto loaded = load(text);
        ASSERT_FALSE(loaded) << text;
        EXPECT_EQ(loaded.error().code, errors::BadConfig) << text;
        EXPECT_NE(loaded.error().detail.find(place), std::string::npos) << loaded.error().detail;
    }
}

TEST_F(ACalendarFile, isTheOnlyOneForItsYear) {
    std::ofstream(folder_ / "b.toml") << "year = 2025\nofficial = true";
    EXPECT_EQ(load("year = 2025\nofficial = false").error().code, errors::BadConfig);
}

TEST_F(ACalendarFile, mustBeThere) {
    EXPECT_EQ(WorkingCalendar::load(folder_.path()).error().code, errors::FileUnreadable);
    EXPECT_EQ(WorkingCalendar::load(folder_ / "nowhere").error().code, errors::FileUnreadable);
}

TEST(NoCalendar, knowsWeekendsAlone) {
    const WorkingCalendar calendar;
    EXPECT_TRUE(calendar.isWorkingDay(*dayFromIso("2030-01-01")));
    EXPECT_EQ(isoDay(calendar.nextWorkingDay(*dayFromIso("2030-01-04"))), "2030-01-07");
}

}  // namespace
}  // namespace sohoa

#include "core/clock.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"

namespace sohoa {

using namespace std::chrono;

static UtcTime at(int y, unsigned m, unsigned d, int h, int min, int s, int ms = 0) {
    return sys_days{year{y} / month{m} / day{d}} + hours{h} + minutes{min} + seconds{s} + milliseconds{ms};
}

TEST(Clock, UtcIsWrittenWithMilliseconds) {
    EXPECT_EQ(isoUtc(at(2026, 11, 22, 2, 15, 42, 123)), "2026-11-22T02:15:42.123Z");
    EXPECT_EQ(isoUtc(at(2026, 1, 2, 3, 4, 5, 6)), "2026-01-02T03:04:05.006Z");
}

TEST(Clock, TimesBeforeTheEpochAreWrittenRight) {
    EXPECT_EQ(isoUtc(at(1945, 9, 2, 7, 0, 0, 1)), "1945-09-02T07:00:00.001Z");
    EXPECT_EQ(parseIsoUtc("1945-09-02T07:00:00.001Z"), at(1945, 9, 2, 7, 0, 0, 1));
}

TEST(Clock, WhatIsWrittenIsReadBack) {
    const UtcTime time = now();
    EXPECT_EQ(parseIsoUtc(isoUtc(time)), time);
}

TEST(Clock, MillisecondsMayBeMissing) { EXPECT_EQ(parseIsoUtc("2026-11-22T02:15:42Z"), at(2026, 11, 22, 2, 15, 42)); }

TEST(Clock, VietnamIsSevenHoursAheadInSummerAndInWinter) {
    for (unsigned month : {1u, 7u}) {
        const VietnamTime t = inVietnam(at(2026, month, 15, 2, 15, 42, 123));
        EXPECT_EQ(t.hour, 9);
        EXPECT_EQ(t.millisecond, 123);
    }
}

TEST(Clock, VietnamMayBeInTheNextDayMonthAndYear) {
    const VietnamTime t = inVietnam(at(2026, 12, 31, 17, 0, 0));
    EXPECT_EQ(std::tuple(t.year, t.month, t.day, t.hour), std::tuple(2027, 1, 1, 0));
    EXPECT_EQ(inVietnam(at(2026, 12, 31, 16, 59, 59)).year, 2026);
}

TEST(Clock, PeopleReadTheDayFirst) {
    EXPECT_EQ(vietnamTimeShown(at(2026, 11, 22, 2, 15, 42)), "22/11/2026 09:15:42");
    EXPECT_EQ(vietnamTimeShown(at(2026, 2, 28, 18, 5, 6)), "01/03/2026 01:05:06");
}

TEST(Clock, ProtocolsReadTheZone) {
    EXPECT_EQ(vietnamIso(at(2026, 11, 22, 2, 15, 42, 999)), "2026-11-22T09:15:42+07:00");
}

TEST(Clock, LeapDaysAreKnown) {
    EXPECT_TRUE(parseIsoUtc("2024-02-29T00:00:00Z"));
    EXPECT_FALSE(parseIsoUtc("2026-02-29T00:00:00Z"));
}

class NotAUtcTime : public testing::TestWithParam<const char*> {};

TEST_P(NotAUtcTime, IsABadMessage) {
    const auto time = parseIsoUtc(GetParam());
    ASSERT_FALSE(time);
    EXPECT_EQ(time.error().code, errors::BadMessage);
}

INSTANTIATE_TEST_SUITE_P(Clock, NotAUtcTime,
                         testing::Values("", "now", "2026-11-22", "2026-11-22T02:15:42", "2026-11-22 02:15:42Z",
                                         "2026-11-22T02:15:42+07:00", "2026-11-22T02:15:42.1Z",
                                         "2026-11-22T02:15:42,123Z", "2026-11-22T24:00:00Z", "2026-11-22T02:60:00Z",
                                         "2026-11-22T02:15:60Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
                                         "2026-04-31T00:00:00Z", "2026-11-22T02:15:4xZ", "2026-11-22T-1:15:42Z",
                                         "2026-11-22T-0:15:42Z", "-000-11-22T02:15:42Z", "+026-11-22T02:15:42Z",
                                         "2026-11-22T02:15:42.-01Z", "2026-11-22T 2:15:42Z", "２０２６-11-22T02"));

}  // namespace sohoa

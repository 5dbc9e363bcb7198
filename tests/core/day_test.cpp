#include "core/day.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

TEST(ADay, isReadAndWrittenAsIso) {
    const auto day = dayFromIso("2024-02-29");
    ASSERT_TRUE(day);
    EXPECT_EQ(*day, Day{2024y / February / 29});
    EXPECT_EQ(isoDay(*day), "2024-02-29");
    EXPECT_EQ(dayShown(*day), "29/02/2024");
    EXPECT_EQ(yearOf(*day), 2024);
}

TEST(ADay, mustBeARealOneInExactlyThisForm) {
    for (const char* bad : {"", "2023-02-29", "2021-13-01", "2021-00-10", "2021-06-31", "0000-01-01", "2021-6-30",
                            "30/06/2021", "2021/06/30", "2021-06-3x", "-021-06-30", "2021-06-30 ", "2021-+6-30"})
        EXPECT_FALSE(dayFromIso(bad)) << bad;
}

TEST(ADay, beginsAtMidnightInVietnam) {
    EXPECT_EQ(isoDay(dayInVietnam(*parseIsoUtc("2026-11-21T16:59:59Z"))), "2026-11-21");
    EXPECT_EQ(isoDay(dayInVietnam(*parseIsoUtc("2026-11-21T17:00:00Z"))), "2026-11-22");
    EXPECT_EQ(isoUtc(timeInVietnam(*dayFromIso("2026-11-22"), 7h + 30min)), "2026-11-22T00:30:00.000Z");
}

}  // namespace
}  // namespace sohoa

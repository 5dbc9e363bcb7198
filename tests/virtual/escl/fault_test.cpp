#include "virtual/escl/fault.h"

#include <gtest/gtest.h>

namespace sohoa::escl {
namespace {

TEST(Fault, IsReadWithItsPageAndItsTimes) {
    const auto jam = parseFault("jam@2");
    ASSERT_TRUE(jam);
    EXPECT_EQ(jam->kind, FaultKind::Jam);
    EXPECT_EQ(jam->page, 2);
    EXPECT_EQ(jam->times, 1);
    EXPECT_EQ(parseFault("busy")->times, 2);
    EXPECT_EQ(parseFault("busy@3:7")->times, 7);
    EXPECT_EQ(parseFault("hang@1:always")->times, Fault::always);
    EXPECT_EQ(parseFault("torn")->page, 1);
}

TEST(Fault, WhatIsNoFaultIsRefused) {
    for (const char* text : {"", "flood", "jam@", "jam@0", "jam@x", "jam:", "jam:0", "@2", "jam@2@3"})
        EXPECT_FALSE(parseFault(text)) << text;
}

TEST(Faults, StrikeAtTheirPageAsOftenAsTheySay) {
    Faults faults({{FaultKind::Jam, 2, 1}, {FaultKind::Busy, 0, 2}, {FaultKind::Hang, 3, Fault::always}});
    EXPECT_FALSE(faults.strike(1, true));
    EXPECT_TRUE(faults.strike(2, true));
    EXPECT_FALSE(faults.strike(2, true));
    EXPECT_TRUE(faults.strike(0, true));
    EXPECT_TRUE(faults.strike(0, true));
    EXPECT_FALSE(faults.strike(0, true));
    EXPECT_TRUE(faults.strike(3, true));
    EXPECT_TRUE(faults.strike(3, true));
}

TEST(Faults, OfThePaperPathDoNotStrikeOnTheGlass) {
    Faults faults({{FaultKind::Jam, 1, 1}});
    EXPECT_FALSE(faults.strike(1, false));
    EXPECT_TRUE(faults.strike(1, true));
}

}  // namespace
}  // namespace sohoa::escl

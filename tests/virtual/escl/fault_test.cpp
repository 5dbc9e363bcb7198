#include "virtual/escl/fault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

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

TEST(Fault, MayBeOfASideOfTheWholeStack) {
    const auto cut = parseFault("cut@#17:3");
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->side, 17);
    EXPECT_EQ(cut->times, 3);
    for (const char* text : {"cut@#", "cut@#0", "cut@##1", "cut#1"})
        EXPECT_FALSE(parseFault(text)) << text;
}

TEST(Fault, EveryNameIsReadAsTheKindThatBearsIt) {
    std::istringstream names(faultNames());
    int count = 0;
    for (std::string name; std::getline(names >> std::ws, name, ',');) {
        const auto fault = parseFault(name);
        ASSERT_TRUE(fault) << name;
        EXPECT_EQ(nameOf(fault->kind), name);
        ++count;
    }
    EXPECT_EQ(count, 22);
}

TEST(FaultScript, HasAFaultOnEachLineAndComments) {
    const test::TemporaryFolder folder;
    const auto script = folder.with("script", "# a bad day\n\n  jam@2  # at the second page\r\ncut@#17:2\n");
    const auto faults = readFaultScript(script);
    ASSERT_TRUE(faults);
    ASSERT_EQ(faults->size(), 2u);
    EXPECT_EQ((*faults)[0].kind, FaultKind::Jam);
    EXPECT_EQ((*faults)[1].side, 17);
}

TEST(FaultScript, NamesTheLineThatIsNoFault) {
    const test::TemporaryFolder folder;
    const auto faults = readFaultScript(folder.with("script", "jam@2\nflood\n"));
    ASSERT_FALSE(faults);
    EXPECT_THAT(faults.error().detail, testing::HasSubstr("script:2"));
    EXPECT_EQ(readFaultScript(folder / "none").error().code, errors::FileUnreadable);
}

}  // namespace
}  // namespace sohoa::escl

#include "virtual/escl/misfortunes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sohoa::escl {
namespace {

using Of = Moment::Of;

Moment asked() { return {Of::Job}; }
Moment page(int number) { return {Of::FedAnswer, number, number, true, number, true}; }
Moment onGlass(int number) { return {Of::FedAnswer, number, number, false, 0, true}; }

TEST(Misfortunes, StrikeAtTheirPageAsOftenAsTheySay) {
    Misfortunes faults({{FaultKind::Jam, 2, 1}, {FaultKind::Busy, 0, 2}, {FaultKind::Hang, 3, Fault::always}});
    EXPECT_FALSE(faults.strike(page(1)));
    EXPECT_TRUE(faults.strike(page(2)));
    EXPECT_FALSE(faults.strike(page(2)));
    EXPECT_TRUE(faults.strike(asked()));
    EXPECT_TRUE(faults.strike(asked()));
    EXPECT_FALSE(faults.strike(asked()));
    EXPECT_TRUE(faults.strike(page(3)));
    EXPECT_TRUE(faults.strike(page(3)));
}

TEST(Misfortunes, OfThePaperPathDoNotStrikeOnTheGlass) {
    Misfortunes faults({{FaultKind::Jam, 1, 1}});
    EXPECT_FALSE(faults.strike(onGlass(1)));
    EXPECT_TRUE(faults.strike(page(1)));
}

TEST(Misfortunes, OfASideOfTheStackStrikeAtWhicheverPageItIs) {
    Misfortunes faults({{FaultKind::Cut, 0, 1, 17}});
    EXPECT_FALSE(faults.strike(asked()));
    EXPECT_FALSE(faults.strike(page(1)));
    EXPECT_TRUE(faults.strike({Of::Answer, 1, 17, true, 20, true}));
}

TEST(Misfortunes, OfASideAreNotThoseOfAPage) {
    Misfortunes faults({{FaultKind::Cut, 0, 1, 2}});
    EXPECT_FALSE(faults.strike({Of::FedAnswer, 2, 5, true, 2, true}));
}

TEST(Misfortunes, OfThePaperStrikeWhereItIsReadAndOthersWhereItIsHandedOut) {
    Misfortunes faults({{FaultKind::Jam, 1, 1}, {FaultKind::Torn, 1, 1}});
    EXPECT_EQ(faults.strike({Of::Answer, 1, 1, true, 1, true})->kind, FaultKind::Torn);
    EXPECT_EQ(faults.strike({Of::Feeding, 1, 1, true, 1, true})->kind, FaultKind::Jam);
}

TEST(Misfortunes, OfTheStateStrikeThereAlone) {
    Misfortunes faults({{FaultKind::BusyStatus, 0, 1}});
    EXPECT_FALSE(faults.strike(asked()));
    EXPECT_TRUE(faults.strike({Of::Status}));
}

std::vector<std::pair<int, FaultKind>> drawnIn(const RandomFaults& random, int sheets) {
    Misfortunes faults({}, random);
    std::vector<std::pair<int, FaultKind>> drawn;
    for (int sheet = 1; sheet <= sheets; ++sheet)
        while (const auto fault = faults.strike({Of::FedAnswer, 1, 1, true, sheet, true}))
            drawn.emplace_back(sheet, fault->kind);
    return drawn;
}

TEST(RandomFaults, AreTheSameForTheSameSeedAndOthersForAnother) {
    EXPECT_EQ(drawnIn({7, 40, {}}, 2000), drawnIn({7, 40, {}}, 2000));
    EXPECT_NE(drawnIn({7, 40, {}}, 2000), drawnIn({8, 40, {}}, 2000));
}

TEST(RandomFaults, ComeAboutAsOftenAsAskedFor) {
    const auto drawn = drawnIn({7, 40, {FaultKind::Cut}}, 40'000);
    EXPECT_GT(drawn.size(), 900u);
    EXPECT_LT(drawn.size(), 1100u);
}

TEST(RandomFaults, AreOfTheKindsAskedFor) {
    const auto random = parseRandomFaults("7:2:jam,torn");
    ASSERT_TRUE(random);
    for (const auto& [sheet, kind] : drawnIn(*random, 200))
        EXPECT_THAT(kind, testing::AnyOf(FaultKind::Jam, FaultKind::Torn));
}

TEST(RandomFaults, OnASheetWithoutABackStrikeItsFront) {
    const RandomFaults everySheet{3, 1, {FaultKind::Cut}};
    EXPECT_EQ(drawnIn(everySheet, 50).size(), 50u);
}

TEST(RandomFaults, WhatAsksForNoneIsRefused) {
    for (const char* text : {"", "7", "7:", "7:0", ":40", "7:40:", "7:40:flood", "7:40:jam,", "-1:40", "7:40jam"})
        EXPECT_FALSE(parseRandomFaults(text)) << text;
}

}  // namespace
}  // namespace sohoa::escl

#include "scanner/torn_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace sohoa::scanner {
namespace {

using Row = std::vector<std::byte>;

Row rowOf(int value, std::size_t width = 100) { return Row(width, std::byte(value)); }

Row halves(int left, int right, std::size_t leftWidth, std::size_t width = 100) {
    Row row = rowOf(right, width);
    std::fill_n(row.begin(), leftWidth, std::byte(left));
    return row;
}

bool tornAfter(const std::vector<std::pair<Row, int>>& page) {
    TornPageCheck check;
    for (const auto& [row, times] : page)
        for (int i = 0; i < times; ++i)
            check.add(row);
    return check.torn();
}

TEST(TornPage, APageWhoseLowerRowsAreTheGreyOfMissingDataIsTorn) {
    EXPECT_TRUE(tornAfter({{rowOf(240), 500}, {rowOf(128), 500}}));
}

TEST(TornPage, APageWithInkToTheLastRowIsWhole) { EXPECT_FALSE(tornAfter({{rowOf(240), 999}, {rowOf(12), 1}})); }

TEST(TornPage, AWhitePageIsWhole) { EXPECT_FALSE(tornAfter({{rowOf(255), 1000}})); }

TEST(TornPage, GreyInTheMiddleOfAPageIsAPicture) {
    EXPECT_FALSE(tornAfter({{rowOf(240), 100}, {rowOf(128), 200}, {rowOf(240), 100}}));
}

TEST(TornPage, GreyThatIsNotExactlyTheDecodersIsAPicture) {
    EXPECT_FALSE(tornAfter({{rowOf(240), 500}, {rowOf(127), 500}}));
    EXPECT_FALSE(tornAfter({{rowOf(240), 500}, {rowOf(129), 500}}));
}

TEST(TornPage, PaddingBelowAndBesideTheMissingPartDoesNotHideIt) {
    EXPECT_TRUE(tornAfter({{rowOf(240), 500}, {halves(128, 255, 90), 500}, {rowOf(255), 40}}));
}

TEST(TornPage, FourRowsAreEnough) {
    EXPECT_TRUE(tornAfter({{rowOf(240), 500}, {rowOf(128), 4}}));
    EXPECT_FALSE(tornAfter({{rowOf(240), 500}, {rowOf(128), 3}}));
}

TEST(TornPage, ARowOfBlocksThatBreaksOffBeforeItsMiddleIsTorn) {
    EXPECT_TRUE(tornAfter({{rowOf(240), 500}, {halves(200, 128, 40), 8}}));
    EXPECT_FALSE(tornAfter({{rowOf(240), 500}, {halves(200, 128, 60), 8}}));
}

TEST(TornPage, AnEmptyPageIsNotTorn) { EXPECT_FALSE(TornPageCheck{}.torn()); }

}  // namespace
}  // namespace sohoa::scanner

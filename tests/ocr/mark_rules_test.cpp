#include "ocr/mark_rules.h"

#include <gtest/gtest.h>

#include "tests/ocr/drawn_marks.h"

namespace sohoa::ocr {
namespace {

using namespace test;

const double millimetre = drawnDpi.value / MillimetresPerInch;

TiltedFrame wordAt(double x, double y, double width, double tilt = 0) {
    return {{x * millimetre, y * millimetre}, width * millimetre, 3 * millimetre, tilt, 0};
}

TEST(RulesAroundAWord, AreThoseOfItsFrame) {
    Image paper = whitePaper(90, 50);
    drawFrame(paper, 30, 21, 60, 29);
    drawInk(paper, 40, 23.5, 50, 26.5);
    const PreparedPage page = pageOf(tilted(paper, 5));
    EXPECT_GT(rulesAround(page, Layer::Ink, wordAt(45, 25, 12, 5)), 0.9);
    EXPECT_LT(rulesAround(page, Layer::Ink, wordAt(45, 25, 12, -5)), 0.7);
}

TEST(RulesAroundAWord, AreNoneWhereOneIsMissing) {
    Image paper = whitePaper(90, 50);
    drawInk(paper, 30, 21, 60, 21.4);
    drawInk(paper, 40, 23.5, 50, 26.5);
    EXPECT_EQ(rulesAround(pageOf(std::move(paper)), Layer::Ink, wordAt(45, 25, 12)), 0);
}

TEST(ATable, IsToldByRulesThatGoOn) {
    Image table = whitePaper(120, 50), frame = whitePaper(120, 50);
    drawInk(table, 5, 21, 115, 21.4);
    drawInk(table, 5, 29, 115, 29.4);
    drawFrame(frame, 40, 21, 70, 29.4);
    MarkCandidate word;
    word.frame = wordAt(55, 25, 15);
    EXPECT_TRUE(isInTable(pageOf(std::move(table)), word));
    EXPECT_FALSE(isInTable(pageOf(std::move(frame)), word));
}

}  // namespace
}  // namespace sohoa::ocr

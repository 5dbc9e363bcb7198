#include "ocr/sheet_marks.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ocr/drawn_marks.h"

namespace sohoa::ocr {
namespace {

using namespace test;

const double millimetre = drawnDpi.value / MillimetresPerInch;

// A ring with its middle at 60, 50; as much of it as the share says.
Image ring(double radius, double share = 1) {
    Image red = whitePaper(120, 100);
    for (double angle = 0; angle < 360 * share; angle += 0.2)
        for (double r = radius - 0.7; r < radius; r += 0.05) {
            const double a = angle * 3.14159265358979323846 / 180;
            pixSetPixel(red.get(), int((60 + r * std::cos(a)) * millimetre), int((50 + r * std::sin(a)) * millimetre),
                        0);
        }
    return red;
}

std::vector<SheetMark> marksOn(Image redness) {
    return sheetMarksOf(pageOf(whitePaper(120, 100), std::move(redness)), {}, {});
}

TEST(ASeal, IsARingOfItsSizeInRed) {
    for (const double radius : {16.0, 18.0, 20.0}) {
        const auto marks = marksOn(ring(radius));
        ASSERT_EQ(marks.size(), 1u) << radius;
        EXPECT_EQ(marks.front().kind, SheetMarkKind::Seal);
        EXPECT_NEAR(marks.front().box.x0, (60 - radius) * millimetre, 2 * millimetre);
        EXPECT_NEAR(marks.front().box.y1, (50 + radius) * millimetre, 2 * millimetre);
    }
}

TEST(ASeal, IsNoSmallRingNoHalfOneAndNoSquare) {
    EXPECT_TRUE(marksOn(ring(9)).empty());
    EXPECT_TRUE(marksOn(ring(18, 0.5)).empty());
    Image square = whitePaper(120, 100);
    drawFrame(square, 40, 30, 76, 66);
    EXPECT_TRUE(marksOn(std::move(square)).empty());
}

TEST(ASeal, IsFoundWithAPartCutOff) { EXPECT_EQ(marksOn(ring(18, 0.8)).size(), 1u); }

TEST(ASheet, WithoutColourHasNoSeals) { EXPECT_TRUE(sheetMarksOf(pageOf(ring(18)), {}, {}).empty()); }

TEST(MarksOfASheet, AreNamedByTheirKind) {
    const PreparedPage page = pageOf(whitePaper(120, 100));
    const PixelBox box{100, 100, 400, 200};
    const auto marks = sheetMarksOf(page, {{{Secrecy::Secret, 0}, box, 0.9}, {{Secrecy::None, 2}, box, 0.9}}, box);
    ASSERT_EQ(marks.size(), 3u);
    EXPECT_EQ(marks[0].kind, SheetMarkKind::ArrivalStamp);
    EXPECT_EQ(marks[1].kind, SheetMarkKind::Secrecy);
    EXPECT_EQ(marks[2].kind, SheetMarkKind::Priority);
    EXPECT_EQ(marks[2].box, box);
}

}  // namespace
}  // namespace sohoa::ocr

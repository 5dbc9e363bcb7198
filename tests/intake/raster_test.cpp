#include "intake/raster.h"

#include <gmock/gmock.h>

namespace sohoa::intake {
namespace {

using testing::ElementsAre;

// 1 2 3
// 4 5 6
Raster digits() { return {{3, 2}, 1, {1, 2, 3, 4, 5, 6}}; }

TEST(AnUprightRaster, IsTurnedAsTiffAndExifCount) {
    EXPECT_THAT(upright(digits(), 1).pixels, ElementsAre(1, 2, 3, 4, 5, 6));
    EXPECT_THAT(upright(digits(), 2).pixels, ElementsAre(3, 2, 1, 6, 5, 4));
    EXPECT_THAT(upright(digits(), 3).pixels, ElementsAre(6, 5, 4, 3, 2, 1));
    EXPECT_THAT(upright(digits(), 4).pixels, ElementsAre(4, 5, 6, 1, 2, 3));
    EXPECT_THAT(upright(digits(), 5).pixels, ElementsAre(1, 4, 2, 5, 3, 6));
    EXPECT_THAT(upright(digits(), 6).pixels, ElementsAre(4, 1, 5, 2, 6, 3));
    EXPECT_THAT(upright(digits(), 7).pixels, ElementsAre(6, 3, 5, 2, 4, 1));
    EXPECT_THAT(upright(digits(), 8).pixels, ElementsAre(3, 6, 2, 5, 1, 4));
    EXPECT_EQ(upright(digits(), 6).size, (PixelSize{2, 3}));
    EXPECT_THAT(upright(digits(), 99).pixels, ElementsAre(1, 2, 3, 4, 5, 6));
}

TEST(ARasterOfAFax, GetsSquarePixelsWithoutLosingOne) {
    Density density{200, 100};
    const Raster square = withSquarePixels(digits(), density);
    EXPECT_EQ(square.size, (PixelSize{3, 4}));
    EXPECT_THAT(square.pixels, ElementsAre(1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6));
    EXPECT_EQ(density.x, 200);
    EXPECT_EQ(density.y, 200);
}

TEST(ARasterWithoutColour, BecomesGrayAndOneWithColourStays) {
    EXPECT_EQ(withoutNeedlessColour({{2, 1}, 3, {7, 7, 7, 9, 9, 9}}).channels, 1);
    EXPECT_EQ(withoutNeedlessColour({{2, 1}, 3, {7, 7, 7, 9, 9, 8}}).channels, 3);
}

TEST(ARaster, IsBilevelWhereItHoldsBlackAndWhiteAlone) {
    EXPECT_EQ(modeOf({{2, 1}, 1, {0, 255}}), ColorMode::Bilevel);
    EXPECT_EQ(modeOf({{2, 1}, 1, {1, 255}}), ColorMode::Gray);
}

TEST(AResolution, IsBelievedWhereTheSheetCouldExist) {
    EXPECT_TRUE(isBelievable({300, 300}, {2480, 3508}));
    EXPECT_FALSE(isBelievable({72, 72}, {2480, 3508})) << "a sheet of 87 cm";
    EXPECT_FALSE(isBelievable({1, 1}, {100, 100}));
    EXPECT_FALSE(isBelievable({0, 0}, {2480, 3508}));
    EXPECT_FALSE(isBelievable({1200, 1200}, {400, 400})) << "a stamp";
}

}  // namespace
}  // namespace sohoa::intake

#include "ocr/cleanup.h"

#include <gtest/gtest.h>

#include "ocr/layers.h"
#include "ocr/tables.h"

namespace sohoa::ocr {
namespace {

constexpr Dpi dpi{200};

void destroyPoints(PTA* points) { ptaDestroy(&points); }

Image white(int width = 1600, int height = 2200) {
    Image image{pixCreate(width, height, 8)};
    pixSetAll(image.get());
    return image;
}

void ink(Image& image, PixelBox box) {
    const Owned<BOX, destroyBox> region{boxCreate(box.x0, box.y0, box.width(), box.height())};
    pixClearInRect(image.get(), region.get());
}

int grayAt(const Image& image, int x, int y) {
    l_uint32 value = 0;
    pixGetPixel(image.get(), x, y, &value);
    return int(value);
}

TEST(Borders, OfTheScannersLidBecomeWhiteAndInkStays) {
    Image page = white();
    ink(page, {0, 0, 60, 2200});
    ink(page, {0, 2100, 1600, 2200});
    ink(page, {800, 1000, 900, 1020});
    whitenBorders(page, dpi);
    EXPECT_EQ(grayAt(page, 20, 500), 255);
    EXPECT_EQ(grayAt(page, 700, 2150), 255);
    EXPECT_EQ(grayAt(page, 850, 1010), 0);
}

TEST(Borders, LeaveARuleThatReachesTheEdge) {
    Image page = white();
    ink(page, {0, 600, 1600, 603});
    whitenBorders(page, dpi);
    EXPECT_EQ(grayAt(page, 800, 601), 0);
}

TEST(Holes, OfThePunchBecomeWhite) {
    Image page = white();
    ink(page, {60, 1000, 110, 1050});
    ink(page, {400, 400, 404, 440});
    whitenHoles(page, dpi);
    EXPECT_EQ(grayAt(page, 80, 1020), 255);
    EXPECT_EQ(grayAt(page, 402, 420), 0);
}

TEST(Skew, IsMeasuredClockwiseAndUndone) {
    Image page = white();
    for (int y = 300; y < 1900; y += 50)
        for (int x = 250; x < 1350; x += 24)
            ink(page, {x, y, x + 14, y + 20});
    const Image turned = deskewed(page, -3.0);  // leans clockwise by 3 degrees
    const auto skew = skewOf(turned);
    ASSERT_TRUE(skew);
    EXPECT_NEAR(*skew, 3.0, 0.1);
    EXPECT_NEAR(skewOf(deskewed(turned, *skew)).value_or(9), 0.0, 0.1);
}

TEST(Skew, OfAPageWithoutLinesIsUnknown) { EXPECT_FALSE(skewOf(white())); }

TEST(Specks, GoWhereTheyStandAloneAndStayBesideLetters) {
    Image page = white();
    for (int i = 0; i < 400; ++i)
        ink(page, {100 + (i * 37) % 1400, 100 + (i * 91) % 1900, 102 + (i * 37) % 1400, 102 + (i * 91) % 1900});
    for (int x = 200; x < 1400; x += 20)
        ink(page, {x, 2050, x + 12, 2075});
    ink(page, {300, 2080, 304, 2084});  // the dot under a letter
    removeSpecks(page, dpi);
    EXPECT_EQ(grayAt(page, 100 + 37, 100 + 91), 255);
    EXPECT_EQ(grayAt(page, 302, 2082), 0);
    EXPECT_EQ(grayAt(page, 205, 2060), 0);
}

TEST(Specks, SpareTheToneAboveAHat) {
    Image page = white();
    for (int i = 0; i < 400; ++i)
        ink(page, {100 + (i * 37) % 1400, 100 + (i * 91) % 1700, 102 + (i * 37) % 1400, 102 + (i * 91) % 1700});
    for (int x = 200; x < 1400; x += 20)
        ink(page, {x, 2050, x + 12, 2070});
    ink(page, {302, 2043, 306, 2047});  // the hat of ế
    ink(page, {303, 2036, 307, 2040});  // its tone, more than a millimetre above the letter's body
    EXPECT_TRUE(removeSpecks(page, dpi));
    EXPECT_EQ(grayAt(page, 305, 2038), 0);
    EXPECT_EQ(grayAt(page, 100 + 37, 100 + 91), 255);
}

TEST(Specks, AreNotLookedForOnACleanPage) {
    Image page = white();
    ink(page, {300, 300, 303, 303});
    EXPECT_FALSE(removeSpecks(page, dpi));
    EXPECT_EQ(grayAt(page, 301, 301), 0);
}

TEST(Streaks, GoAndTheLettersTheyCrossStay) {
    Image page = white();
    ink(page, {700, 0, 702, 2200});
    for (int y = 300; y < 1900; y += 50)
        ink(page, {680, y, 730, y + 8});
    EXPECT_TRUE(removeStreaks(page));
    EXPECT_EQ(grayAt(page, 700, 290), 255);
    EXPECT_EQ(grayAt(page, 700, 304), 0);
}

TEST(Streaks, RunAlongEitherSideOfTheSheet) {
    Image page = white();
    ink(page, {0, 900, 1600, 902});
    EXPECT_TRUE(removeStreaks(page));
    EXPECT_EQ(grayAt(page, 800, 901), 255);
}

TEST(Streaks, AreNoRulesOfATable) {
    Image page = white();
    ink(page, {700, 300, 703, 1800});
    EXPECT_FALSE(removeStreaks(page));
    EXPECT_EQ(grayAt(page, 701, 1000), 0);
}

TEST(Negatives, AreBlackPagesWithThinWhiteLetters) {
    Image page = white();
    for (int y = 300; y < 1900; y += 50)
        for (int x = 250; x < 1350; x += 24)
            ink(page, {x, y, x + 5, y + 20});
    EXPECT_FALSE(isNegative(page, dpi));
    pixInvert(page.get(), page.get());
    EXPECT_TRUE(isNegative(page, dpi));
}

TEST(Negatives, AreNoSmallSheetsOnADarkBed) {
    Image page = white();
    for (const PixelBox& lid : {PixelBox{0, 0, 1600, 1300}, PixelBox{0, 1300, 900, 2200}})
        ink(page, lid);
    EXPECT_FALSE(isNegative(page, dpi));
}

TEST(DarkBlocks, BecomeBlackOnWhite) {
    Image page = white();
    ink(page, {300, 400, 1300, 500});
    const Image letters{pixCreate(16, 24, 8)};
    pixSetAll(letters.get());
    for (int x = 340; x < 1240; x += 40)
        pixRasterop(page.get(), x, 440, 5, 24, PIX_SRC, letters.get(), 0, 0);
    EXPECT_TRUE(invertDarkBlocks(page, dpi));
    EXPECT_EQ(grayAt(page, 320, 420), 255);
    EXPECT_EQ(grayAt(page, 342, 450), 0);
    EXPECT_EQ(grayAt(page, 100, 100), 255);
}

TEST(DarkBlocks, AreNoLinesOfText) {
    Image page = white();
    for (int x = 250; x < 1350; x += 24)
        ink(page, {x, 400, x + 14, 430});
    EXPECT_FALSE(invertDarkBlocks(page, dpi));
}

TEST(DarkBlocks, AreNoBarcodes) {
    for (const int bar : {8, 14, 20}) {
        Image page = white();
        for (int x = 300; x < 1200; x += 24)
            ink(page, {x, 400, x + bar, 600});
        EXPECT_FALSE(invertDarkBlocks(page, dpi)) << bar;
    }
}

TEST(Layers, LightenRedAndKeepBlackUnderIt) {
    Image page{pixCreate(400, 400, 32)};
    pixSetAll(page.get());
    for (int y = 100; y < 300; ++y)
        for (int x = 100; x < 300; ++x)
            pixSetRGBPixel(page.get(), x, y, 220, 40, 50);
    for (int y = 190; y < 210; ++y)
        for (int x = 150; x < 250; ++x)
            pixSetRGBPixel(page.get(), x, y, 40, 10, 15);
    const Layers layers = separateLayers(page, dpi);
    EXPECT_GT(grayAt(layers.gray, 120, 120), 200);
    EXPECT_LT(grayAt(layers.gray, 200, 200), 60);
    EXPECT_LT(grayAt(layers.redness, 120, 120), 40);
    EXPECT_GT(grayAt(layers.redness, 10, 10), 240);
}

class Colours : public testing::Test {
  protected:
    Colours() { pixSetAll(page_.get()); }

    void blueStroke(int x0, int y0, int x1, int y1) {
        const Owned<PTA, destroyPoints> line{generatePtaWideLine(x0, y0, x1, y1, 6)};
        pixRenderPtaArb(page_.get(), line.get(), 40, 60, 190);
    }

    Image page_{pixCreate(800, 600, 32)};
};

TEST_F(Colours, OfASignatureLeaveTheInkAndItsPlaceIsTold) {
    blueStroke(200, 300, 330, 200);
    blueStroke(330, 200, 380, 320);
    blueStroke(400, 310, 480, 230);  // another stroke of the same name
    const Layers layers = separateLayers(page_, dpi);
    ASSERT_EQ(layers.signatures.size(), 1u);
    EXPECT_NEAR(layers.signatures[0].x0, 197, 6);
    EXPECT_NEAR(layers.signatures[0].x1, 483, 6);
    EXPECT_EQ(grayAt(layers.gray, 265, 250), 255);
}

TEST_F(Colours, OfABlueStampAreNoSignature) {
    for (const int y : {200, 380})
        blueStroke(200, y, 480, y);
    for (const int x : {200, 480})
        blueStroke(x, 200, x, 380);
    const Layers layers = separateLayers(page_, dpi);
    EXPECT_TRUE(layers.signatures.empty());
    EXPECT_LT(grayAt(layers.gray, 300, 200), 150);
}

TEST_F(Colours, OfANumberByHandStayInk) {
    blueStroke(200, 300, 215, 270);
    blueStroke(230, 300, 230, 272);
    const Layers layers = separateLayers(page_, dpi);
    EXPECT_TRUE(layers.signatures.empty());
    EXPECT_LT(grayAt(layers.gray, 230, 285), 150);
}

TEST(Tables, AreFoundByTheirRulesRowByRow) {
    Image page = white();
    const int xs[] = {200, 300, 800, 1400}, ys[] = {400, 460, 560};
    for (const int y : ys)
        ink(page, {200, y, 1403, y + 3});
    for (const int x : xs)
        ink(page, {x, 400, x + 3, 563});
    const auto tables = findTables(page, dpi);
    ASSERT_EQ(tables.size(), 1u);
    ASSERT_EQ(tables[0].cells.size(), 6u);
    EXPECT_LT(tables[0].cells[0].x1, tables[0].cells[1].x0);
    EXPECT_LT(tables[0].cells[2].y1, tables[0].cells[3].y0 + 1);
}

TEST(Tables, AreNotSeenInAFramedMark) {
    Image page = white();
    for (const PixelBox& side : {PixelBox{200, 400, 400, 403}, PixelBox{200, 460, 400, 463},
                                 PixelBox{200, 400, 203, 463}, PixelBox{397, 400, 400, 463}})
        ink(page, side);
    EXPECT_TRUE(findTables(page, dpi).empty());
}

}  // namespace
}  // namespace sohoa::ocr

#include "ocr/patch_code.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

constexpr Dpi dpi{200};

// A sheet of A4 with the four bars 10 mm from its upper edge, 100 mm long.
Image sheetWith(const std::string& bars) {
    Image sheet{pixCreate(1654, 2339, 8)};
    pixSetAll(sheet.get());
    int y = pixels(10, dpi);
    for (const char bar : bars) {
        const int height = pixels(bar == 'W' ? 5.08 : 2.03, dpi);
        const Owned<BOX, destroyBox> box{boxCreate(pixels(40, dpi), y, pixels(100, dpi), height)};
        pixClearInRect(sheet.get(), box.get());
        y += height + pixels(2.03, dpi);
    }
    return sheet;
}

Image turned(const Image& sheet, int quarters) { return Image{pixRotateOrth(sheet.get(), quarters)}; }

struct Case {
    const char *bars, *name;
};

class PatchCodes : public testing::TestWithParam<Case> {};

TEST_P(PatchCodes, AreReadWhicheverWayTheSheetLies) {
    const Image sheet = sheetWith(GetParam().bars);
    for (int quarters = 0; quarters < 4; ++quarters) {
        const auto found = findPatchCode(turned(sheet, quarters), dpi);
        ASSERT_TRUE(found) << quarters;
        EXPECT_EQ(found->code.format, "PatchCode");
        EXPECT_EQ(found->code.text, GetParam().name) << quarters;
        EXPECT_EQ(static_cast<int>(found->turn), 90 * quarters);
    }
}
INSTANTIATE_TEST_SUITE_P(All, PatchCodes,
                         testing::Values(Case{"WWNN", "1"}, Case{"WNNW", "2"}, Case{"WNWN", "3"}, Case{"NWWN", "4"},
                                         Case{"NNWW", "6"}, Case{"NWNW", "T"}));

TEST(PatchCode, IsReadOnASheetThatWasFedAskew) {
    const Image sheet = sheetWith("NWNW");
    const Image askew{pixRotate(sheet.get(), 0.05f, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0)};
    const auto found = findPatchCode(askew, dpi);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->code.text, "T");
}

TEST(PatchCode, IsReadThroughTheGrainsOfACopier) {
    Image sheet = sheetWith("NWNW");
    unsigned chance = 7;
    for (int i = 0; i < 40'000; ++i) {
        chance = chance * 1664525u + 1013904223u;
        const int x = int(chance >> 8) % 1654, y = int(chance >> 19) % 2339;
        pixSetPixel(sheet.get(), x, y, i % 2 ? 0 : 255);
    }
    EXPECT_TRUE(findPatchCode(sheet, dpi));
}

TEST(PatchCode, IsNotSeenInBarsOfAnotherMeasure) {
    Image bars{pixCreate(1654, 2339, 8)};
    pixSetAll(bars.get());
    for (int y = 100; y < 2000; y += pixels(9, dpi)) {  // a ruled form
        const Owned<BOX, destroyBox> box{boxCreate(100, y, 1400, pixels(2, dpi))};
        pixClearInRect(bars.get(), box.get());
    }
    EXPECT_FALSE(findPatchCode(bars, dpi));
    EXPECT_FALSE(findPatchCode(sheetWith("NNNN"), dpi));
    EXPECT_FALSE(findPatchCode(sheetWith("WWWW"), dpi));
}

TEST(PatchCode, IsNotSeenInALetter) {
    const Image letter{pixRead(SOHOA_TEST_DATA "/ocr/letter-200dpi.tif")};
    EXPECT_FALSE(findPatchCode(asGray(letter), dpi));
}

}  // namespace
}  // namespace sohoa::ocr

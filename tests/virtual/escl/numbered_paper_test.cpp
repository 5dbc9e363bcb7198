#include "virtual/escl/numbered_paper.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "virtual/escl/side_code.h"

namespace sohoa::escl {
namespace {

const ScanSettings gray100{true, true, false, Dpi{100}};

class NumberedPaperTest : public testing::Test {
  protected:
    int shown(int side, const ScanSettings& look) {
        return sideShownIn(folder_.with("side.jpg", paper_.jpeg(side, look).value()));
    }
    test::TemporaryFolder folder_;
    const NumberedPaper paper_{50'000};
};

TEST_F(NumberedPaperTest, ASideTellsWhichItIsAtEveryResolutionInGrayAndInColour) {
    for (const int dpi : {100, 150, 200, 300})
        for (const bool color : {false, true})
            for (const int side : {1, 2, 5461, 100'000})
                EXPECT_EQ(shown(side, {true, true, color, Dpi{dpi}}), side) << dpi << (color ? " colour" : " gray");
}

TEST_F(NumberedPaperTest, ALargerWindowDoesNotHideIt) {
    ScanSettings wide = gray100;
    wide.region = Region{0, 0, 2550, 4200};
    EXPECT_EQ(shown(77, wide), 77);
}

TEST_F(NumberedPaperTest, HalfASideIsNone) {
    ScanSettings half = gray100;
    half.region = Region{0, 0, 2480, 1754};
    EXPECT_EQ(shown(77, half), 0);
    const std::string whole = paper_.jpeg(77, gray100).value();
    EXPECT_EQ(sideShownIn(folder_.with("torn.jpg", whole.substr(0, whole.size() / 2))), 0);
}

TEST_F(NumberedPaperTest, ABlankPageIsNone) {
    EXPECT_EQ(shown(100'001, gray100), 0);
    EXPECT_EQ(sideShownIn(folder_.with("text", "no image")), 0);
    EXPECT_EQ(sideShownIn(folder_ / "missing"), 0);
}

TEST_F(NumberedPaperTest, ASideIsAlwaysTheSameAndNoOtherIs) {
    EXPECT_EQ(paper_.jpeg(7, gray100).value(), paper_.jpeg(7, gray100).value());
    EXPECT_NE(paper_.jpeg(7, gray100).value(), paper_.jpeg(8, gray100).value());
}

TEST_F(NumberedPaperTest, ASheetHasABackAlsoWhereTheJobMissesIt) {
    EXPECT_EQ(paper_.sheets(false), 50'000);
    EXPECT_EQ(paper_.sheets(true), 50'000);
    EXPECT_EQ(paper_.number({2, false}, false), 3);
    EXPECT_EQ(paper_.number({2, true}, true), 4);
}

}  // namespace
}  // namespace sohoa::escl

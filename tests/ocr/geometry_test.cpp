#include "ocr/geometry.h"

#include <gtest/gtest.h>

#include "ocr/cleanup.h"
#include "ocr/orientation.h"

namespace sohoa::ocr {
namespace {

constexpr PixelSize sheet{1600, 2200};

void expectNear(PixelPoint a, PixelPoint b) {
    EXPECT_NEAR(a.x, b.x, 1e-6);
    EXPECT_NEAR(a.y, b.y, 1e-6);
}

TEST(PageGeometry, LeavesAPlainPageAsItIs) {
    const PageGeometry plain{sheet};
    expectNear(plain.toDelivered(PixelPoint{12, 34}), {12, 34});
    EXPECT_EQ(plain.toDelivered(PixelBox{10, 20, 30, 40}), (PixelBox{10, 20, 30, 40}));
}

TEST(PageGeometry, ComesBackFromEveryTurnWithSkewMarginAndScale) {
    for (const QuarterTurn turn : {QuarterTurn::None, QuarterTurn::Right, QuarterTurn::Half, QuarterTurn::Left}) {
        const PageGeometry geometry{sheet, 0.5, turn, 40, 3.7};
        expectNear(geometry.toDelivered(geometry.toDerivative(PixelPoint{123, 1456})), {123, 1456});
    }
}

TEST(PageGeometry, PutsTheHeadOfASheetTurnedRightAtTheRightEdge) {
    const PageGeometry geometry{{2200, 1600}, 1, QuarterTurn::Right};
    EXPECT_EQ(geometry.upright(), sheet);
    expectNear(geometry.toDelivered(PixelPoint{0, 0}), {2200, 0});
    expectNear(geometry.toDelivered(PixelPoint{1600, 0}), {2200, 1600});
}

TEST(PageGeometry, KeepsBoxesInsideTheImage) {
    const PageGeometry geometry{sheet, 1, QuarterTurn::None, 0, 5};
    const PixelBox box = geometry.toDelivered(PixelBox{0, 0, 1600, 2200});
    EXPECT_EQ(box, (PixelBox{0, 0, 1600, 2200}));
}

// What the mapping says must be what the image operations do.
TEST(PageGeometry, FindsASpotAgainWhereTheImageOperationsMovedIt) {
    for (const QuarterTurn turn : {QuarterTurn::None, QuarterTurn::Right, QuarterTurn::Half, QuarterTurn::Left}) {
        Image page{pixCreate(800, 1100, 8)};
        pixSetAll(page.get());
        const PixelBox spot{500, 200, 540, 230};
        const Owned<BOX, destroyBox> region{boxCreate(spot.x0, spot.y0, spot.width(), spot.height())};
        pixClearInRect(page.get(), region.get());

        const double skew = 4.0;
        const int margin = 30;
        const Image upright = uprightOf(page, turn);
        const Image wide{pixAddBorderGeneral(upright.get(), margin, margin, margin, margin, 255)};
        const Image flat = deskewed(wide, skew);
        const Boxes found = connectedParts(inkDarkerThan(flat, 128));
        ASSERT_EQ(countOf(found), 1);
        const PixelBox moved = boxAt(found, 0);

        const PageGeometry geometry{{800, 1100}, 1, turn, margin, skew};
        const PixelPoint middle =
            geometry.toDelivered(PixelPoint{(moved.x0 + moved.x1) / 2.0, (moved.y0 + moved.y1) / 2.0});
        EXPECT_NEAR(middle.x, 520, 1.5) << static_cast<int>(turn);
        EXPECT_NEAR(middle.y, 215, 1.5) << static_cast<int>(turn);
    }
}

}  // namespace
}  // namespace sohoa::ocr

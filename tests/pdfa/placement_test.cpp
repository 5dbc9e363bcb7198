#include "pdfa/placement.h"

#include <gtest/gtest.h>

namespace sohoa::pdfa {

TEST(Placement, KeepsThePaperAtFullSize) {
    const Placement a4{{2480, 3508}, Dpi{300}, QuarterTurn::None};
    EXPECT_NEAR(a4.paper().x, 595.2, 0.01);
    EXPECT_NEAR(a4.paper().y, 841.92, 0.01);
}

// The reader's upper left corner of the sheet lies at another corner of the delivered image for every turn.
TEST(Placement, SetsATurnedSheetUpright) {
    const PixelSize delivered{200, 100};
    struct Case {
        QuarterTurn turn;
        PixelPoint upperLeft;
        double width, height;
    };
    for (const Case& c : {Case{QuarterTurn::None, {0, 0}, 200, 100}, Case{QuarterTurn::Right, {200, 0}, 100, 200},
                          Case{QuarterTurn::Half, {200, 100}, 200, 100}, Case{QuarterTurn::Left, {0, 100}, 100, 200}}) {
        const Placement placement{delivered, Dpi{72}, c.turn};
        EXPECT_DOUBLE_EQ(placement.paper().x, c.width);
        EXPECT_DOUBLE_EQ(placement.paper().y, c.height);
        const Point corner = placement.onPage(c.upperLeft);
        EXPECT_NEAR(corner.x, 0, 1e-9);
        EXPECT_NEAR(corner.y, c.height, 1e-9);
    }
}

}  // namespace sohoa::pdfa

#include "core/units.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace sohoa {

TEST(Units, QuantitiesOfDifferentKindsAreDifferentTypes) {
    EXPECT_FALSE((std::is_convertible_v<PageNumber, SheetNumber>));
    EXPECT_FALSE((std::is_convertible_v<PageNumber, int>));
    EXPECT_FALSE((std::is_convertible_v<int, Dpi>));
}

TEST(Units, QuantitiesOfOneKindAreOrdered) {
    EXPECT_LT(PageNumber{2}, PageNumber{10});
    EXPECT_EQ(Dpi{300}, Dpi{300});
    EXPECT_EQ(JobId{}.value, 0);
}

TEST(Units, ABoxIsEmptyWhereAnEdgeIsNotBeyondTheOther) {
    EXPECT_TRUE((PixelBox{}.empty()));
    EXPECT_TRUE((PixelBox{10, 10, 10, 20}.empty()));
    EXPECT_TRUE((PixelBox{10, 20, 20, 20}.empty()));
    const PixelBox box{10, 20, 110, 220};
    EXPECT_FALSE(box.empty());
    EXPECT_EQ(box.width(), 100);
    EXPECT_EQ(box.height(), 200);
}

}  // namespace sohoa

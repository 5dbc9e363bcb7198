#include "scanner/paper.h"

#include <gtest/gtest.h>

namespace sohoa::scanner {
namespace {

TEST(Paper, AnA4SheetAt300DpiIs2480By3508Pixels) {
    EXPECT_EQ(pixelsOf(sizeOf(Paper::A4), Dpi{300}), (PixelSize{2480, 3508}));
}

TEST(Paper, ALegalSheetIsEightAndAHalfByFourteenInches) {
    EXPECT_EQ(pixelsOf(sizeOf(Paper::Legal), Dpi{100}), (PixelSize{850, 1400}));
}

TEST(Paper, EveryNameOfARequestIsASize) {
    EXPECT_EQ(paperNamed("a4"), Paper::A4);
    EXPECT_EQ(paperNamed("a5"), Paper::A5);
    EXPECT_EQ(paperNamed("a3"), Paper::A3);
    EXPECT_EQ(paperNamed("legal"), Paper::Legal);
    EXPECT_FALSE(paperNamed("A4"));
    EXPECT_FALSE(paperNamed(""));
}

}  // namespace
}  // namespace sohoa::scanner

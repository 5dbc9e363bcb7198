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

TEST(Paper, WhatTheDeviceFindsHasNoSizeOfItsOwn) {
    EXPECT_EQ(pixelsOf(sizeOf(Paper::Auto), Dpi{300}), (PixelSize{0, 0}));
    EXPECT_EQ(pixelsOf(sizeOf(Paper::Long), Dpi{300}), (PixelSize{2480, 0}));
}

TEST(Paper, EveryNameOfARequestIsAPaper) {
    EXPECT_EQ(paperNamed("a4"), Paper::A4);
    EXPECT_EQ(paperNamed("a5"), Paper::A5);
    EXPECT_EQ(paperNamed("a3"), Paper::A3);
    EXPECT_EQ(paperNamed("legal"), Paper::Legal);
    EXPECT_EQ(paperNamed("auto"), Paper::Auto);
    EXPECT_EQ(paperNamed("long"), Paper::Long);
    EXPECT_FALSE(paperNamed("A4"));
    EXPECT_FALSE(paperNamed(""));
}

}  // namespace
}  // namespace sohoa::scanner

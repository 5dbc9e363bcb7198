#include "core/page.h"

#include <gtest/gtest.h>

#include "core/recognized_page.h"

namespace sohoa {

TEST(Page, ChoicesHaveTheNamesOfTheCommandLine) {
    EXPECT_EQ(name(Side::Front), "front");
    EXPECT_EQ(name(Side::Back), "back");
    EXPECT_EQ(name(ColorMode::Color), "color");
    EXPECT_EQ(name(ColorMode::Gray), "gray");
    EXPECT_EQ(name(ColorMode::Bilevel), "bw");
    EXPECT_EQ(name(PaperSource::Flatbed), "flatbed");
    EXPECT_EQ(name(PaperSource::Adf), "adf");
    EXPECT_EQ(name(PaperSource::AdfDuplex), "adf-duplex");
    EXPECT_EQ(name(PaperSource::Import), "import");
}

TEST(Page, EveryNameFindsItsChoice) {
    for (Side side : {Side::Front, Side::Back})
        EXPECT_EQ(sideNamed(name(side)), side);
    for (ColorMode mode : {ColorMode::Color, ColorMode::Gray, ColorMode::Bilevel})
        EXPECT_EQ(colorModeNamed(name(mode)), mode);
    for (PaperSource source : {PaperSource::Flatbed, PaperSource::Adf, PaperSource::AdfDuplex, PaperSource::Import})
        EXPECT_EQ(paperSourceNamed(name(source)), source);
}

TEST(Page, OtherNamesAreNothing) {
    for (const char* wrong : {"", "Front", "color ", "ADF", "adf-duple"}) {
        EXPECT_EQ(sideNamed(wrong), std::nullopt);
        EXPECT_EQ(colorModeNamed(wrong), std::nullopt);
        EXPECT_EQ(paperSourceNamed(wrong), std::nullopt);
    }
}

TEST(Page, KindsOfRecognizedPagesHaveTheNamesOfTheReport) {
    EXPECT_EQ(name(PageKind::Content), "content");
    EXPECT_EQ(name(PageKind::Blank), "blank");
    EXPECT_EQ(name(PageKind::Separator), "separator");
}

}  // namespace sohoa

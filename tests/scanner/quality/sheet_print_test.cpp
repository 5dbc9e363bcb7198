#include "scanner/quality/sheet_print.h"

#include <gtest/gtest.h>

#include "core/base64.h"
#include "core/error_codes.h"
#include "tests/scanner/quality/drawn_page.h"

namespace sohoa::scanner {
namespace {

using test::DrawnPage;

SheetPrint printOf(const DrawnPage& page, ColorMode mode = ColorMode::Gray) {
    return test::after(SheetPrinter(page.shape(mode)), page, mode);
}

TEST(SheetPrint, SurvivesText) {
    const SheetPrint print = printOf(DrawnPage().write(1));
    const auto read = SheetPrint::fromText(print.toText());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, print);
}

TEST(SheetPrint, IsShortWhateverThePaper) {
    for (const auto& sheet : {test::Area{0, 0, 148, 210}, test::Area{}, test::Area{0, 0, 297, 420},
                              test::Area{0, 0, 210, 900}, test::Area{0, 0, 20, 297}})
        EXPECT_LT(printOf(DrawnPage(240, 100, sheet)).toText().size(), 6000u) << sheet.right << " × " << sheet.bottom;
}

TEST(SheetPrint, KnowsTheSheetsSizeAndWhereTheInkIs) {
    const SheetPrint print = printOf(DrawnPage().fill({100, 140, 104, 144}, 0));
    EXPECT_NEAR(print.widthMillimetres(), 210, 0.2);
    EXPECT_NEAR(print.heightMillimetres(), 297, 0.2);
    EXPECT_GT(print.ink(102 * print.across() / 210, 142 * print.down() / 297), 10);
    EXPECT_EQ(print.ink(50 * print.across() / 210, 142 * print.down() / 297), 0);
}

TEST(SheetPrint, IsNearlyTheSameInEveryModeAndResolution) {
    const SheetPrint gray = printOf(DrawnPage(240, 200).write(1));
    for (const SheetPrint& print :
         {printOf(DrawnPage(240, 200).write(1), ColorMode::Color), printOf(DrawnPage(240, 300).write(1))}) {
        ASSERT_EQ(print.across(), gray.across());
        ASSERT_EQ(print.down(), gray.down());
        int off = 0;
        for (int y = 0; y < gray.down(); ++y)
            for (int x = 0; x < gray.across(); ++x)
                off += std::abs(print.ink(x, y) - gray.ink(x, y)) > 2;
        EXPECT_LT(off, gray.across() * gray.down() / 50);
    }
}

TEST(SheetPrint, BlurringTheWritingHardlyChangesIt) {
    const SheetPrint sharp = printOf(DrawnPage().write(1)), blurred = printOf(DrawnPage().write(1).blur(0.5));
    for (int y = 0; y < sharp.down(); ++y)
        for (int x = 0; x < sharp.across(); ++x)
            EXPECT_LE(std::abs(sharp.ink(x, y) - blurred.ink(x, y)), 5);
}

TEST(SheetPrint, TextThatIsNoPrintIsRefused) {
    const std::string good = printOf(DrawnPage(240, 100).write(1)).toText();
    std::string otherLetter = good, otherVersion = *fromBase64(good);
    otherLetter[good.size() / 2] = good[good.size() / 2] == 'A' ? 'B' : 'A';
    otherVersion[0] = 9;
    for (const std::string& text : {std::string(), std::string("AAAA"), std::string("no print at all"), otherLetter,
                                    good.substr(0, good.size() - 4), good + "AAAA", toBase64(otherVersion),
                                    std::string(1'000'000, 'A'), std::string("AQAAAAAAAAAAAAAA")}) {
        const auto read = SheetPrint::fromText(text);
        ASSERT_FALSE(read) << text.substr(0, 20);
        EXPECT_EQ(read.error().code, errors::BadMessage);
    }
}

TEST(SheetPrint, OfAFewPixelsIsMadeWithoutHarm) {
    for (const PixelSize size : {PixelSize{1, 1}, PixelSize{1, 3000}, PixelSize{3000, 1}}) {
        const ImageShape shape{size, ColorMode::Color, {300}};
        SheetPrinter printer(shape);
        for (int y = 0; y < size.height + 3; ++y)
            printer.addRow(std::vector<std::byte>(shape.bytesPerRow(), std::byte(y)));
        const SheetPrint print = printer.finish();
        EXPECT_EQ(SheetPrint::fromText(print.toText()), print);
    }
}

}  // namespace
}  // namespace sohoa::scanner

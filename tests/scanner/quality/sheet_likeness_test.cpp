#include "scanner/quality/sheet_likeness.h"

#include <gtest/gtest.h>

#include "tests/scanner/quality/drawn_page.h"

namespace sohoa::scanner {

void PrintTo(SameSheet answer, std::ostream* out) { *out << name(answer); }

namespace {

using test::DrawnPage;

SheetPrint printOf(const DrawnPage& page, ColorMode mode = ColorMode::Gray) {
    return test::after(SheetPrinter(page.shape(mode)), page, mode);
}

DrawnPage letter(unsigned seed) { return DrawnPage().write(seed).noise(seed); }

// A form: printed head, table and foot, and what a seed wrote into the middle of it.
DrawnPage form(unsigned seed, test::Area filledIn) {
    return DrawnPage()
        .write(100, {25, 20, 190, 60})
        .frame({25, 70, 185, 240}, 12, 3)
        .write(seed, filledIn)
        .write(101, {25, 250, 190, 280});
}

TEST(SheetLikeness, ASheetThatIsScannedAgainIsKnown) {
    const SheetPrint stored = printOf(letter(1));
    EXPECT_EQ(sameSheet(stored, stored), SameSheet::Yes);
    for (const double degrees : {-1.5, 0.0, 1.5})
        for (const double off : {-3.0, 0.0, 3.0}) {
            const auto again = letter(1).move(degrees, off, -off, 255).brighten(0.9, 10).noise(9);
            EXPECT_EQ(sameSheet(stored, printOf(again)), SameSheet::Yes) << degrees << "° " << off << " mm";
        }
}

TEST(SheetLikeness, BothScansMayLieBadly) {
    const auto first = printOf(letter(1).move(1.5, 3, 3, 255)), second = printOf(letter(1).move(-1.5, -3, -3, 20));
    EXPECT_EQ(sameSheet(first, second), SameSheet::Yes);
}

TEST(SheetLikeness, UpsideDownIsTheSameSheet) {
    const SheetPrint stored = printOf(letter(1));
    EXPECT_EQ(sameSheet(stored, printOf(letter(1).move(1, 2, 1, 255).turnHalf())), SameSheet::Yes);
}

TEST(SheetLikeness, AnotherModeOrResolutionIsTheSameSheet) {
    const SheetPrint stored = printOf(letter(1), ColorMode::Color);
    EXPECT_EQ(sameSheet(stored, printOf(letter(1), ColorMode::Bilevel)), SameSheet::Yes);
    EXPECT_EQ(sameSheet(stored, printOf(DrawnPage(240, 300).write(1))), SameSheet::Yes);
}

TEST(SheetLikeness, AnotherPageOfTheSameLayoutIsAnotherSheet) {
    const SheetPrint stored = printOf(letter(1));
    for (unsigned seed = 2; seed < 8; ++seed)
        EXPECT_EQ(sameSheet(stored, printOf(letter(seed))), SameSheet::No) << seed;
}

TEST(SheetLikeness, AFormFilledInOtherwiseIsAnotherSheet) {
    const test::Area wide{27, 75, 183, 238};
    EXPECT_EQ(sameSheet(printOf(form(1, wide)), printOf(form(2, wide))), SameSheet::No);
    EXPECT_EQ(sameSheet(printOf(form(1, wide)), printOf(form(1, wide).move(1, 2, 2, 255))), SameSheet::Yes);
}

TEST(SheetLikeness, AFormThatDiffersInAFewWordsIsAskedAbout) {
    const test::Area words{60, 75, 100, 80};
    EXPECT_EQ(sameSheet(printOf(form(1, words)), printOf(form(2, words))), SameSheet::Yes);
}

TEST(SheetLikeness, NearlyEmptyPagesTellNothing) {
    const auto numbered = [](unsigned seed) {
        return printOf(DrawnPage().write(seed, {100, 20, 110, 24}).noise(seed));
    };
    EXPECT_EQ(sameSheet(numbered(1), numbered(1)), SameSheet::CannotTell);
    EXPECT_EQ(sameSheet(numbered(1), numbered(2)), SameSheet::CannotTell);
    EXPECT_EQ(likeness(numbered(1), printOf(DrawnPage().noise(3))), std::nullopt);
}

TEST(SheetLikeness, AnEmptyPageIsNotTheSheetThatIsFull) {
    EXPECT_EQ(sameSheet(printOf(DrawnPage().noise(1)), printOf(letter(1))), SameSheet::No);
}

TEST(SheetLikeness, ImagesOfOtherSizesTellNothing) {
    const SheetPrint a5 = printOf(DrawnPage(240, 150, {0, 0, 148, 210}).write(1, {20, 20, 130, 190}));
    EXPECT_EQ(sameSheet(printOf(letter(1)), a5), SameSheet::CannotTell);
}

TEST(SheetLikeness, TheOrderOfTheTwoDoesNotMatter) {
    const SheetPrint a = printOf(letter(1)), b = printOf(letter(1).move(1, 1, 1, 255)), c = printOf(letter(2));
    EXPECT_EQ(likeness(a, b), likeness(b, a));
    EXPECT_EQ(likeness(a, c), likeness(c, a));
}

TEST(SheetLikeness, PrintsOfAFewCellsTellNothing) {
    const ImageShape thin{{1, 3000}, ColorMode::Gray, {300}};
    SheetPrinter printer(thin);
    for (int y = 0; y < 3000; ++y)
        printer.addRow(std::vector<std::byte>(1, std::byte(y)));
    const SheetPrint print = printer.finish();
    EXPECT_EQ(sameSheet(print, print), SameSheet::CannotTell);
}

}  // namespace
}  // namespace sohoa::scanner

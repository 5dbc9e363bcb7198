#include "ocr/columns.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

constexpr Dpi dpi{200};
constexpr int width = 1650, height = 2340, letterHeight = 22;

class Sheet {
  public:
    Sheet() : image_(pixCreate(width, height, 8)) { pixSetAll(image_.get()); }

    void ink(PixelBox box) {
        const Owned<BOX, destroyBox> region{boxCreate(box.x0, box.y0, box.width(), box.height())};
        pixClearInRect(image_.get(), region.get());
    }
    // Words of four letters each.
    void line(int y, int x0, int x1) {
        for (int x = x0, letter = 0; x + 10 <= x1; x += ++letter % 4 == 0 ? 26 : 14)
            ink({x, y, x + 10, y + letterHeight});
    }
    void ring(int x, int y, int diameter) {
        for (const int side : {0, diameter - 6}) {
            ink({x + side, y, x + side + 6, y + diameter});
            ink({x, y + side, x + diameter, y + side + 6});
        }
    }
    std::vector<Columns> columns() const { return findColumns(image_, dpi); }

  private:
    Image image_;
};

Sheet text(int lines) {
    Sheet sheet;
    for (int i = 0; i < lines; ++i)
        sheet.line(200 + i * 50, 200, 1450);
    return sheet;
}

TEST(ColumnsOfAPage, AreNoneInPlainText) { EXPECT_TRUE(text(20).columns().empty()); }

TEST(ColumnsOfAPage, AreTheRecipientsBesideTheSignature) {
    Sheet sheet = text(10);
    for (int i = 0; i < 5; ++i)
        sheet.line(760 + i * 33, 200, 600);
    for (int i = 0; i < 2; ++i)
        sheet.line(768 + i * 50, 950, 1400);
    const auto columns = sheet.columns();
    ASSERT_EQ(columns.size(), 1u);
    EXPECT_GT(columns[0].y0, 650 + letterHeight);
    EXPECT_LT(columns[0].y0, 761);
    EXPECT_GT(columns[0].y1, 892 + letterHeight);
    EXPECT_LT(columns[0].y1, 970) << "below, the back of the sheet may show through";
    EXPECT_GT(columns[0].x, 600);
    EXPECT_LT(columns[0].x, 950);
}

TEST(ColumnsOfAPage, AreSeenThroughASealThatLiesBetweenThem) {
    Sheet sheet = text(10);
    for (int i = 0; i < 5; ++i)
        sheet.line(760 + i * 33, 200, 600);
    for (const int y : {768, 818, 1100})
        sheet.line(y, 950, 1400);
    sheet.ring(650, 850, 280);
    ASSERT_EQ(sheet.columns().size(), 1u);
}

TEST(ColumnsOfAPage, AreNotMadeOfALineThatInitialsCutInTwo) {
    Sheet sheet = text(9);
    sheet.line(650, 200, 700);
    sheet.ink({720, 610, 728, 690});
    sheet.ink({728, 640, 790, 646});
    sheet.line(650, 810, 1450);
    sheet.line(700, 200, 650);
    for (int i = 0; i < 4; ++i)
        sheet.line(800 + i * 33, 200, 600);
    for (int i = 0; i < 2; ++i)
        sheet.line(808 + i * 50, 950, 1400);
    const auto columns = sheet.columns();
    ASSERT_EQ(columns.size(), 1u);
    EXPECT_GT(columns[0].y0, 700);
}

TEST(ColumnsOfAPage, EndAboveTheTextThatCrossesThem) {
    Sheet sheet;
    for (int i = 0; i < 3; ++i) {
        sheet.line(150 + i * 60, 150, 650);
        sheet.line(155 + i * 55, 800, 1500);
    }
    for (int i = 0; i < 10; ++i)
        sheet.line(500 + i * 50, 200, 1450);
    const auto columns = sheet.columns();
    ASSERT_EQ(columns.size(), 1u);
    EXPECT_LE(columns[0].y0, 150);
    EXPECT_GT(columns[0].y1, 270 + letterHeight);
    EXPECT_LT(columns[0].y1, 500);
}

TEST(ColumnsOfAPage, NeedTwoLinesOnEitherSide) {
    Sheet sheet = text(10);
    for (int i = 0; i < 4; ++i)
        sheet.line(760 + i * 40, 200, 600);
    sheet.line(768, 950, 1400);
    EXPECT_TRUE(sheet.columns().empty());
}

TEST(ColumnsOfAPage, AreNoneOnAnEmptySheet) {
    EXPECT_TRUE(Sheet().columns().empty());
    EXPECT_TRUE(findColumns(nullptr, dpi).empty());
}

}  // namespace
}  // namespace sohoa::ocr

#include "pdfa/ink.h"

#include <gtest/gtest.h>

namespace sohoa::pdfa {

namespace {

constexpr double mm = pointsPerMillimetre;
constexpr BlockBox wanted{120 * mm, 6 * mm, 82 * mm, 9 * mm};

// A4 at 100 dpi, yellowed.
Raster paper() { return {{827, 1169}, 1, std::vector<std::uint8_t>(827 * 1169, 190)}; }

void draw(Raster& raster, double left, double top, double width, double height) {
    const auto px = [](double millimetres) { return static_cast<int>(millimetres / 25.4 * 100); };
    for (int y = px(top); y < px(top + height); ++y)
        for (int x = px(left); x < px(left + width); ++x)
            raster.row(y)[x] = 40;
}

std::optional<BlockBox> place(const Raster& raster, QuarterTurn turn = QuarterTurn::None) {
    const InkMap ink(raster, Placement{raster.size, Dpi{100}, turn});
    return freePlace(&ink, {}, wanted);
}

}  // namespace

TEST(Ink, AnEmptyCornerIsThePlaceOfFirstChoice) {
    const auto box = place(paper());
    ASSERT_TRUE(box);
    EXPECT_DOUBLE_EQ(box->left, wanted.left);
    EXPECT_DOUBLE_EQ(box->top, wanted.top);
}

TEST(Ink, GoesUpFromTheFirstLineOfText) {
    Raster raster = paper();
    draw(raster, 100, 13.5, 90, 4);
    const auto box = place(raster);
    ASSERT_TRUE(box);
    EXPECT_DOUBLE_EQ(box->left, wanted.left);
    EXPECT_LT(box->top + box->height, 13.5 * mm);
}

TEST(Ink, GoesLeftFromAStamp) {
    Raster raster = paper();
    draw(raster, 150, 1, 40, 25);
    const auto box = place(raster);
    ASSERT_TRUE(box);
    EXPECT_LE(box->left + box->width, 150 * mm);
}

TEST(Ink, ASpeckOfDustIsNoInk) {
    Raster raster = paper();
    draw(raster, 150, 8, 0.5, 0.5);
    EXPECT_DOUBLE_EQ(place(raster)->left, wanted.left);
}

TEST(Ink, AFullMarginHasNoPlace) {
    Raster raster = paper();
    for (double y = 1; y < 60; y += 4)
        draw(raster, 10, y, 190, 2);
    EXPECT_FALSE(place(raster));
}

TEST(Ink, IsLookedForOnTheUprightPage) {
    Raster raster{{1169, 827}, 1, std::vector<std::uint8_t>(827 * 1169, 190)};
    draw(raster, 271, 150, 25, 40);  // turned clockwise the sheet's upper right corner lies below right
    const auto box = place(raster, QuarterTurn::Right);
    ASSERT_TRUE(box);
    EXPECT_LT(box->left, wanted.left);
}

TEST(Ink, AnEarlierBlockKeepsItsPlace) {
    const auto box = freePlace(nullptr, {wanted}, wanted);
    ASSERT_TRUE(box);
    EXPECT_LE(box->left + box->width, wanted.left + 1e-6);
}

}  // namespace sohoa::pdfa

#include "ocr/tilted_frames.h"

#include <gtest/gtest.h>

#include "tests/ocr/drawn_marks.h"

namespace sohoa::ocr {
namespace {

using namespace test;

constexpr int threshold = 190;
const double millimetre = drawnDpi.value / MillimetresPerInch;

// 30 × 8 mm in the middle of the paper.
Image framed(int gray = 0) {
    Image paper = whitePaper(90, 50);
    drawFrame(paper, 30, 21, 60, 29, gray);
    return paper;
}

TEST(AFrame, IsFoundAtTheTiltItHas) {
    for (const double tilt : {-10.0, -4.5, 0.0, 3.0, 9.0}) {
        const auto frames = findTiltedFrames(tilted(framed(), tilt), threshold, drawnDpi);
        ASSERT_FALSE(frames.empty()) << tilt;
        EXPECT_NEAR(frames.front().tiltDegrees, tilt, 1.6);
        EXPECT_NEAR(frames.front().middle.x, 45 * millimetre, millimetre);
        EXPECT_NEAR(frames.front().middle.y, 25 * millimetre, millimetre);
        EXPECT_NEAR(frames.front().width, 30 * millimetre, 2 * millimetre);
        EXPECT_NEAR(frames.front().height, 8 * millimetre, millimetre);
    }
}

TEST(AFrame, IsFoundThoughItIsPale) {
    EXPECT_FALSE(findTiltedFrames(tilted(framed(205), 3), threshold, drawnDpi).empty());
}

TEST(AFrame, IsFoundThoughItsRulesAreBroken) {
    Image paper = framed();
    for (const double x : {35.0, 43.0, 52.0})
        drawInk(paper, x, 20, x + 0.7, 23, 255);
    for (const double x : {33.0, 47.0})
        drawInk(paper, x, 27, x + 0.7, 30, 255);
    EXPECT_FALSE(findTiltedFrames(paper, threshold, drawnDpi).empty());
}

TEST(AFrame, NeedsItsSides) {
    Image paper = whitePaper(90, 50);
    drawInk(paper, 30, 21, 60, 21.4);
    drawInk(paper, 30, 28.6, 60, 29);
    EXPECT_TRUE(findTiltedFrames(paper, threshold, drawnDpi).empty());
}

TEST(AFrame, IsNoCellOfATable) {
    Image paper = whitePaper(90, 60);
    for (int row = 0; row < 4; ++row)
        drawInk(paper, 5, 15 + row * 8, 85, 15.4 + row * 8);
    for (int column = 0; column < 4; ++column)
        drawInk(paper, 5 + column * 26.5, 15, 5.4 + column * 26.5, 39);
    for (const TiltedFrame& frame : findTiltedFrames(paper, threshold, drawnDpi))
        EXPECT_GT(frame.width, 60 * millimetre);  // a whole row
}

TEST(AFrame, IsLevelledWithWhatStandsInIt) {
    Image paper = framed();
    drawInk(paper, 40, 24.5, 50, 25.5);
    const Image turned = tilted(paper, 8);
    const TiltedFrame frame{{45 * millimetre, 25 * millimetre}, 30 * millimetre, 8 * millimetre, 8, 0};
    const Image level = levelled(turned, frame, 0);
    ASSERT_TRUE(level);
    EXPECT_NEAR(sizeOf(level).width, 30 * millimetre, 3);
    EXPECT_NEAR(sizeOf(level).height, 8 * millimetre, 3);
    const Boxes parts = connectedParts(inkDarkerThan(level, threshold));
    bool bar = false;
    for (int i = 0; i < countOf(parts); ++i)
        bar |= std::abs(boxAt(parts, i).width() - 10 * millimetre) < 4 &&
               std::abs(boxAt(parts, i).height() - millimetre) < 4;
    EXPECT_TRUE(bar);
}

TEST(Frames, OfNothingAreNone) {
    EXPECT_TRUE(findTiltedFrames(nullptr, threshold, drawnDpi).empty());
    EXPECT_TRUE(findTiltedFrames(whitePaper(90, 50), threshold, drawnDpi).empty());
    EXPECT_TRUE(findTiltedFrames(framed(), threshold, Dpi{0}).empty());
}

}  // namespace
}  // namespace sohoa::ocr

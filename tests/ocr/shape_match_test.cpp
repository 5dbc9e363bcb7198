#include "ocr/shape_match.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ocr/mark_likeness.h"
#include "tests/ocr/drawn_marks.h"

namespace sohoa::ocr {
namespace {

using namespace test;

const MarkShape& shapeOf(ShapeWord word) {
    return *std::find_if(markShapes().begin(), markShapes().end(),
                         [&](const MarkShape& shape) { return shape.word == word && shape.common; });
}

Image paperWith(const MarkShape& shape, int gray = 0) {
    Image paper = whitePaper(50, 20);
    drawWord(paper, shape, 10, 7, 3.3, gray);
    return paper;
}

constexpr ShapeWord words[] = {ShapeWord::Mat, ShapeWord::ThuHoi, ShapeWord::Khan, ShapeWord::HoaToc};

TEST(AWordOfAMark, IsMoreLikeItselfThanLikeTheOthers) {
    for (const MarkShape& shape : markShapes()) {
        const auto hits = bestShapes(paperWith(shape), drawnDpi, {0});
        ASSERT_EQ(hits.size(), std::size(words));
        const double own = hits[std::size_t(shape.word)].score;
        EXPECT_GT(own, 0.58) << int(shape.word);
        for (const ShapeHit& hit : hits) {
            if (hit.word == shape.word) continue;
            EXPECT_LT(hit.score, own - 0.08) << int(shape.word) << " and " << int(hit.word);
        }
    }
}

TEST(AWordOfAMark, IsFoundWhereItStands) {
    const ShapeHit hit = bestShapes(paperWith(shapeOf(ShapeWord::Mat)), drawnDpi, {0}).front();
    EXPECT_NEAR(hit.box.x0, pixels(10, drawnDpi), pixels(1.5, drawnDpi));
    EXPECT_NEAR(hit.box.y0, pixels(7, drawnDpi), pixels(1.5, drawnDpi));
}

TEST(AWordOfAMark, IsFoundTilted) {
    const Image paper = tilted(paperWith(shapeOf(ShapeWord::Mat)), 7);
    const ShapeHit hit = bestShapes(paper, drawnDpi, {-6, -3, 0, 3, 6, 9}).front();
    EXPECT_GT(hit.score, 0.7);
    EXPECT_NEAR(hit.tiltDegrees, 7, 1.6);
}

TEST(AWordOfAMark, IsAsAlikeWhenItIsPale) {
    const MarkShape& shape = shapeOf(ShapeWord::Khan);
    const double dark = bestShapes(paperWith(shape), drawnDpi, {0})[2].score,
                 pale = bestShapes(paperWith(shape, 170), drawnDpi, {0})[2].score;
    EXPECT_NEAR(dark, pale, 0.08);
}

TEST(AWordOfAMark, IsNowhereOnWhitePaperOrOnNone) {
    for (const ShapeHit& hit : bestShapes(whitePaper(50, 20), drawnDpi, {0}))
        EXPECT_LT(hit.score, 0);
    for (const ShapeHit& hit : bestShapes(nullptr, drawnDpi, {0}))
        EXPECT_LT(hit.score, 0);
}

TEST(ALikeness, SaysSecrecyOrUrgencyAndNotBoth) {
    for (const ShapeWord word : words) {
        const MarkLikeness likeness = markLikenessOf(paperWith(shapeOf(word)), drawnDpi, {0});
        const bool secret = word == ShapeWord::Mat || word == ShapeWord::ThuHoi;
        EXPECT_EQ(likeness.isSecret(0.6), secret) << int(word);
        EXPECT_EQ(likeness.isUrgent(), !secret) << int(word);
        if (secret)
            EXPECT_EQ(likeness.secrecy(), word == ShapeWord::Mat ? Secrecy::Secret : Secrecy::ToBeReturned);
        else
            EXPECT_EQ(likeness.urgency().word, word);
    }
}

}  // namespace
}  // namespace sohoa::ocr

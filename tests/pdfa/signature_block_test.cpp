#include "pdfa/signature_block.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa::pdfa {

namespace {

constexpr double mm = pointsPerMillimetre, a4Width = 210 * mm, a4Height = 297 * mm;

}  // namespace

TEST(SignatureBlock, TwoLinesLieInTheTemplatesPlace) {
    const auto block = layOutBlock("SAO Y; Sở Nội vụ tỉnh Ví Dụ; 22/11/2026; 09:15:42 +07:00", a4Width, a4Height);
    ASSERT_TRUE(block);
    EXPECT_EQ(block->lines.size(), 2u);
    EXPECT_NEAR(block->box.left, 120 * mm, 0.01);
    EXPECT_NEAR(block->box.left + block->box.width, 202 * mm, 0.01);
    EXPECT_NEAR(block->box.top, 6 * mm, 0.01);
    EXPECT_NEAR(block->box.top + block->box.height, 15 * mm, 0.01);
}

TEST(SignatureBlock, ALongNameTakesAThirdLineAtTheSameSize) {
    const auto block = layOutBlock(
        "SAO LỤC; Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn tỉnh Ví Dụ; "
        "22/11/2026; 09:15:42 +07:00",
        a4Width, a4Height);
    ASSERT_TRUE(block);
    EXPECT_EQ(block->lines.size(), 3u);
    EXPECT_NEAR(block->box.top + block->box.height, 19 * mm, 0.01);
    for (const auto& line : block->lines)
        EXPECT_LE(block->font.widthOf(line, 10), block->box.width + 1e-6);
    EXPECT_THAT(block->content(), testing::HasSubstr("/F1 10 Tf"));
}

TEST(SignatureBlock, TheTimeZoneStaysWithItsTime) {
    const auto block = layOutBlock("SAO Y; Sở Nội vụ tỉnh Ví Dụ; 22/11/2026; 09:15:42 +07:00", a4Width, a4Height);
    ASSERT_TRUE(block);
    EXPECT_THAT(utf8(block->lines.back()), testing::HasSubstr("09:15:42 +07:00"));
}

TEST(SignatureBlock, HasEveryVietnameseLetter) {
    EXPECT_TRUE(subsetFor(
        "ĂÂĐÊÔƠƯăâđêôơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"));
}

TEST(SignatureBlock, ALetterThatTheFontLacksIsAnError) {
    const auto block = layOutBlock("SAO Y; 内務; 22/11/2026", a4Width, a4Height);
    ASSERT_FALSE(block);
    EXPECT_EQ(block.error().code, errors::PdfaGlyphMissing);
}

TEST(SignatureBlock, DecomposedTextIsComposedFirst) {
    EXPECT_TRUE(layOutBlock("SAO Y; So\xcc\x9b\xcc\x89 No\xcc\xa3\xcc\x82i vu\xcc\xa3", a4Width, a4Height));
}

TEST(SignatureBlock, AnEndlessTextFindsNoRoom) {
    std::string text;
    for (int i = 0; i < 80; ++i)
        text += "quyết định ";
    const auto block = layOutBlock(text, a4Width, a4Height);
    ASSERT_FALSE(block);
    EXPECT_EQ(block.error().code, errors::PdfaNoRoom);
    EXPECT_FALSE(layOutBlock("SAO Y", 60, 800));
}

}  // namespace sohoa::pdfa

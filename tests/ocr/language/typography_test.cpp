#include "ocr/language/typography.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace sohoa::ocr {
namespace {

ReadLine line(const std::string& text) {
    ReadLine result;
    int x = 0;
    for (const std::string& each : words(text)) {
        ReadWord word;
        word.text = each;
        word.confidence = 0.9;
        const int width = 20 * static_cast<int>(codePoints(each).size());
        word.box = {x, 0, x + width, 40};
        x += width + 15;
        result.push_back(word);
    }
    return result;
}

std::vector<std::string> mended(std::vector<std::string> texts) {
    std::vector<ReadLine> lines;
    for (const std::string& text : texts)
        lines.push_back(line(text));
    mendTypography(lines, Phrases::administrative());
    texts.clear();
    for (const ReadLine& each : lines)
        texts.push_back(textOf(each));
    return texts;
}

TEST(Typography, EndsATextWithItsMark) {
    EXPECT_EQ(mended({"tổ chức thực hiện./"})[0], "tổ chức thực hiện./.");
    EXPECT_EQ(mended({"đúng thành phần, đúng giờ/⁄/"})[0], "đúng thành phần, đúng giờ./.");
    EXPECT_EQ(mended({"theo quy định."})[0], "theo quy định.");
    EXPECT_EQ(mended({"Số: 12/"})[0], "Số: 12/");
}

TEST(Typography, TakesNoSpeckInATurnForAStop) {
    EXPECT_EQ(mended({"một số nhiệm vụ.trọng tâm"})[0], "một số nhiệm vụ trọng tâm");
    EXPECT_EQ(mended({"phòng, chống dịch. bệnh"})[0], "phòng, chống dịch bệnh");
    EXPECT_EQ(mended({"của tỉnh. Chủ tịch"})[0], "của tỉnh. Chủ tịch");
    EXPECT_EQ(mended({"sohoa.example.vn 1.2"})[0], "sohoa.example.vn 1.2");
}

TEST(Typography, HasNoStopBeforeASmallLetter) {
    EXPECT_EQ(mended({"đã tiếp nhận. phấn đấu"})[0], "đã tiếp nhận, phấn đấu");
    EXPECT_EQ(mended({"đã tiếp nhận. Phấn đấu"})[0], "đã tiếp nhận. Phấn đấu");
    EXPECT_EQ(mended({"đã tiếp nhận. b) Phấn đấu"})[0], "đã tiếp nhận. b) Phấn đấu");
}

TEST(Typography, SharesTheBoxOfWordsThatItParts) {
    std::vector<ReadLine> lines{line("vụ.trọng")};
    mendTypography(lines, Phrases::administrative());
    ASSERT_EQ(lines[0].size(), 2u);
    EXPECT_EQ(lines[0][0].box.x0, 0);
    EXPECT_EQ(lines[0][0].box.x1, lines[0][1].box.x0);
    EXPECT_EQ(lines[0][1].box.x1, 160);
}

TEST(Typography, SeparatesRecipientsBySemicolons) {
    const auto lines = mended({"Nơi nhận:", "- Như trên,", "- Sở Nội vụ:", "- Lưu: VT, NV.", "- Nội dung khác:"});
    EXPECT_EQ(lines[1], "- Như trên;");
    EXPECT_EQ(lines[2], "- Sở Nội vụ;");
    EXPECT_EQ(lines[3], "- Lưu: VT, NV.");
    EXPECT_EQ(mended({"Báo cáo gồm:", "- Kết quả:", "- Kiến nghị:"})[1], "- Kết quả:");
}

}  // namespace
}  // namespace sohoa::ocr

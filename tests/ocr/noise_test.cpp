#include "ocr/noise.h"

#include <gmock/gmock.h>

namespace sohoa::ocr {
namespace {

ReadWord word(const char* text, double confidence) {
    ReadWord result;
    result.text = text;
    result.confidence = confidence;
    return result;
}

TEST(Noise, TakesAWavyDashAtTheHeadOfAnItemForADash) {
    std::vector<ReadLine> lines{{word("~-", 0.3), word("Như", 0.9), word("trên;", 0.9)}};
    dropNoise(lines);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(textOf(lines[0]), "- Như trên;");
}

TEST(Noise, DropsFramesAndDoubtfulSignsButNoDoubtfulWords) {
    std::vector<ReadLine> lines{{word("|", 0.9), word("Kính", 0.5), word("gửi", 0.5), word(".-.", 0.3)}};
    dropNoise(lines);
    EXPECT_EQ(textOf(lines[0]), "Kính gửi");
}

TEST(Noise, MendsTheReportMark) {
    std::vector<ReadLine> lines{{word("vụ", 0.9), word("(b/€);", 0.7)}};
    dropNoise(lines);
    EXPECT_EQ(textOf(lines[0]), "vụ (b/c);");
}

TEST(Noise, DropsLinesOfWhichNothingCanBeBelieved) {
    std::vector<ReadLine> lines{{word("Z/sề", 0.21), word("tX", 0.22)}, {word("Điều", 0.9)}};
    dropNoise(lines);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(textOf(lines[0]), "Điều");
}

TEST(Noise, DropsScrapsOfSignaturesThatStandClearOfTheLine) {
    ReadLine line{word("Vê", 0.4), word("PHÓ", 0.9), word("xq", 0.3)};
    line[1].box = {0, 0, 100, 40};
    line[2].box = {200, 0, 240, 40};
    line[0].box = {-120, 0, -80, 40};
    for (ReadWord& each : line)
        each.lineHeight = 40;
    std::vector<ReadLine> lines{line};
    dropNoise(lines);
    EXPECT_EQ(textOf(lines[0]), "Vê PHÓ");
    line[2].box = {110, 0, 150, 40};  // close to a word it is misread writing
    lines = {line};
    dropNoise(lines);
    EXPECT_EQ(textOf(lines[0]), "Vê PHÓ xq");
}

}  // namespace
}  // namespace sohoa::ocr

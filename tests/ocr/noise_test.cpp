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

}  // namespace
}  // namespace sohoa::ocr

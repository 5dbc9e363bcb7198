#include "ocr/page_kind.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

std::vector<ReadLine> words(int count, double confidence) {
    ReadWord word;
    word.text = "giấy";
    word.box = {0, 0, 40, 20};
    word.confidence = confidence;
    return std::vector<ReadLine>(std::size_t(count), ReadLine{word});
}

TEST(PageKind, IsContentWhereWordsRead) { EXPECT_EQ(kindOf(words(40, 0.95), 40, 0), PageKind::Content); }

TEST(PageKind, IsContentAlsoWhereMuchIsDoubtful) { EXPECT_EQ(kindOf(words(20, 0.7), 40, 0), PageKind::Content); }

TEST(PageKind, IsBlankWithoutWords) { EXPECT_EQ(kindOf({}, 0, 0), PageKind::Blank); }

TEST(PageKind, IsBlankWhereTheOtherSideShowsThroughMirrored) {
    EXPECT_EQ(kindOf(words(60, 0.3), 60, 0), PageKind::Blank);
    EXPECT_EQ(kindOf(words(10, 0.8), 80, 0), PageKind::Blank);  // lucky hits among much that was dropped
}

TEST(PageKind, IsASeparatorWhereABarcodeStandsWithACaptionAtMost) {
    EXPECT_EQ(kindOf({}, 0, 1), PageKind::Separator);
    EXPECT_EQ(kindOf(words(9, 0.95), 9, 2), PageKind::Separator);
}

TEST(PageKind, IsContentWhereAPenHasSignedTheLastLines) {
    EXPECT_EQ(kindOf(words(6, 0.8), 80, 0, true), PageKind::Content);
    EXPECT_EQ(kindOf(words(2, 0.8), 80, 0, true), PageKind::Blank);  // the pen's ink came through, too
}

TEST(PageKind, IsContentWhereALetterBearsABarcode) { EXPECT_EQ(kindOf(words(120, 0.95), 120, 1), PageKind::Content); }

}  // namespace
}  // namespace sohoa::ocr

#include "ocr/language/syllable.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

bool legal(const char* word) {
    const auto syllable = syllableOf(word);
    return syllable && isLegal(*syllable);
}

TEST(Syllable, KnowsWhatCanBeVietnamese) {
    for (const char* word : {"quyền", "nghiệp", "giêng", "gì", "ủy", "uỷ", "khuya", "ghế", "kỹ", "Quốc", "ĐƯỜNG", "hoà",
                             "yêu", "ngoằn", "xoong", "thuở", "quýt"})
        EXPECT_TRUE(legal(word)) << word;
}

TEST(Syllable, KnowsWhatCannot) {
    for (const char* word : {"nehị", "lịnhh", "khắé", "øiám", "code", "UBND", "12", "tthu"})
        EXPECT_FALSE(legal(word)) << word;
}

TEST(Syllable, WritesCKAndGGhAndNgNghBeforeTheirVowels) {
    for (const char* word : {"ceo", "kam", "gê", "gha", "ngi", "nghang"})
        EXPECT_FALSE(legal(word)) << word;
}

TEST(Syllable, EndsOnAStopWithTwoTonesOnly) {
    EXPECT_TRUE(legal("các"));
    EXPECT_TRUE(legal("học"));
    EXPECT_TRUE(legal("thích"));
    for (const char* word : {"tac", "càc", "tìch", "đôc", "hảt", "nghiêp"})
        EXPECT_FALSE(legal(word)) << word;
}

TEST(Syllable, IsTheSameWhereverItsToneIsPlaced) {
    EXPECT_EQ(keyOf(*syllableOf("hòa")), keyOf(*syllableOf("HOÀ")));
    EXPECT_EQ(keyOf(*syllableOf("ủy")), keyOf(*syllableOf("uỷ")));
    EXPECT_NE(keyOf(*syllableOf("hòa")), keyOf(*syllableOf("hóa")));
}

}  // namespace
}  // namespace sohoa::ocr

#include "pdfa/to_unicode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pdfa/check/to_unicode_reader.h"

namespace sohoa::pdfa {

using testing::HasSubstr;
using testing::Not;

TEST(ToUnicode, GivesEachCodeItsLetter) {
    const std::string cmap = toUnicodeCmap({{1, U"ạ"}, {2, U"𝄞"}});
    EXPECT_THAT(cmap, HasSubstr("2 beginbfchar\n<0001> <1EA1>\n<0002> <D834DD1E>\nendbfchar"));
    EXPECT_THAT(cmap, Not(HasSubstr("beginbfrange")));
}

TEST(ToUnicode, HasAtMostAHundredCodesInABlock) {
    CodeTexts texts;
    for (std::uint16_t code = 1; code <= 250; ++code)
        texts[code] = U"a";
    const std::string cmap = toUnicodeCmap(texts);
    EXPECT_THAT(cmap, HasSubstr("100 beginbfchar"));
    EXPECT_THAT(cmap, HasSubstr("50 beginbfchar"));
    EXPECT_EQ(check::readToUnicode(cmap).size(), 250u);
}

TEST(ToUnicode, IsValidWithoutAnyCode) { EXPECT_THAT(toUnicodeCmap({}), Not(HasSubstr("bfchar"))); }

// Tesseract's way of saying "everything is itself", which gives nothing beyond U+00FF.
TEST(ToUnicode, ARangeOverEverythingReachesOnlyTheEndOfItsLastByte) {
    const auto texts = check::readToUnicode("1 beginbfrange <0000> <FFFF> <0000> endbfrange");
    EXPECT_EQ(texts.count(0x41), 1u);
    EXPECT_EQ(texts.count(0x1ea1), 0u);
}

TEST(ToUnicode, HostileMapsAreReadWithoutHarm) {
    EXPECT_TRUE(check::readToUnicode("endbfchar endbfrange <00").empty());
    EXPECT_LE(check::readToUnicode("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange").size(), 65537u);
    EXPECT_LE(check::readToUnicode("1 beginbfrange <00> <05> [<0041>] endbfrange").size(), 6u);
}

}  // namespace sohoa::pdfa

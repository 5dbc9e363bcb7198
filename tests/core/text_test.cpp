#include "core/text.h"

#include <gtest/gtest.h>

namespace sohoa {

static const std::string decomposed = "Vie\u0323\u0302t";  // e, dot below, circumflex

TEST(Text, LettersBecomePrecomposed) {
    EXPECT_EQ(nfc(decomposed), "Việt");
    EXPECT_EQ(nfc("Vi\u00ea\u0323t"), "Việt");  // half composed, as Windows keyboards write it
    EXPECT_EQ(nfc("Việt"), "Việt");
    EXPECT_EQ(nfc(""), "");
}

TEST(Text, TheTwoWaysToPlaceAToneStayTwo) { EXPECT_NE(nfc("hòa"), nfc("hoà")); }

TEST(Text, BadBytesBecomeTheReplacementCharacter) {
    EXPECT_EQ(nfc("a\xff"
                  "b"),
              "a\ufffdb");
    EXPECT_EQ(nfc("cut \xe1\xbb"), "cut \ufffd\ufffd");
    EXPECT_EQ(nfc(std::string("\x80") + decomposed), "\ufffdViệt");
}

TEST(Text, ZeroBytesAreCharactersLikeOthers) {
    const std::string withZero("a\0b", 3);
    EXPECT_EQ(nfc(withZero), withZero);
}

TEST(Text, WhatIsUtf8IsKnown) {
    EXPECT_TRUE(isUtf8(""));
    EXPECT_TRUE(isUtf8("Nghị định số 30/2020/NĐ-CP"));
    EXPECT_TRUE(isUtf8("\U0001F4C4"));
}

TEST(Text, WhatIsNotUtf8IsKnown) {
    const char* const bad[] = {"\xff",              // never a byte of UTF-8
                               "\xc3",              // cut off
                               "\xe1\xbb",          // cut off
                               "\x80",              // a continuation alone
                               "\xc0\xaf",          // longer than needed
                               "\xed\xa0\x80",      // half of a surrogate pair
                               "\xf4\x90\x80\x80",  // beyond U+10FFFF
                               "M\xe9t"};           // Latin-1
    for (const char* text : bad)
        EXPECT_FALSE(isUtf8(text)) << text;
}

TEST(Text, CodePointsComeAndGo) {
    EXPECT_EQ(codePoints("Đắk"), U"Đắk");
    EXPECT_EQ(codePoints("\U0001F4C4"), U"\U0001F4C4");
    EXPECT_EQ(codePoints("a\xff"), U"a\ufffd");
    EXPECT_EQ(utf8(U"Đắk Lắk \U0001F4C4"), "Đắk Lắk \U0001F4C4");
}

TEST(Text, ValuesThatAreNoCodePointsAreWrittenAsTheReplacementCharacter) {
    const char32_t wrong[] = {0xd800, 0xdfff, 0x110000, 0xffffffff};
    for (char32_t value : wrong)
        EXPECT_EQ(utf8(std::u32string(1, value)), "\ufffd") << std::hex << std::uint32_t(value);
}

TEST(Text, EveryVietnameseLetterHasItsOtherCase) {
    const std::string lower =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    const std::string upper =
        "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";
    EXPECT_EQ(upperCase(lower), upper);
    EXPECT_EQ(lowerCase(upper), lower);
    EXPECT_EQ(lowerCase(lower), lower);
    EXPECT_EQ(upperCase(upper), upper);
}

TEST(Text, CaseIsChangedInDecomposedTextToo) { EXPECT_EQ(upperCase(decomposed), "VIỆT"); }

TEST(Text, DiacriticsAreTakenOffEveryVietnameseLetter) {
    EXPECT_EQ(withoutDiacritics("Đắk Lắk"), "Dak Lak");
    EXPECT_EQ(withoutDiacritics("QUYẾT ĐỊNH"), "QUYET DINH");
    EXPECT_EQ(withoutDiacritics("ưỡng ượ đỗ ỹ ặ"), "uong uo do y a");
    EXPECT_EQ(withoutDiacritics(decomposed), "Viet");
    EXPECT_EQ(withoutDiacritics("26/2021/QD-UBND"), "26/2021/QD-UBND");
}

TEST(Text, WhiteSpaceAtBothEndsIsTrimmed) {
    EXPECT_EQ(trimmed(" \t\r\n Nơi nhận \u00a0"), "Nơi nhận");
    EXPECT_EQ(trimmed("\u00a0 \u00a0à\u00a0"), "à");
    EXPECT_EQ(trimmed(" \u00a0 "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, RunsOfWhiteSpaceBecomeOneSpace) {
    EXPECT_EQ(collapsed("  Sở \u00a0 Nội\nvụ\t"), "Sở Nội vụ");
    EXPECT_EQ(collapsed(" \n "), "");
}

TEST(Text, WordsAreWhatStandsBetweenWhiteSpace) {
    EXPECT_EQ(words(" Độc lập\u00a0- Tự\n do "), (std::vector<std::string>{"Độc", "lập", "-", "Tự", "do"}));
    EXPECT_TRUE(words(" \u00a0 ").empty());
    EXPECT_EQ(words("một"), std::vector<std::string>{"một"});
}

TEST(Text, BadBytesDoNotStopTheSplitting) {
    EXPECT_EQ(words("\xc2 \xff").size(), 2u);
    EXPECT_EQ(trimmed(" \xc2"), "\xc2");
}

}  // namespace sohoa

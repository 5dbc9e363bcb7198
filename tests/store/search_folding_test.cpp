#include <gtest/gtest.h>

#include "store/search/field_tokens.h"
#include "store/search/stored_document.h"
#include "store/search/tokens.h"
#include "store/search/vocabulary.h"

namespace sohoa {
namespace {

TEST(AWordOfTheIndex, HasNoToneMarksNoCaseAndNoDStroke) {
    EXPECT_EQ(foldedText("QUYẾT ĐỊNH số hóa, hoà-bình"), "quyet dinh so hoa hoa binh");
    EXPECT_EQ(foldedText("Tie\u0302\u0301ng Vie\u0323\u0302t"), "tieng viet") << "composed or not";
}

TEST(AWordOfTheIndex, IsAPartOfADocumentNumber) { EXPECT_EQ(foldedText("26/2021/QĐ-UBND"), "26 2021 qd ubnd"); }

TEST(AWordOfTheIndex, IsANumberWhereItWasReadWithLetters) {
    EXPECT_EQ(foldedText("2O21 l5 I0"), "2021 15 10");
    EXPECT_EQ(foldedText("ol II A4 co2"), "ol ii a4 co2") << "words stay words";
}

TEST(AWordOfTheIndex, HoldsNothingThatASearchLanguageKnows) {
    EXPECT_EQ(foldedText("a\"b' c_d* (e) \xff\x01 ; -- 😀 “f” °"), "a b c d e f");
    EXPECT_EQ(foldedText(std::string(100'000, 'x')), std::string(60, 'x'));
    EXPECT_EQ(foldedText(""), "");
}

TEST(ToneMarks, AreComparedHoweverTheyArePlaced) {
    EXPECT_TRUE(sameMarks(tokensOf("hòa")[0], tokensOf("HOÀ")[0]));
    EXPECT_FALSE(sameMarks(tokensOf("hòa")[0], tokensOf("hóa")[0]));
    EXPECT_FALSE(sameMarks(tokensOf("đinh")[0], tokensOf("dinh")[0]));
    EXPECT_TRUE(hasMarks(tokensOf("đinh")[0]));
    EXPECT_FALSE(hasMarks(tokensOf("Dinh")[0]));
}

TEST(ADateInTheIndex, IsAYearAMonthAndADay) {
    EXPECT_EQ(dateTokens("2026-01-15"), (std::vector<std::string>{"d_2026", "d_202601", "d_20260115"}));
    EXPECT_TRUE(dateTokens("15/01/2026").empty());
}

TEST(AVectorForPostgres, StaysWithinItsLimits) {
    EXPECT_EQ(tsvectorOf("b a b"), "'a':2 'b':1,3 ");
    std::string huge;
    for (int i = 0; i < 200'000; ++i)
        huge += "word" + std::to_string(i % 60'000) + " ";
    EXPECT_LT(tsvectorOf(huge).size(), 1'048'575u);
}

TEST(ASlipOfTheRecognizer, IsOneLetterOrAUsualConfusion) {
    EXPECT_EQ(slipBetween("quyet", "quyel"), 1);
    EXPECT_EQ(slipBetween("quyet", "quye"), 1);
    EXPECT_EQ(slipBetween("quyet", "quyett"), 1);
    EXPECT_EQ(slipBetween("quyet", "quyte"), 1);
    EXPECT_EQ(slipBetween("nam", "narn"), 2);
    EXPECT_EQ(slipBetween("thong", "th0ng"), 2);
    EXPECT_EQ(slipBetween("liet", "1iet"), 2);
    EXPECT_EQ(slipBetween("thong", "thang2"), 0);
    EXPECT_EQ(slipBetween("quyet", "quyet"), 0);
    EXPECT_EQ(slipBetween("quyet", "quen"), 0);
    EXPECT_EQ(slipBetween("quan", "quan1"), 0) << "a digit is not a letter too many";
}

}  // namespace
}  // namespace sohoa

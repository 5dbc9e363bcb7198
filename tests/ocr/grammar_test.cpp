#include "ocr/fields/grammar.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

CodeParts code(std::string_view line) { return codeIn(line).value_or(CodeParts{}); }
std::string date(std::string_view line) { return placeAndDateIn(line).value_or(DateParts{}).iso; }
std::string place(std::string_view line) { return placeAndDateIn(line).value_or(DateParts{}).place; }

TEST(CodeGrammar, TakesNumberAndSymbolApart) {
    const CodeParts parts = code("Số: 15/QĐ-BNV");
    EXPECT_EQ(parts.number, "15");
    EXPECT_EQ(parts.notation, "QĐ-BNV");
    EXPECT_EQ(parts.code, "15/QĐ-BNV");
    EXPECT_TRUE(parts.wellFormed);
}

TEST(CodeGrammar, KeepsTheYearOfLegalActsInTheCodeAlone) {
    const CodeParts parts = code("Số: 26/2021/QĐ-UBND");
    EXPECT_EQ(parts.number, "26");
    EXPECT_EQ(parts.notation, "QĐ-UBND");
    EXPECT_EQ(parts.code, "26/2021/QĐ-UBND");
}

TEST(CodeGrammar, KeepsTheLeadingZeroAndThePrintedCase) {
    EXPECT_EQ(code("Số: 07/TTr-SNV").code, "07/TTr-SNV");
    EXPECT_EQ(code("Số: 112/TB-TTCNTT&TT").notation, "TB-TTCNTT&TT");
}

TEST(CodeGrammar, MendsWhatIsMisreadMostOften) {
    EXPECT_EQ(code("Só: l2/QD-HDND").code, "12/QĐ-HĐND");
    EXPECT_EQ(code("Sô; 3O5 / UBND - VX").code, "305/UBND-VX");
    EXPECT_EQ(code("Số: 71GM-UBND").code, "71/GM-UBND");
    EXPECT_EQ(code("Số: 3088/CĐÐĐSQG-VP").notation, "CĐSQG-VP");
    EXPECT_EQ(code("Số: 8/QÐ-SNV").notation, "QĐ-SNV");
}

TEST(CodeGrammar, SeesThatAStrokeOfThePenWasReadAsASlash) {
    const auto doubled = codeIn("Số: 4//HĐND-VP");
    ASSERT_TRUE(doubled);
    EXPECT_EQ(doubled->notation, "HĐND-VP");
    EXPECT_FALSE(doubled->numberWhole);
    const auto before = codeIn("Số: /Z4?/KH-UBND");
    ASSERT_TRUE(before);
    EXPECT_EQ(before->notation, "KH-UBND");
    EXPECT_EQ(before->number, "");
    const auto fraction = codeIn("Số: 17\u2044QĐ-PTP");
    ASSERT_TRUE(fraction);
    EXPECT_EQ(fraction->code, "17/QĐ-PTP");
    EXPECT_TRUE(fraction->numberWhole);
}

TEST(CodeGrammar, SeesThatANumberWasLeftBlank) {
    const CodeParts parts = code("Số: ....../QĐ-UBND");
    EXPECT_EQ(parts.number, "");
    EXPECT_EQ(parts.notation, "QĐ-UBND");
    EXPECT_FALSE(parts.wellFormed);
}

TEST(CodeGrammar, TakesNoOtherLineForANumber) {
    EXPECT_FALSE(codeIn("V/v báo cáo tháng"));
    EXPECT_FALSE(codeIn("SỞ NỘI VỤ"));
    EXPECT_FALSE(codeIn("SỞ LAO ĐỘNG - THƯƠNG BINH"));
    EXPECT_FALSE(codeIn(""));
    EXPECT_FALSE(codeIn("/"));
}

TEST(DateGrammar, ReadsPlaceAndDate) {
    EXPECT_EQ(date("Hà Tiên, ngày 05 tháng 01 năm 2020"), "2020-01-05");
    EXPECT_EQ(place("Hà Tiên, ngày 05 tháng 01 năm 2020"), "Hà Tiên");
}

TEST(DateGrammar, IsNotMisledByPlacesThatSoundLikeIt) {
    EXPECT_EQ(place("Sóc Trăng, ngày 6 tháng 9 năm 2020"), "Sóc Trăng");
    EXPECT_EQ(date("Ngã Năm, ngày 05 tháng 4 năm 2020"), "2020-04-05");
}

TEST(DateGrammar, GivesThePlaceWhereTheDayIsNotLegible) {
    EXPECT_EQ(date("Huế, ngày .... tháng 6 năm 2019"), "");
    EXPECT_EQ(place("Huế, ngày .... tháng 6 năm 2019"), "Huế");
}

TEST(DateGrammar, TakesMarksOnDigitsForMisreadDigits) {
    EXPECT_EQ(date("Bạc Liêu, ngày 1Š tháng 5 năm 2018"), "2018-05-15");
    EXPECT_EQ(date("Tiên Du, ngày 06 tháng II năm 2020"), "2020-11-06");
}

TEST(DateGrammar, FindsTheDayWithoutASpaceBeforeIt) {
    EXPECT_EQ(placeAndDateIn("Ví Dụ, ngày.(04 tháng 11 năm 2014")->iso, "2014-11-04");
    EXPECT_EQ(placeAndDateIn("Ví Dụ, ngày 2] tháng 8 năm 2015")->iso, "2015-08-21");
}

TEST(DateGrammar, SeesWhereTheDecreesZeroIsMissing) {
    EXPECT_TRUE(placeAndDateIn("Huế, ngày 05 tháng 01 năm 2020")->asDecreed);
    EXPECT_TRUE(placeAndDateIn("Huế, ngày 15 tháng 6 năm 2020")->asDecreed);
    EXPECT_FALSE(placeAndDateIn("Huế, ngày 5 tháng 6 năm 2020")->asDecreed);
    EXPECT_FALSE(placeAndDateIn("Huế, ngày 15 tháng 2 năm 2020")->asDecreed);
}

TEST(DateGrammar, KnowsOnlyDaysThatExist) {
    EXPECT_FALSE(isoDate(2023, 2, 29));
    EXPECT_EQ(isoDate(2024, 2, 29), "2024-02-29");
    EXPECT_FALSE(isoDate(2024, 13, 1));
    EXPECT_FALSE(isoDate(1066, 10, 14));
}

TEST(TypeGrammar, KnowsTheTypesHoweverMisread) {
    EXPECT_EQ(typeNameIn("QUYẾT ĐỊNH"), "Quyết định");
    EXPECT_EQ(typeNameIn("QUYÉT ĐINH"), "Quyết định");
    EXPECT_EQ(typeNameIn("TỜ TRÌNH"), "Tờ trình");
    EXPECT_EQ(typeNameIn("QUY ĐỊNH"), "Quy định");
    EXPECT_FALSE(typeNameIn("ỦY BAN NHÂN DÂN"));
    EXPECT_FALSE(typeNameIn("Báo cáo"));  // in the text, not the title
}

TEST(TypeGrammar, ReadsTheTypeOffTheSymbol) {
    EXPECT_EQ(typeNameOfNotation("KH-SNV"), "Kế hoạch");
    EXPECT_FALSE(typeNameOfNotation("UBND-VX"));
}

TEST(SignerGrammar, KnowsCapacitiesAndNames) {
    EXPECT_EQ(capacityIn("KT. CHỦ TỊCH"), "KT.");
    EXPECT_EQ(capacityIn("TM. ỦY BAN NHÂN DÂN"), "TM.");
    EXPECT_EQ(capacityIn("TUQ. CHỦ TỊCH"), "TUQ.");
    EXPECT_EQ(capacityIn("Q. GIÁM ĐỐC"), "Q.");
    EXPECT_EQ(capacityIn("QUYỀN GIÁM ĐỐC"), "");
    EXPECT_EQ(capacityIn("<T. GIÁM ĐỐC"), "KT.");  // under the seal
    EXPECT_EQ(capacityIn("- TL. GIÁM ĐỐC"), "TL.");
    EXPECT_TRUE(looksLikeName("Nguyễn Thị Ánh"));
    EXPECT_TRUE(looksLikeName("TS. Lê Văn An"));
    EXPECT_FALSE(looksLikeName("các cơ quan"));
    EXPECT_FALSE(looksLikeName("Hải"));
}

TEST(MarkGrammar, TellsSecrecyFromUrgency) {
    EXPECT_EQ(markIn("MẬT").secrecy, Secrecy::Secret);
    EXPECT_EQ(markIn("TỐI MẬT").secrecy, Secrecy::TopSecret);
    EXPECT_EQ(markIn("TUYỆT MẬT").secrecy, Secrecy::UtmostSecret);
    EXPECT_EQ(markIn("KHẨN").priority, 1);
    EXPECT_EQ(markIn("THƯỢNG KHẨN").priority, 2);
    EXPECT_EQ(markIn("HOẢ TỐC").priority, 3);
    EXPECT_EQ(markIn("HỎA TỐC").secrecy, Secrecy::None);
}

TEST(MarkGrammar, PrefersAFalseAlarmToAMissWhereALetterIsMisread) {
    for (const std::string_view misread : {"MÂT", "MAT.", "MẠI", "IMẬT", "|MẬT|"})
        EXPECT_EQ(markIn(misread).secrecy, Secrecy::Secret) << misread;
    EXPECT_EQ(markIn("TÔI MẬI").secrecy, Secrecy::TopSecret);
    EXPECT_EQ(markIn("TUYET MAI").secrecy, Secrecy::UtmostSecret);
}

TEST(MarkGrammar, LeavesOtherWordsAlone) {
    for (const std::string_view other : {"", "SAO Y", "ĐẾN", "Số: 12", "QUYẾT ĐỊNH", "Chuyển"}) {
        EXPECT_EQ(markIn(other).secrecy, Secrecy::None) << other;
        EXPECT_EQ(markIn(other).priority, 0) << other;
    }
}

}  // namespace
}  // namespace sohoa::ocr

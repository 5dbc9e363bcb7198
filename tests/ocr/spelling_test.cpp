#include "ocr/fields/spelling.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

TEST(Spelling, PutsTheMarksOfPositionsRight) {
    EXPECT_EQ(spelledPosition("PHO CHU TỊCH"), "PHÓ CHỦ TỊCH");
    EXPECT_EQ(spelledPosition("HỦ TỊCH"), "CHỦ TỊCH");
    EXPECT_EQ(spelledPosition("GIAM ĐỐC SỞ NỌI VỤ"), "GIÁM ĐỐC SỞ NỘI VỤ");
    EXPECT_EQ(spelledPosition("KẾ TOÁN TRƯỞNG"), "KẾ TOÁN TRƯỞNG");
}

TEST(Spelling, PutsTheMarksOfFamilyNamesRightAndLeavesGivenNames) {
    EXPECT_EQ(spelledName("Nguyên Văn Phong"), "Nguyễn Văn Phong");
    EXPECT_EQ(spelledName("“Trần 'Thị Hòa."), "Trần Thị Hòa");
    EXPECT_EQ(spelledName("Vu Van An"), "Vũ Van An");
}

TEST(Spelling, MendsPairsOfWordsOfAgenciesAndNoPlaceNames) {
    EXPECT_EQ(spelledAgency("SƠ THONG TIN VÀ TRUYEN THÔNG"), "SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
    EXPECT_EQ(spelledAgency("ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH"), "ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH");
}

TEST(Spelling, MendsAbbreviationsOfRecipients) {
    EXPECT_EQ(spelledAbbreviations("Lưu: VI, KT"), "Lưu: VT, KT");
    EXPECT_EQ(spelledAbbreviations("TT. HDND tỉnh"), "TT. HĐND tỉnh");
}

}  // namespace
}  // namespace sohoa::ocr

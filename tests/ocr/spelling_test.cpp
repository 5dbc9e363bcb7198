#include "ocr/fields/spelling.h"

#include <gtest/gtest.h>

#include "ocr/fields/recipient_phrases.h"

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

TEST(Spelling, TakesTheOneFamilyNameThatHasATone) {
    EXPECT_EQ(spelledName("Giãng Thị Hương"), "Giàng Thị Hương");
    EXPECT_EQ(spelledName("Lờ Thị Hạnh"), "Lò Thị Hạnh");
    EXPECT_EQ(spelledName("Giang Thị Hương"), "Giang Thị Hương");
}

TEST(Spelling, GivesAGivenNameItsMarksWhereOnlyOneHasItsLetters) {
    EXPECT_EQ(spelledName("Võ Hông Nguyệt"), "Võ Hồng Nguyệt");
    EXPECT_EQ(spelledName("Trần Thị Mận"), "Trần Thị Mận");
    EXPECT_EQ(spelledName("Trần Văn Dinh"), "Trần Văn Dinh");
}

TEST(Spelling, KnowsAPositionByItsLastWord) {
    EXPECT_EQ(spelledPosition("JỦ TỊCH"), "CHỦ TỊCH");
    EXPECT_TRUE(namesPosition("PHO CHỦ TỊCH XÃ"));
    EXPECT_FALSE(namesPosition("ỦY BAN NHÂN DÂN"));
}

TEST(Spelling, PutsWordsOfAgenciesIntoTurnsButNoNamesOfPlaces) {
    EXPECT_EQ(spelledAgency("TRUNG TÂM KIỂM SOÁT BỆNH TẠT"), "TRUNG TÂM KIỂM SOÁT BỆNH TẬT");
    EXPECT_EQ(spelledAgency("ỦY BAN NHÂN DÂN - TỈNH PHÚ YÊN"), "ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN");
    EXPECT_EQ(spelledAgency("PHÒNG VĂN HÓA - XÃ HỘI"), "PHÒNG VĂN HÓA - XÃ HỘI");
}

TEST(Spelling, TakesNoRecipientForAShorterOne) {
    EXPECT_EQ(spelledRecipient("Thường trực Đảng ủy xã"), "Thường trực Đảng ủy xã");
}

TEST(Spelling, MendsAbbreviationsOfRecipients) {
    EXPECT_EQ(spelledAbbreviations("Lưu: VI, KT"), "Lưu: VT, KT");
    EXPECT_EQ(spelledAbbreviations("TT. HDND tỉnh"), "TT. HĐND tỉnh");
    EXPECT_EQ(spelledAbbreviations("TT. HBND tỉnh"), "TT. HĐND tỉnh");
    EXPECT_EQ(spelledAbbreviations("ưu: VT TH"), "Lưu: VT, TH");
    EXPECT_EQ(spelledAbbreviations("Lưu: VTj VP"), "Lưu: VT, VP");
    EXPECT_EQ(spelledAbbreviations("Lưu: VT,TH (5b)"), "Lưu: VT, TH (5b)");
}

TEST(Spelling, PutsRecipientsIntoTheirUsualWordsAndLeavesOthers) {
    EXPECT_EQ(spelledRecipient("Kho hạc Nha nước"), "Kho bạc Nhà nước");
    EXPECT_EQ(spelledRecipient("LĐVP, các phòng chuyền môn"), "LĐVP, các phòng chuyên môn");
    EXPECT_EQ(spelledRecipient("Giám đốc (í©)"), "Giám đốc (b/c)");
    EXPECT_EQ(spelledRecipient("Kho bạc Nhà nước (p/h)"), "Kho bạc Nhà nước (p/h)");
    EXPECT_EQ(spelledRecipient("Như Điều 3"), "Như Điều 3");
    EXPECT_EQ(spelledRecipient("Chủ tịch. các Phó Chủ tịch"), "Chủ tịch, các Phó Chủ tịch");
    EXPECT_EQ(spelledRecipient("Công ty Điện lực Ví Dụ"), "Công ty Điện lực Ví Dụ");
}

TEST(Spelling, KnowsFamilyNames) {
    EXPECT_TRUE(beginsWithFamilyName("Trịnh Diệu Uyên"));
    EXPECT_TRUE(beginsWithFamilyName("TS. Vi Hữu Huấn"));
    EXPECT_FALSE(beginsWithFamilyName("Frính Diệu Uyên"));
}

TEST(Spelling, PartsANameWhereAStrokeClosedTheGap) { EXPECT_EQ(spelledName("VõHồng Nguyệt"), "Võ Hồng Nguyệt"); }

}  // namespace
}  // namespace sohoa::ocr

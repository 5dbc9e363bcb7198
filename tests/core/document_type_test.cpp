#include "core/document_type.h"

#include <gtest/gtest.h>

#include <set>

#include "core/text.h"

namespace sohoa {
namespace {

TEST(TheDocumentTypes, areTheTwentyNineOfTheDecreeWithDistinctAbbreviations) {
    std::set<std::string_view> names, abbreviations;
    for (const DocumentType& type : documentTypes()) {
        names.insert(type.name);
        if (!type.abbreviation.empty()) abbreviations.insert(type.abbreviation);
        EXPECT_EQ(nfc(type.name), type.name);
    }
    EXPECT_EQ(names.size(), 29u);
    EXPECT_EQ(abbreviations.size(), 27u) << "công văn and thư công have none";
}

TEST(ADocumentType, isFoundWhateverItsCaseAndWhereverItsToneMarksStand) {
    EXPECT_EQ(documentTypeNamed("Bản thoả thuận"), documentTypeNamed("Bản thỏa thuận"));
    ASSERT_NE(documentTypeNamed("Bản thoả thuận"), nullptr);
    EXPECT_EQ(documentTypeNamed("GIẤY UỶ QUYỀN")->abbreviation, "GUQ");
    EXPECT_EQ(documentTypeNamed("  quy   định ")->abbreviation, "QyĐ");
    EXPECT_EQ(documentTypeNamed("QUYẾT ĐỊNH")->abbreviation, "QĐ");
    EXPECT_EQ(documentTypeNamed(std::string("Quye\u0302\u0301t d\u0323i\u0323nh")), nullptr) << "d is not đ";
    EXPECT_EQ(documentTypeNamed(std::string("Quye\u0302\u0301t \u0111i\u0323nh"))->name, "Quyết định") << "decomposed";
}

TEST(ADocumentType, isNotFoundByAnotherTone) {
    EXPECT_EQ(documentTypeNamed("Bảo cáo"), nullptr);
    EXPECT_EQ(documentTypeNamed("Ban thỏa thuận"), nullptr);
    EXPECT_EQ(documentTypeNamed(""), nullptr);
}

TEST(AnAbbreviation, isReadLetterByLetter) {
    EXPECT_EQ(typeAbbreviated("CT")->name, "Chỉ thị");
    EXPECT_EQ(typeAbbreviated("CTr")->name, "Chương trình");
    EXPECT_EQ(typeAbbreviated("TTr")->name, "Tờ trình");
    EXPECT_EQ(typeAbbreviated("TrS")->name, "Trích sao");
    EXPECT_EQ(typeAbbreviated("NĐ")->name, "Nghị định");
    EXPECT_EQ(typeAbbreviated("ctr"), nullptr);
    EXPECT_EQ(typeAbbreviated(""), nullptr) << "công văn has none";
}

TEST(ALetter, isACongVanOrThuCong) {
    EXPECT_TRUE(isLetter("Công văn"));
    EXPECT_TRUE(isLetter("THƯ CÔNG"));
    EXPECT_FALSE(isLetter("Công điện"));
    EXPECT_FALSE(isLetter("Thông tư"));
}

TEST(OtherDocuments, areNormativeOrKnownOrNeither) {
    EXPECT_NE(normativeTypeNamed("thông tư"), nullptr);
    EXPECT_EQ(normativeTypeNamed("Báo cáo"), nullptr);
    EXPECT_TRUE(isOtherKnownType("KẾT LUẬN"));
    EXPECT_FALSE(isOtherKnownType("Truyện ngắn"));
    EXPECT_EQ(copyTypeNamed("sao Y")->abbreviation, "SY");
}

}  // namespace
}  // namespace sohoa

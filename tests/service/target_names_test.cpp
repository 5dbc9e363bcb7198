// Files of a run and their parts: no two of one name, whatever the inputs are called.
#include "service/target_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sohoa {
namespace {

using testing::ElementsAre;
using Paths = std::vector<std::filesystem::path>;

TEST(NamesOfARun, areThoseOfTheFirstPagesFilesWithANumberWhereTheyAreTaken) {
    TargetNames names("out", std::nullopt);
    EXPECT_EQ(names.next("a/scan.tif", nullptr), "out/scan.pdf");
    EXPECT_EQ(names.next("b/SCAN.tif", nullptr), "out/SCAN-2.pdf");
}

TEST(NamesOfARun, arePartedBehindTheWholeFilesName) {
    TargetNames names("out", std::nullopt);
    const auto whole = names.next("scan.tif", nullptr);
    EXPECT_EQ(names.parts(whole, 2), (Paths{"out/scan-1.pdf", "out/scan-2.pdf"}));
    EXPECT_EQ(names.next("scan.tif", nullptr), "out/scan-3.pdf") << "the second document of that name";
}

TEST(NamesOfARun, areNoOtherDocumentsWhereAPartWouldBeCalledAsThat) {
    TargetNames names("out", std::nullopt);
    EXPECT_EQ(names.next("scan-2.tif", nullptr), "out/scan-2.pdf");
    const auto whole = names.next("scan.tif", nullptr);
    EXPECT_EQ(names.parts(whole, 2), (Paths{"out/scan-p-1.pdf", "out/scan-p-2.pdf"}));
}

TEST(NamesOfARun, stayLettersAndDigitsAloneWhereThePatternIsThat) {
    RecordFields fields;
    fields[Field::CodeNumber].content = std::string("71");
    TargetNames names("out", *NamePattern::parse("VB{CodeNumber:6}"));
    const auto whole = names.next("scan.tif", &fields);
    EXPECT_EQ(whole, "out/VB000071.pdf");
    EXPECT_EQ(names.parts(whole, 2), (Paths{"out/VB000071p1.pdf", "out/VB000071p2.pdf"}));
}

TEST(NamesOfARun, stayWithinFiftyCharactersWithManyParts) {
    RecordFields fields;
    fields[Field::Subject].content =
        std::string("Về việc phê duyệt kế hoạch số hóa tài liệu lưu trữ của tỉnh năm 2026");
    TargetNames names("out", *NamePattern::parse("{CodeNumber:6}_{desc}"));
    for (const auto& part : names.parts(names.next("scan.tif", &fields), 9999))
        ASSERT_LE(part.filename().string().size(), longestFileName) << part;
}

}  // namespace
}  // namespace sohoa

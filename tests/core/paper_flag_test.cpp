#include "core/paper_flag.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

RecordFields document(std::string type, std::string code, std::string subject) {
    RecordFields fields;
    fields[Field::TypeName].content = std::move(type);
    fields[Field::Code].content = std::move(code);
    fields[Field::Subject].content = std::move(subject);
    return fields;
}

TEST(Paper, alsoGoesOutForTheTypesOfTheList) {
    EXPECT_TRUE(paperAlsoNeeded("HỢP ĐỒNG", {"Hợp đồng"}));
    EXPECT_TRUE(paperAlsoNeeded("Bản thoả thuận", {"Bản thỏa thuận"}));
    EXPECT_FALSE(paperAlsoNeeded("Công văn", {"Hợp đồng"}));
    EXPECT_FALSE(paperAlsoNeeded("Hợp đồng", {}));
}

TEST(Paper, alsoGoesOutForLegalNormativeDocuments) {
    EXPECT_TRUE(paperAlsoNeeded("Thông tư", usualPaperList()));
    EXPECT_FALSE(paperAlsoNeeded("Quyết định", usualPaperList())) << "the type alone does not say";
    EXPECT_EQ(paperAskedBy(document("Quyết định", "26/2021/QĐ-UBND", ""), usualPaperList()), normativeDocuments);
    EXPECT_EQ(paperAskedBy(document("Quyết định", "26/QĐ-UBND", ""), usualPaperList()), std::nullopt);
}

TEST(Paper, alsoGoesOutForTheMattersOfTheList) {
    EXPECT_EQ(paperAskedBy(document("Công văn", "15/UBND-VX", "Giải quyết đơn KHIẾU NẠI, tố cáo"), usualPaperList()),
              "khiếu nại");
    EXPECT_EQ(paperAskedBy(document("Công văn", "15/UBND-VX", "về tố cáo."), usualPaperList()), "tố cáo");
    EXPECT_EQ(paperAskedBy(document("Công văn", "15/UBND-VX", "về công tác nhân"), usualPaperList()), std::nullopt);
    EXPECT_EQ(paperAskedBy(document("Công văn", "15/UBND-VX", "về nhân sựa"), {"nhân sự"}), std::nullopt)
        << "whole words";
}

TEST(Paper, isNotAskedForByAnEmptyEntry) {
    EXPECT_EQ(paperAskedBy(document("Công văn", "15/UBND-VX", "về việc"), {"", " ", "-"}), std::nullopt);
}

}  // namespace
}  // namespace sohoa

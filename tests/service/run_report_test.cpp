#include "service/run_report.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace sohoa {
namespace {

RecognizedPage page() {
    RecognizedPage page;
    page.size = {2480, 3508};
    page.dpi.value = 300;
    page.text = "Số: 71";
    page.words = {{"Số:", {1, 2, 3, 4}, 0.5, {1, 4}, {3, 4}, 20, {}}};
    page.marks = {{SheetMarkKind::Seal, {1, 1, 9, 9}}};
    page.barcodes = {{"QRCode", "SEP-1", {5, 6, 7, 8}}};
    return page;
}

TEST(APageReport, hasTheMembersOfTheContractAndNoOthers) {
    const Json report = pageReport({"a.jpg", 1}, page(), {0, {}}, true);
    std::vector<std::string> members;
    for (const auto& [key, value] : report.items())
        members.push_back(key);
    EXPECT_EQ(members, (std::vector<std::string>{"barcodes", "cleanup", "confidence", "document", "dpi", "file",
                                                 "height", "kind", "like_page", "marks", "opens_document", "rotation",
                                                 "skew_deg", "source_page", "text", "width", "words"}));
    EXPECT_EQ(report["words"][0], (Json{{"t", "Số:"}, {"box", {1, 2, 3, 4}}, {"confidence", 0.5}}));
    EXPECT_EQ(report["barcodes"], Json::array({"SEP-1"}));
}

TEST(APageReport, ofAStateSecretHasNoText) {
    const Json report = pageReport({"a.jpg", 1}, page(), {0, {}}, false);
    EXPECT_EQ(report.dump().find("Số"), std::string::npos);
    EXPECT_TRUE(report["words"].empty());
    EXPECT_TRUE(report["marks"].empty());
}

TEST(APageReport, namesTheEarlierPageItMayBeACopyOf) {
    EXPECT_EQ(pageReport({"a.jpg", 1}, page(), {1, 4}, true)["like_page"], 4);
    EXPECT_TRUE(pageReport({"a.jpg", 1}, page(), {1, {}}, true)["like_page"].is_null());
}

TEST(APageReport, ofABlankBelongsToNoDocument) {
    EXPECT_TRUE(pageReport({"a.jpg", 1}, page(), {}, true)["document"].is_null());
}

TEST(AReport, isWrittenThoughAFileNameIsNoUtf8) {
    EXPECT_NE(reportText(pageReport({"\xff.jpg", 1}, page(), {0, {}}, true)).find("\"kind\""), std::string::npos);
}

}  // namespace
}  // namespace sohoa

#include "scanner/scan_request.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::scanner {
namespace {

class ScanRequestTest : public testing::Test {
  protected:
    Json good() const {
        return {{"source", "adf-duplex"},
                {"mode", "gray"},
                {"paper", "a4"},
                {"dpi", 300},
                {"folder", folder_.path().string()}};
    }
    static bool refused(const Json& json) {
        const auto request = scanRequestFrom(json);
        return !request && request.error().code == errors::BadMessage;
    }
    test::TemporaryFolder folder_;
};

TEST_F(ScanRequestTest, ARequestIsRead) {
    const auto request = scanRequestFrom(good());
    ASSERT_TRUE(request);
    EXPECT_EQ(request->job.settings.source, PaperSource::AdfDuplex);
    EXPECT_EQ(request->job.settings.dpi, Dpi{300});
    EXPECT_EQ(request->job.firstPage, PageNumber{1});
    EXPECT_EQ(request->silence, std::chrono::seconds(90));
}

TEST_F(ScanRequestTest, TheFirstSheetFollowsFromTheFirstPage) {
    Json json = good();
    json["first_page"] = 5;
    EXPECT_EQ(scanRequestFrom(json)->job.firstSheet, SheetNumber{3});
    json["source"] = "adf";
    EXPECT_EQ(scanRequestFrom(json)->job.firstSheet, SheetNumber{5});
    json["first_sheet"] = 4;
    EXPECT_EQ(scanRequestFrom(json)->job.firstSheet, SheetNumber{4});
}

TEST_F(ScanRequestTest, WhatIsNotAScanIsRefused) {
    for (const auto& [key, value] : std::vector<std::pair<const char*, Json>>{{"source", "import"},
                                                                              {"source", "tray"},
                                                                              {"mode", "sepia"},
                                                                              {"paper", "a9"},
                                                                              {"dpi", 0},
                                                                              {"dpi", 100000},
                                                                              {"first_page", 0},
                                                                              {"first_page", 5000000000},
                                                                              {"folder", "relative"}}) {
        Json json = good();
        json[key] = value;
        EXPECT_TRUE(refused(json)) << key << " " << value;
    }
}

TEST_F(ScanRequestTest, AFolderThatIsNotThereIsNamed) {
    Json json = good();
    json["folder"] = (folder_ / "nowhere").string();
    EXPECT_EQ(scanRequestFrom(json).error().code, errors::FileUnwritable);
}

}  // namespace
}  // namespace sohoa::scanner

// Pages painted by the programs of this installation: a slip is printed, and looked at as a screen does.
#include "service/page_picture.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/copy_slip.h"
#include "service/report_form.h"
#include "service/stage_process.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class APicture : public testing::Test {
  protected:
    void SetUp() override {
        config_.home = folder_.path();
        config_.office.name = "Sở Nội vụ tỉnh Ví Dụ";
        std::filesystem::create_directories(folder_.path() / "work");
        std::filesystem::create_directories(folder_.path() / "log");
        auto printer = StageProcess::start("sohoa-pdfa");
        ASSERT_TRUE(printer);
        const Json facts = {{"number", "05/SY-SNV"},
                            {"form", "SAO Y"},
                            {"sha256", std::string(64, 'a')},
                            {"pages", 1},
                            {"sent_to", Json::array({{{"receiver", "H99.11"}, {"state", "sent"}, {"doc_id", "17"}}})}};
        Json form = slipForm(config_, facts, now());
        form["output"] = slip_.string();
        const auto printed = printer->ask(form, std::chrono::seconds(60));
        ASSERT_TRUE(printed) << printed.error().code.name << printed.error().detail;
        EXPECT_EQ((*printed)["pages"], 1) << "a slip is one sheet";
    }
    Result<PixelSize> paint(int page, int dpi) {
        return paintPage(config_, slip_, PageNumber{page}, Dpi{dpi}, picture_);
    }

    const test::TemporaryFolder folder_;
    Config config_;
    const std::filesystem::path slip_ = folder_.path() / "slip.pdf", picture_ = folder_.path() / "picture.tif";
};

TEST_F(APicture, isAsLargeAsThePaperAtTheResolution) {
    const auto size = paint(1, 100);
    ASSERT_TRUE(size) << size.error().code.name << " " << size.error().detail;
    EXPECT_NEAR(size->width, 827, 2);  // A4
    EXPECT_NEAR(size->height, 1169, 2);
    EXPECT_GT(std::filesystem::file_size(picture_), 1000u);
}

TEST_F(APicture, leavesNothingElseBehind) {
    ASSERT_TRUE(paint(1, 60));
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path() / "work"));
}

TEST_F(APicture, isOfAPageThatTheFileHas) {
    EXPECT_FALSE(paint(2, 60));
    EXPECT_FALSE(std::filesystem::exists(picture_));
}

// A report of a busy day, with everything that it can hold.
TEST_F(APicture, isOfAReportToo) {
    Json hours = Json::array();
    for (int hour = 0; hour < 24; ++hour)
        hours.push_back(hour);
    const Json report = {{"from", "2026-11-21T17:00:00.000Z"},
                         {"until", "2026-11-22T17:00:00.000Z"},
                         {"pages", 276},
                         {"pages_by_hour", hours},
                         {"held", {{"scanner.page_poor", 3}}},
                         {"doubts", {{"look_alike", 7}}},
                         {"stages", {{"scanning", {{"count", 2}, {"mean_s", 20.5}, {"median_s", 20.5}}}}},
                         {"reconciliation", {{"fed", 5}, {"not_kept", 1}, {"stored", 3}, {"balances", false}}}};
    Json form = reportForm(config_, report, now());
    EXPECT_EQ(form["subtitle"], "Ngày 22/11/2026");
    EXPECT_NE(form.dump().find("KHÔNG KHỚP"), std::string::npos);
    const auto file = folder_.path() / "report.pdf";
    form["output"] = file.string();
    const auto printed = StageProcess::start("sohoa-pdfa")->ask(form, std::chrono::seconds(60));
    ASSERT_TRUE(printed) << printed.error().detail;
    EXPECT_TRUE(paintPage(config_, file, PageNumber{1}, Dpi{60}, picture_));
}

}  // namespace
}  // namespace sohoa

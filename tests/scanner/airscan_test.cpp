// The real airscan backend against the virtual scanner, through the real sohoa-scan.
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "tests/scanner/scan_program.h"
#include "tests/support/temporary_folder.h"
#include "tests/virtual/escl/test_pages.h"
#include "virtual/escl/escl_server.h"
#include "virtual/escl/sane_config.h"

namespace sohoa::test {
namespace {

using nlohmann::json;

class Airscan : public testing::Test {
  protected:
    void setUpScanner(int pages, const std::vector<const char*>& faults = {}, bool color = false) {
        writePages(paper_.path(), pages, Coding::Jpeg, color);
        escl::ServerOptions options;
        options.folder = paper_.path();
        for (const char* fault : faults)
            options.faults.push_back(escl::parseFault(fault).value());
        server_ = escl::EsclServer::start(options).value();
        device_ = escl::writeSaneConfig(config_.path(), server_->port()).value();
    }

    json request(const char* source = "adf") const {
        return scanRequest(config_.path(), device_, spool_.path(), source);
    }

    static std::vector<int> shown(const std::vector<Page>& pages) {
        std::vector<int> numbers;
        for (const Page& page : pages)
            numbers.push_back(pageShownIn(page.file));
        return numbers;
    }

    TemporaryFolder paper_, config_, spool_;
    std::unique_ptr<escl::EsclServer> server_;
    std::string device_;
    ScanProgram program_;
};

TEST_F(Airscan, TheVirtualScannerIsListedByItsStableName) {
    setUpScanner(1);
    const auto outcome = program_.run({{"do", "devices"}, {"sane_config", config_.path().string()}});
    ASSERT_EQ(outcome.result.at("devices").size(), 1u);
    EXPECT_EQ(outcome.result.at("devices").at(0).at("name"), device_);
}

TEST_F(Airscan, ThreeSheetsBecomeThreePagesInOrder) {
    setUpScanner(3);
    const auto outcome = program_.run(request());
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.result, (json{{"pages", 3}, {"sheets", 3}}));
    EXPECT_EQ(shown(outcome.pages), (std::vector<int>{1, 2, 3}));
    for (const Page& page : outcome.pages) {
        EXPECT_EQ(page.size, (PixelSize{827, 1169}));
        EXPECT_EQ(page.sha256, sha256OfFile(page.file).value());
        EXPECT_EQ(page.device, device_);
    }
    EXPECT_EQ(program_.end(), 0);
}

TEST_F(Airscan, TheOnlyScannerNeedsNoName) {
    setUpScanner(1);
    json anonymous = request("flatbed");
    anonymous["device"] = "";
    const auto outcome = program_.run(anonymous);
    ASSERT_EQ(outcome.pages.size(), 1u) << outcome.error;
    EXPECT_EQ(outcome.pages[0].device, device_);
}

TEST_F(Airscan, ColourArrivesAsColour) {
    setUpScanner(1, {}, true);
    json color = request();
    color["mode"] = "color";
    const auto outcome = program_.run(color);
    ASSERT_EQ(outcome.pages.size(), 1u) << outcome.error;
    EXPECT_EQ(outcome.pages[0].mode, ColorMode::Color);
}

TEST_F(Airscan, DuplexDeliversFrontsAndBacks) {
    setUpScanner(4);
    const auto outcome = program_.run(request("adf-duplex"));
    EXPECT_EQ(outcome.result, (json{{"pages", 4}, {"sheets", 2}}));
    ASSERT_EQ(outcome.pages.size(), 4u);
    EXPECT_EQ(outcome.pages[1].side, Side::Back);
    EXPECT_EQ(outcome.pages[2].side, Side::Front);
    EXPECT_EQ(outcome.pages[2].sheet, SheetNumber{2});
    EXPECT_EQ(shown(outcome.pages), (std::vector<int>{1, 2, 3, 4}));
}

TEST_F(Airscan, TheGlassGivesOnePage) {
    setUpScanner(3);
    const auto outcome = program_.run(request("flatbed"));
    EXPECT_EQ(outcome.result, (json{{"pages", 1}, {"sheets", 1}}));
    EXPECT_EQ(shown(outcome.pages), std::vector<int>{1});
}

TEST_F(Airscan, AJamAtPageTwoLeavesPageOneWhole) {
    setUpScanner(3, {"jam@2"});
    const auto outcome = program_.run(request());
    EXPECT_EQ(outcome.error, "scanner.paper_jam");
    EXPECT_EQ(shown(outcome.pages), std::vector<int>{1});
    EXPECT_EQ(spool_.names(), std::vector<std::string>{"page-000001.jpg"});
}

TEST_F(Airscan, AfterAFailedJobTheNextBeginsWithItsOwnFirstSheet) {
    // All at page 2: airscan fetches ahead, so a later fault would strike in the job before.
    setUpScanner(3, {"jam@2", "torn@2", "cut@2"});
    for (const char* error : {"scanner.paper_jam", "scanner.page_torn", "scanner.io_error", ""}) {
        const TemporaryFolder spool;
        json next = request();
        next["folder"] = spool.path().string();
        const auto outcome = program_.run(next);
        EXPECT_EQ(outcome.error, error);
        ASSERT_FALSE(outcome.pages.empty());
        EXPECT_EQ(pageShownIn(outcome.pages.front().file), 1);
    }
}

TEST_F(Airscan, ATornJpegIsNotDelivered) {
    setUpScanner(2, {"torn@1"});
    const auto outcome = program_.run(request());
    EXPECT_EQ(outcome.error, "scanner.page_torn");
    EXPECT_TRUE(outcome.pages.empty());
    EXPECT_TRUE(spool_.names().empty());
}

TEST_F(Airscan, ATornColourJpegIsNotDeliveredEither) {
    setUpScanner(1, {"torn@1"}, true);
    json color = request();
    color["mode"] = "color";
    EXPECT_EQ(program_.run(color).error, "scanner.page_torn");
}

struct Trouble {
    const char* fault;
    const char* error;
    std::size_t pagesBefore;
};

class AirscanTrouble : public Airscan, public testing::WithParamInterface<Trouble> {};

TEST_P(AirscanTrouble, IsNamedAndKeepsThePagesBeforeIt) {
    setUpScanner(3, {GetParam().fault});
    const auto outcome = program_.run(request());
    EXPECT_EQ(outcome.error, GetParam().error);
    EXPECT_EQ(outcome.pages.size(), GetParam().pagesBefore);
    EXPECT_EQ(spool_.names().size(), GetParam().pagesBefore);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, AirscanTrouble,
    testing::Values(Trouble{"empty-feeder", "scanner.feeder_empty", 0},
                    Trouble{"empty-feeder@1", "scanner.feeder_empty", 0}, Trouble{"jam", "scanner.paper_jam", 0},
                    Trouble{"cover-open", "scanner.cover_open", 0}, Trouble{"cover-open@3", "scanner.cover_open", 2},
                    Trouble{"cut@2", "scanner.io_error", 1}, Trouble{"html@2", "scanner.io_error", 1},
                    Trouble{"http-500", "scanner.io_error", 0}, Trouble{"http-500@2", "scanner.io_error", 1}));

TEST_F(Airscan, AScannerThatIsBusyForAMomentIsWaitedFor) {
    setUpScanner(1, {"busy:1"});
    EXPECT_EQ(program_.run(request()).error, "");
}

TEST_F(Airscan, AScannerThatHangsIsGivenUpAndThePagesBeforeStand) {
    setUpScanner(2, {"hang@2"});
    json impatient = request();
    impatient["silence_seconds"] = 3;
    const auto outcome = program_.run(impatient);
    EXPECT_EQ(outcome.error, "scanner.stalled");
    EXPECT_EQ(outcome.pages.size(), 1u);
    EXPECT_EQ(program_.end(), 0);
    EXPECT_EQ(spool_.names(), std::vector<std::string>{"page-000001.jpg"});
}

TEST_F(Airscan, WhatTheScannerCannotDoIsRefusedAndNotSubstituted) {
    setUpScanner(1);
    json bilevel = request();
    bilevel["mode"] = "bw";
    EXPECT_EQ(program_.run(bilevel).error, "scanner.setting_refused");
    json odd = request();
    odd["dpi"] = 250;
    EXPECT_EQ(program_.run(odd).error, "scanner.setting_refused");
}

TEST_F(Airscan, AScannerThatIsNotThereIsAnError) {
    setUpScanner(1);
    server_.reset();
    EXPECT_EQ(program_.run(request()).error, "scanner.io_error");
}

}  // namespace
}  // namespace sohoa::test

// The virtual scanner on the wire: what a client of it sees, and what hostile ones do not achieve.
#include "virtual/escl/escl_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <thread>

#include "tests/support/temporary_folder.h"
#include "tests/virtual/escl/raw_client.h"
#include "virtual/escl/side_code.h"

namespace sohoa::escl {
namespace {

using nlohmann::json;
using test::ask;
using test::RawAnswer;
using testing::HasSubstr;
using testing::Not;

class EsclWire : public testing::Test {
  protected:
    void start(int sheets, const std::vector<const char*>& faults = {}, ServerOptions options = {}) {
        options.sheets = sheets;
        if (options.sheetTime == ServerOptions().sheetTime) options.sheetTime = std::chrono::milliseconds(0);
        options.reload = Reload::Never;
        for (const char* fault : faults)
            options.faults.push_back(parseFault(fault).value());
        server_ = EsclServer::start(options).value();
    }
    int port() const { return server_->port(); }
    static std::string settings(int dpi = 100) {
        return "<ScanSettings><InputSource>Feeder</InputSource><Duplex>true</Duplex><ColorMode>Grayscale8</ColorMode>"
               "<XResolution>" +
               std::to_string(dpi) + "</XResolution></ScanSettings>";
    }
    std::string begin() {
        const RawAnswer answer = ask(port(), "POST", "/eSCL/ScanJobs", settings());
        const auto at = answer.head.find("Location: ");
        if (answer.status != 201 || at == std::string::npos) return {};
        return answer.head.substr(at + 10, answer.head.find("\r\n", at) - at - 10);
    }
    RawAnswer next(const std::string& job, int patienceMs = 10'000) {
        return ask(port(), "GET", job + "/NextDocument", {}, patienceMs);
    }
    int shownIn(const std::string& jpeg) { return sideShownIn(folder_.with("page.jpg", jpeg)); }
    json stack() { return json::parse(ask(port(), "GET", "/operator/stack").body); }

    test::TemporaryFolder folder_;
    std::unique_ptr<EsclServer> server_;
};

TEST_F(EsclWire, EverySideComesInOrderAndIsCounted) {
    start(2);
    const std::string job = begin();
    for (int side = 1; side <= 4; ++side)
        EXPECT_EQ(shownIn(next(job).body), side);
    EXPECT_EQ(next(job).status, 404);
    EXPECT_EQ(stack(), (json{{"tray", json::array()},
                             {"path", nullptr},
                             {"stuck", json::array()},
                             {"output", {1, 2}},
                             {"delivered", {{"1b", 1}, {"1f", 1}, {"2b", 1}, {"2f", 1}}},
                             {"jobs", 1},
                             {"fed", 2}}));
    EXPECT_THAT(ask(port(), "GET", "/eSCL/ScannerStatus").body, HasSubstr("ScannerAdfEmpty"));
    EXPECT_EQ(ask(port(), "DELETE", job).status, 200);
    EXPECT_EQ(ask(port(), "POST", "/eSCL/ScanJobs", settings()).status, 409);
}

TEST_F(EsclWire, SeveralRequestsMayShareAConnection) {
    start(1);
    const std::string status = "GET /eSCL/ScannerStatus HTTP/1.1\r\n\r\n";
    const RawAnswer answer =
        test::exchange(port(), status + status + "GET /eSCL/ScannerStatus HTTP/1.1\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(answer.ended);
    std::size_t answers = 0;
    const std::string all = answer.head + answer.body;
    for (std::size_t at = all.find("HTTP/1.1 200"); at != std::string::npos; at = all.find("HTTP/1.1 200", at + 1))
        ++answers;
    EXPECT_EQ(answers, 3u);
}

TEST_F(EsclWire, AClientThatWaitsForLeaveToSendItsBodyGetsIt) {
    start(1);
    const RawAnswer answer = test::exchange(
        port(), "POST /eSCL/ScanJobs HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n", 500);
    EXPECT_EQ(answer.status, 100);
}

TEST_F(EsclWire, ACutPageToldItsLengthAndBreaksOff) {
    start(1, {"cut"});
    const RawAnswer page = next(begin());
    const auto length = std::stoul(page.head.substr(page.head.find("Content-Length: ") + 16));
    EXPECT_EQ(page.body.size(), length / 2);
    EXPECT_TRUE(stack().at("delivered").empty());
}

TEST_F(EsclWire, AChunkedPageBreaksOffWithoutItsLastChunk) {
    start(1, {"cut-chunked"});
    const RawAnswer page = next(begin());
    EXPECT_THAT(page.head, HasSubstr("Transfer-Encoding: chunked"));
    EXPECT_GT(page.body.size(), 1000u);
    EXPECT_THAT(page.body.substr(page.body.size() - 5), Not(HasSubstr("0\r\n\r\n")));
    EXPECT_TRUE(stack().at("delivered").empty());
}

TEST_F(EsclWire, ATornPageWithoutALengthEndsInGoodOrder) {
    start(1, {"torn-no-length"});
    const RawAnswer page = next(begin());
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.ended);
    EXPECT_THAT(page.head, Not(HasSubstr("Content-Length")));
    EXPECT_EQ(page.body.substr(0, 2), "\xff\xd8");
    EXPECT_NE(page.body.substr(page.body.size() - 2), "\xff\xd9");
}

TEST_F(EsclWire, APageThatHangsMidwayStaysOpen) {
    start(1, {"hang-midway"});
    const RawAnswer page = next(begin(), 300);
    EXPECT_EQ(page.status, 200);
    EXPECT_GT(page.body.size(), 1000u);
    EXPECT_TRUE(page.stayedOpen);
    EXPECT_TRUE(stack().at("delivered").empty());
}

TEST_F(EsclWire, AnEmptyBodyIsEmptyAndAWebPageIsNone) {
    start(2, {"empty-body@1", "html@2"});
    const std::string job = begin();
    const RawAnswer empty = next(job);
    EXPECT_EQ(empty.status, 200);
    EXPECT_EQ(empty.body, "");
    EXPECT_THAT(next(job).head, HasSubstr("text/html"));
}

TEST_F(EsclWire, ABusyScannerSaysSoToEveryQuestion) {
    start(1, {"busy:1", "busy-status:1", "busy@1:1"});
    EXPECT_EQ(ask(port(), "GET", "/eSCL/ScannerStatus").status, 503);
    EXPECT_EQ(ask(port(), "GET", "/eSCL/ScannerStatus").status, 200);
    EXPECT_EQ(ask(port(), "POST", "/eSCL/ScanJobs", settings()).status, 503);
    const std::string job = begin();
    EXPECT_EQ(next(job).status, 503);
    EXPECT_EQ(next(job).status, 200);
}

TEST_F(EsclWire, ASlowPageArrivesWhole) {
    ServerOptions options;
    options.slow = std::chrono::milliseconds(100);
    start(1, {"slow"}, options);
    EXPECT_EQ(shownIn(next(begin()).body), 1);
    EXPECT_EQ(stack().at("delivered").at("1f"), 1);
}

TEST_F(EsclWire, APageThatNobodyWaitsForIsFedAndNotDelivered) {
    ServerOptions options;
    options.sheetTime = std::chrono::milliseconds(700);
    start(1, {}, options);
    EXPECT_EQ(next(begin(), 0).status, 0);  // hangs up at once
    while (stack().at("fed") == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(stack().at("delivered").empty());
}

TEST_F(EsclWire, AVanishedScannerAnswersNobodyButTheOperator) {
    ServerOptions options;
    options.away = std::chrono::milliseconds(0);
    start(2, {"vanish@3"}, options);
    const std::string job = begin();
    EXPECT_EQ(next(job).status, 200);
    EXPECT_EQ(next(job).status, 200);
    EXPECT_EQ(next(job).status, 0);
    EXPECT_EQ(ask(port(), "GET", "/eSCL/ScannerStatus").status, 0);
    EXPECT_EQ(ask(port(), "POST", "/operator/power?on").status, 200);
    EXPECT_EQ(next(job).status, 404);
    EXPECT_EQ(shownIn(next(begin()).body), 3);
}

TEST_F(EsclWire, AScannerSwitchedOffCutsTheRequestThatHangs) {
    start(1, {"hang-midway@1"});
    const std::string job = begin();
    std::thread hanging([this, job] { EXPECT_FALSE(next(job, 60'000).stayedOpen); });
    while (stack().at("fed") == 0)
        std::this_thread::yield();
    EXPECT_EQ(ask(port(), "POST", "/operator/power?off").status, 200);
    hanging.join();
    EXPECT_FALSE(server_->desk().isOn());
}

TEST_F(EsclWire, TheOperatorsHandsReachThePaper) {
    start(3, {"jam@3"});
    const std::string job = begin();
    next(job), next(job);
    EXPECT_EQ(next(job).status, 409);
    EXPECT_EQ(stack().at("path"), 2);
    EXPECT_EQ(ask(port(), "POST", "/operator/refeed?from=2").status, 200);
    EXPECT_EQ(stack().at("tray"), json({2, 3}));
    EXPECT_EQ(ask(port(), "POST", "/operator/load").status, 200);
    EXPECT_EQ(stack().at("tray"), json({1, 2, 3}));
    EXPECT_EQ(ask(port(), "POST", "/operator/clear").status, 200);
    EXPECT_EQ(ask(port(), "POST", "/operator/close-cover").status, 200);
}

TEST_F(EsclWire, WhatTheOperatorCannotDoIsRefused) {
    start(2);
    for (const char* target :
         {"/operator/refeed", "/operator/refeed?from=", "/operator/refeed?from=0", "/operator/refeed?from=3",
          "/operator/refeed?from=-1", "/operator/refeed?from=1x", "/operator/refeed?from=99999999999999999999",
          "/operator/power", "/operator/power?maybe"})
        EXPECT_EQ(ask(port(), "POST", target).status, 400) << target;
    EXPECT_EQ(ask(port(), "POST", "/operator/burn").status, 404);
    EXPECT_EQ(ask(port(), "GET", "/operator/load").status, 405);
    EXPECT_EQ(ask(port(), "POST", "/operator/stack").status, 405);
}

TEST_F(EsclWire, AUnixSocketServesAsAPortDoesAndIsGoneAfterwards) {
    ServerOptions options;
    options.unixSocket = folder_ / "scanner.sock";
    start(1, {}, options);
    EXPECT_EQ(server_->url(), "unix://scanner.sock/eSCL");
    const std::string request = "GET /eSCL/ScannerStatus HTTP/1.1\r\nConnection: close\r\n\r\n";
    EXPECT_EQ(test::exchangeAt(options.unixSocket, request).status, 200);
    server_.reset();
    EXPECT_FALSE(std::filesystem::exists(options.unixSocket));
}

TEST_F(EsclWire, AFileIsNotReplacedByASocket) {
    ServerOptions options;
    options.sheets = 1;
    options.unixSocket = folder_.with("document", "not a socket");
    EXPECT_FALSE(EsclServer::start(options));
    EXPECT_TRUE(std::filesystem::exists(options.unixSocket));
    options.unixSocket = std::string(200, 'x');
    EXPECT_FALSE(EsclServer::start(options));
}

TEST_F(EsclWire, AnotherScannersPortIsNotShared) {
    start(1);
    ServerOptions options;
    options.sheets = 1;
    options.port = port();
    EXPECT_FALSE(EsclServer::start(options));
}

TEST_F(EsclWire, TheCapabilitiesAreThoseOfTheModel) {
    ServerOptions options;
    options.model = *modelNamed("brother-ads");
    options.model.serial = "A-1";
    start(1, {}, options);
    const std::string capabilities = ask(port(), "GET", "/eSCL/ScannerCapabilities").body;
    EXPECT_THAT(capabilities, HasSubstr("<pwg:SerialNumber>A-1</pwg:SerialNumber>"));
    EXPECT_THAT(capabilities, Not(HasSubstr("Platen")));
    EXPECT_EQ(
        ask(port(), "POST", "/eSCL/ScanJobs", "<ScanSettings><InputSource>Platen</InputSource></ScanSettings>").status,
        400);
}

TEST_F(EsclWire, HostileRequestsAreRefusedAndTheScannerGoesOn) {
    start(1);
    const std::string job = "/eSCL/ScanJobs/00000000-0000-0000-0000-000000000000";
    for (const std::string& target :
         {std::string("/"), std::string("/eSCL"), std::string("/eSCL/../etc/passwd"), std::string("/eSCL/ScanJobsX"),
          std::string("/eSCL/ScanJobs/x/NextDocument"), job + "/NextDocument", job + "x", std::string("/operator"),
          std::string("/eSCL/ScanJobs//NextDocument"), std::string(8000, '/')})
        EXPECT_EQ(ask(port(), "GET", target).status / 100, 4) << target;
    EXPECT_EQ(ask(port(), "POST", "/eSCL/ScanJobs", "<ScanSettings").status, 400);
    EXPECT_EQ(ask(port(), "POST", "/eSCL/ScanJobs", std::string(1 << 20, '<')).status, 400);
    EXPECT_EQ(ask(port(), "BREW", "/eSCL/ScanJobs").status, 405);
    EXPECT_EQ(test::exchange(port(), "GET / HTTP/1.1\r\nContent-Length: 9999999999\r\n\r\n").status, 413);
    EXPECT_EQ(test::exchange(port(), std::string(100'000, 'x')).status, 0);
    EXPECT_EQ(ask(port(), "GET", "/eSCL/ScannerStatus").status, 200);
}

TEST_F(EsclWire, NoiseDoesNotEndIt) {
    start(1);
    std::mt19937 dice(1);
    const std::string seed = "POST /eSCL/ScanJobs HTTP/1.1\r\nContent-Length: 12\r\n\r\n<ScanSettings/>";
    for (int i = 0; i < 300; ++i) {
        std::string text = seed;
        for (int change = 0; change < 4; ++change)
            text[dice() % text.size()] = static_cast<char>(dice());
        test::exchange(port(), text, 1);
    }
    EXPECT_EQ(ask(port(), "GET", "/eSCL/ScannerStatus").status, 200);
}

}  // namespace
}  // namespace sohoa::escl

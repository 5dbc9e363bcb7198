// The real "test" backend of SANE, through the real sohoa-scan.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "tests/scanner/scan_program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {
namespace {

using nlohmann::json;

class TestBackend : public testing::Test {
  protected:
    TestBackend() {
        // Under the leak checker: the backend's reader thread is cancelled with its buffer in hand, which is the
        // backend's leak.
        ::setenv("LSAN_OPTIONS", "exitcode=0", 1);
        configure("");
    }
    ~TestBackend() override { ::unsetenv("LSAN_OPTIONS"); }

    void configure(const std::string& lines) {
        config_.with("dll.conf", "test\n");
        config_.with("test.conf", "number_of_devices 1\ngeometry_max 300.0\ntest-picture \"Grid\"\n" + lines);
    }
    json request(const char* source = "adf") const {
        return scanRequest(config_.path(), "test:0", spool_.path(), source);
    }

    // Rows trickle in: a page takes some seconds.
    void slowDown() {
        configure("read-limit true\nread-limit-size 1000\nread-delay true\nread-delay-duration 20000\n");
    }

    bool hasPartFile() const {
        const auto names = spool_.names();
        return std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.ends_with(".part"); });
    }
    void waitForPartFile() const {
        for (int i = 0; i < 1000 && !hasPartFile(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        ASSERT_TRUE(hasPartFile());
    }

    TemporaryFolder config_, spool_;
};

TEST_F(TestBackend, TenSheetsAndThenTheFeederIsEmpty) {
    ScanProgram program;
    const auto outcome = program.run(request());
    EXPECT_EQ(outcome.result, (json{{"pages", 10}, {"sheets", 10}}));
    EXPECT_EQ(outcome.pages.size(), 10u);
    EXPECT_EQ(spool_.names().size(), 10u);
}

TEST_F(TestBackend, TheGlassIsScannedOnceAlthoughItWouldGoOn) {
    ScanProgram program;
    EXPECT_EQ(program.run(request("flatbed")).result, (json{{"pages", 1}, {"sheets", 1}}));
}

TEST_F(TestBackend, GrayAtOneBitBecomesABilevelPage) {
    ScanProgram program;
    json bilevel = request("flatbed");
    bilevel["mode"] = "bw";
    const auto outcome = program.run(bilevel);
    ASSERT_EQ(outcome.pages.size(), 1u) << outcome.error;
    EXPECT_EQ(outcome.pages[0].mode, ColorMode::Bilevel);
}

TEST_F(TestBackend, SmallReadsMakeTheSamePage) {
    ScanProgram program;
    const auto whole = program.run(request("flatbed"));
    configure("read-limit true\nread-limit-size 777\n");
    json second = request("flatbed");
    second["first_page"] = 2;
    const auto pieces = program.run(second);
    ASSERT_EQ(whole.pages.size() + pieces.pages.size(), 2u);
    EXPECT_EQ(whole.pages[0].sha256, pieces.pages[0].sha256);
}

struct StatusCase {
    const char* status;
    const char* error;
};

class TestBackendStatus : public TestBackend, public testing::WithParamInterface<StatusCase> {};

TEST_P(TestBackendStatus, WhileReadingIsNamedAndLeavesNoFile) {
    configure(std::string("read-status-code \"") + GetParam().status + "\"\n");
    ScanProgram program;
    const auto outcome = program.run(request());
    EXPECT_EQ(outcome.error, GetParam().error);
    EXPECT_TRUE(spool_.names().empty());
    EXPECT_EQ(program.end(), 0);
}

INSTANTIATE_TEST_SUITE_P(Statuses, TestBackendStatus,
                         testing::Values(StatusCase{"SANE_STATUS_UNSUPPORTED", "scanner.unsupported"},
                                         StatusCase{"SANE_STATUS_CANCELLED", "scanner.stopped_at_device"},
                                         StatusCase{"SANE_STATUS_DEVICE_BUSY", "scanner.device_busy"},
                                         StatusCase{"SANE_STATUS_INVAL", "scanner.unsupported"},
                                         StatusCase{"SANE_STATUS_EOF", "scanner.page_torn"},
                                         StatusCase{"SANE_STATUS_JAMMED", "scanner.paper_jam"},
                                         StatusCase{"SANE_STATUS_NO_DOCS", "scanner.feeder_empty"},
                                         StatusCase{"SANE_STATUS_COVER_OPEN", "scanner.cover_open"},
                                         StatusCase{"SANE_STATUS_IO_ERROR", "scanner.io_error"},
                                         StatusCase{"SANE_STATUS_NO_MEM", "scanner.no_memory"},
                                         StatusCase{"SANE_STATUS_ACCESS_DENIED", "scanner.access_denied"}));

TEST_F(TestBackend, AHandScannerIsRefused) {
    configure("hand-scanner true\n");
    ScanProgram program;
    EXPECT_EQ(program.run(request("flatbed")).error, "scanner.length_unknown");
}

TEST_F(TestBackend, ThreePassesAreRefused) {
    configure("mode Color\nthree-pass true\n");
    ScanProgram program;
    json color = request("flatbed");
    color["mode"] = "color";
    EXPECT_EQ(program.run(color).error, "scanner.frame_unsupported");
}

TEST_F(TestBackend, AnAreaSmallerThanThePaperIsRefused) {
    config_.with("test.conf", "number_of_devices 1\ngeometry_max 200.0\n");
    ScanProgram program;
    EXPECT_EQ(program.run(request("flatbed")).error, "scanner.setting_refused");
}

TEST_F(TestBackend, WithoutANameNoneOrSeveralDevicesAreAnError) {
    json anonymous = request("flatbed");
    anonymous["device"] = "";
    ScanProgram program;
    config_.with("test.conf", "number_of_devices 2\n");
    EXPECT_EQ(program.run(anonymous).error, "scanner.several_devices");
    config_.with("dll.conf", "# nothing\n");
    EXPECT_EQ(program.run(anonymous).error, "scanner.no_device");
}

TEST_F(TestBackend, ANameThatMeansNothingIsNoDevice) {
    ScanProgram program;
    json unknown = request("flatbed");
    unknown["device"] = "test:99";
    EXPECT_EQ(program.run(unknown).error, "scanner.no_device");
}

TEST_F(TestBackend, NoSecondSheetIsTakenBeforeTheFirstPageIsAcknowledged) {
    ScanProgram program;
    program.send(request());
    ASSERT_EQ(program.receive()->at("event"), "fed");
    ASSERT_EQ(program.receive()->at("event"), "page");
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    EXPECT_EQ(spool_.names(), std::vector<std::string>{"page-000001.tif"});
    program.send({{"ack", false}});
    EXPECT_EQ(program.receive()->at("error").at("code"), "core.cancelled");
    EXPECT_EQ(spool_.names(), std::vector<std::string>{"page-000001.tif"});
}

TEST_F(TestBackend, SigtermEndsTheJobWithoutAHalfPageAndThenTheProgram) {
    slowDown();
    ScanProgram program;
    program.send(request());
    waitForPartFile();
    program.signal(SIGTERM);
    auto message = program.receive();
    while (message && message->contains("event"))
        message = program.receive();
    ASSERT_TRUE(message);
    EXPECT_EQ(message->at("error").at("code"), "core.cancelled");
    EXPECT_FALSE(program.receive());
    EXPECT_EQ(program.end(), 0);
    EXPECT_TRUE(spool_.names().empty());
}

TEST_F(TestBackend, KilledInTheMiddleOfAPageThereIsNoPageAndTheNextScanClearsUp) {
    slowDown();
    {
        ScanProgram program;
        program.send(request());
        waitForPartFile();
        program.signal(SIGKILL);
        EXPECT_EQ(program.end(), -SIGKILL);
    }
    for (const std::string& name : spool_.names())
        EXPECT_FALSE(name.ends_with(".tif")) << name;
    configure("");
    ScanProgram next;
    EXPECT_EQ(next.run(request("flatbed")).error, "");
    EXPECT_EQ(spool_.names(), std::vector<std::string>{"page-000001.tif"});
}

TEST_F(TestBackend, RequestsThatAreNoScanAreRefused) {
    ScanProgram program;
    EXPECT_EQ(program.run({{"do", "fly"}}).error, "core.bad_message");
    EXPECT_EQ(program.run({{"do", "scan"}}).error, "core.bad_message");
}

}  // namespace
}  // namespace sohoa::test

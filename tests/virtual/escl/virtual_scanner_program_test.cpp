// The program sohoa-virtual-scanner: what a shell script relies on.
#include <gtest/gtest.h>
#include <httplib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "core/atomic_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/virtual/escl/test_pages.h"
#include "virtual/escl/sane_config.h"

namespace sohoa::escl {
namespace {

class VirtualScannerProgram : public testing::Test {
  protected:
    ~VirtualScannerProgram() override {
        if (child_ <= 0) return;
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
    }

    void start(std::vector<std::string> arguments) {
        child_ = ::fork();
        if (child_ != 0) return;
        std::string program = SOHOA_TEST_BIN "/sohoa-virtual-scanner";
        std::vector<char*> argv{program.data()};
        for (std::string& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        ::execv(program.c_str(), argv.data());
        ::_exit(127);
    }

    int portIn(const std::filesystem::path& file) {
        for (int i = 0; i < 500 && !std::filesystem::exists(file); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        const auto text = readFile(file);
        return text ? std::stoi(*text) : 0;
    }

    int wait() {
        int status = 0;
        ::waitpid(child_, &status, 0);
        child_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    test::TemporaryFolder folder_;
    pid_t child_ = -1;
};

TEST_F(VirtualScannerProgram, ListensOnceItsPortFileIsThereAndEndsOnSigterm) {
    test::writePages(folder_.path(), 1);
    start({folder_.path().string(), "--port-file", (folder_ / "port").string()});
    const int port = portIn(folder_ / "port");
    ASSERT_GT(port, 0);
    httplib::Client client("127.0.0.1", port);
    const auto capabilities = client.Get("/eSCL/ScannerCapabilities");
    ASSERT_TRUE(capabilities);
    EXPECT_EQ(capabilities->status, 200);
    EXPECT_NE(capabilities->body.find("AdfDuplexInputCaps"), std::string::npos);
    EXPECT_EQ(client.Post("/eSCL/ScanJobs", "rubbish", "text/xml")->status, 400);
    EXPECT_EQ(client.Get("/etc/passwd")->status, 404);
    ::kill(child_, SIGTERM);
    EXPECT_EQ(wait(), 0);
}

TEST_F(VirtualScannerProgram, EndsOnSigtermWhileARequestHangs) {
    test::writePages(folder_.path(), 1);
    start({folder_.path().string(), "--port-file", (folder_ / "port").string(), "--fault", "hang"});
    const int port = portIn(folder_ / "port");
    std::thread hanging([port] {
        httplib::Client client("127.0.0.1", port);
        client.set_read_timeout(30);
        client.Post("/eSCL/ScanJobs", "<ScanSettings/>", "text/xml");
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    ::kill(child_, SIGTERM);
    EXPECT_EQ(wait(), 0);
    hanging.join();
}

TEST_F(VirtualScannerProgram, RefusesAFaultThatItDoesNotKnow) {
    start({folder_.path().string(), "--fault", "flood"});
    EXPECT_EQ(wait(), 2);
}

TEST_F(VirtualScannerProgram, ScansNumberedSheetsWithTheFaultsOfAScript) {
    const auto script = folder_.with("script", "empty-feeder  # of the first job\n");
    start({"--sheets", "2", "--model", "brother-ads", "--serial", "A-1", "--reload", "never", "--sheet-time", "0",
           "--buffer", "1", "--random-faults", "7:40:jam", "--script", script.string(), "--port-file",
           (folder_ / "port").string()});
    const int port = portIn(folder_ / "port");
    ASSERT_GT(port, 0);
    httplib::Client client("127.0.0.1", port);
    EXPECT_NE(client.Get("/eSCL/ScannerCapabilities")->body.find("A-1"), std::string::npos);
    EXPECT_EQ(client.Post("/eSCL/ScanJobs", "<ScanSettings/>", "text/xml")->status, 409);
    EXPECT_EQ(client.Post("/eSCL/ScanJobs", "<ScanSettings/>", "text/xml")->status, 201);
    EXPECT_NE(client.Get("/operator/stack")->body.find("\"tray\":[2]"), std::string::npos);
}

TEST_F(VirtualScannerProgram, RefusesWhatItCannotDo) {
    const std::string script = folder_.with("script", "flood\n").string();
    const std::vector<std::vector<std::string>> wrong = {{},
                                                         {"--sheets", "0"},
                                                         {"--sheets", "1", folder_.path().string()},
                                                         {"--sheets", "1", "--script", script},
                                                         {"--sheets", "1", "--random-faults", "7"},
                                                         {"--sheets", "1", "--reload", "sometimes"},
                                                         {"--sheets", "1", "--model", "abacus"},
                                                         {"--sheets", "1", "--port", "1", "--unix", "x"}};
    for (const auto& arguments : wrong) {
        start(arguments);
        EXPECT_EQ(wait(), 2) << testing::PrintToString(arguments);
    }
}

TEST_F(VirtualScannerProgram, RefusesAFolderWithWhatIsNoImage) {
    folder_.with("page.jpg", "text");
    start({folder_.path().string()});
    EXPECT_EQ(wait(), 3);
}

TEST(SaneConfig, KnowsTheVirtualScannerAndNothingElse) {
    const test::TemporaryFolder folder;
    const auto name = writeSaneConfig(folder / "sane", 4711);
    ASSERT_TRUE(name);
    EXPECT_EQ(*name, "airscan:escl:Sohoa virtual scanner:http://127.0.0.1:4711/eSCL");
    EXPECT_EQ(readFile(folder / "sane" / "dll.conf").value(), "airscan\n");
    EXPECT_NE(readFile(folder / "sane" / "airscan.conf")->find("discovery = disable"), std::string::npos);
}

TEST(SaneConfig, NamesAUnixSocketByTheFolderItLiesIn) {
    const test::TemporaryFolder folder;
    const auto name = writeSaneConfig(folder / "sane", folder / "scanner.sock");
    ASSERT_TRUE(name);
    EXPECT_EQ(*name, "airscan:escl:Sohoa virtual scanner:unix://scanner.sock/eSCL");
    const std::string config = readFile(folder / "sane" / "airscan.conf").value();
    EXPECT_NE(config.find("socket_dir = " + folder.path().string() + "\n"), std::string::npos);
    EXPECT_NE(config.find("= unix://scanner.sock/eSCL, eSCL"), std::string::npos);
}

}  // namespace
}  // namespace sohoa::escl

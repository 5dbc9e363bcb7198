// SANE's "net" backend with a real saned behind it, through the real sohoa-scan.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <fstream>
#include <thread>

#include "tests/scanner/scan_program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {
namespace {

constexpr int sanePort = 6566;  // the backend knows no other

bool answers() {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(sanePort);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return connected;
}

class NetBackend : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(::access("/usr/sbin/saned", X_OK), 0) << "packages.txt has sane-utils";
        // The port is the backend's and cannot be another: a saned that serves this machine is not ours to stop.
        ASSERT_FALSE(answers()) << "another saned answers at port 6566: stop it, then run this test again";
        write(server_, "dll.conf", "test\n");
        serve("");
        write(server_, "saned.conf", "127.0.0.1\n");
        write(client_, "dll.conf", "net\n");
        write(client_, "net.conf", "connect_timeout = 3\n127.0.0.1\n");
        start();
    }
    void TearDown() override { stop(); }

    // The test backend's own largest paper is smaller than A4.
    void serve(const std::string& lines) {
        write(server_, "test.conf", "number_of_devices 1\ngeometry_max 300.0\n" + lines);
    }
    static void write(const TemporaryFolder& folder, const char* name, const std::string& text) {
        std::ofstream(folder.path() / name) << text;
    }

    void start() {
        stop();
        saned_ = ::fork();
        if (saned_ == 0) {
            ::setpgid(0, 0);
            // A test that ends early takes it along, and it does not keep the test's output open.
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            const int nowhere = ::open("/dev/null", O_RDWR);
            for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                ::dup2(nowhere, stream);
            ::setenv("SANE_CONFIG_DIR", server_.path().c_str(), 1);
            ::execl("/usr/sbin/saned", "saned", "-l", "-b", "127.0.0.1", "-p", "6566", static_cast<char*>(nullptr));
            ::_exit(127);
        }
        ::setpgid(saned_, saned_);
        // It tells nobody when it listens.
        for (int i = 0; i < 500 && !answers(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        ASSERT_TRUE(answers());
    }
    void stop() {
        if (saned_ <= 0) return;
        ::kill(-saned_, SIGKILL);
        ::waitpid(saned_, nullptr, 0);
        saned_ = -1;
        // Its children, one for each connection, hold the port a moment longer and are nobody's to wait for.
        for (int i = 0; i < 500 && answers(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }

    nlohmann::json request(const char* source) const {
        return scanRequest(client_.path(), "net:127.0.0.1:test:0", spool_.path(), source);
    }

    TemporaryFolder server_, client_, spool_;
    pid_t saned_ = -1;
};

TEST_F(NetBackend, TheFeederBehindAnotherMachineIsReadToItsEnd) {
    ScanProgram program;
    const auto outcome = program.run(request("adf"));
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.pages.size(), 10u);
    EXPECT_EQ(program.end(), 0);
}

TEST_F(NetBackend, WhenTheOtherMachineDiesInTheMiddleOfAPageThePagesBeforeStandAndTheJobGoesOn) {
    serve("read-delay true\nread-delay-duration 20000\nread-limit true\nread-limit-size 4096\n");
    start();
    ScanProgram program;
    nlohmann::json impatient = request("adf");
    impatient["silence_seconds"] = 3;
    program.send(impatient);
    std::size_t pages = 0;
    std::string end;
    bool pulled = false;
    while (const auto message = program.receive()) {
        if (message->contains("error")) end = message->at("error").at("code");
        if (message->contains("error") || message->contains("result")) break;
        const std::string event = message->at("event");
        // In the second page: the backend would read nothing for ever.
        if (event == "fed" && pages == 1 && !pulled) {
            pulled = true;
            stop();
        }
        if (event != "page") continue;
        ++pages;
        program.send({{"ack", true}});
    }
    EXPECT_EQ(pages, 1u);
    EXPECT_TRUE(end == "scanner.stalled" || end == "scanner.io_error" || end == "scanner.page_torn" || end.empty())
        << end;
    EXPECT_EQ(spool_.names(), std::vector<std::string>{"page-000001.tif"});
    program.end();

    serve("");
    start();
    ScanProgram next;
    nlohmann::json rest = request("adf");
    rest["first_page"] = 2;
    const auto outcome = next.run(rest);
    EXPECT_EQ(outcome.error, "");
    ASSERT_FALSE(outcome.pages.empty());
    EXPECT_EQ(outcome.pages.front().sheet, SheetNumber{2});
}

TEST_F(NetBackend, WhereNobodyAnswersThereIsNoDevice) {
    stop();
    ScanProgram program;
    const auto outcome = program.run(request("flatbed"));
    EXPECT_TRUE(outcome.error == "scanner.no_device" || outcome.error == "scanner.io_error") << outcome.error;
    EXPECT_TRUE(spool_.names().empty());
}

}  // namespace
}  // namespace sohoa::test

// kill -9 of the scanner's process, kill -9 of its supervisor, and a full disk, at every page: at most the sheet in the
// device has to be fed again, the clerk is told which, and nothing is lost or taken twice.
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/error_codes.h"
#include "core/json.h"
#include "service/chain.h"
#include "service/lanes/lanes.h"
#include "service/scanning/resume_point.h"
#include "service/scanning/scan_decisions.h"
#include "service/scanning/scanner_in_hand.h"
#include "tests/e2e/soak/clerk.h"
#include "tests/e2e/soak/proof.h"
#include "tests/support/temporary_folder.h"
#include "virtual/escl/escl_server.h"
#include "virtual/escl/sane_config.h"

namespace sohoa::test {
namespace {

namespace fs = std::filesystem;

constexpr int sheets = 3, sides = 2 * sheets;

bool scansOnly(JobState from) { return from == JobState::Scanning; }

pid_t childNamed(const std::string& name, pid_t parent) {
    for (const auto& entry : fs::directory_iterator("/proc")) {
        std::ifstream comm(entry.path() / "comm"), status(entry.path() / "status");
        std::string word;
        if (!std::getline(comm, word) || word != name) continue;
        for (std::string line; std::getline(status, line);)
            if (line.starts_with("PPid:") && std::stoi(line.substr(5)) == parent)
                return std::stoi(entry.path().filename());
    }
    return -1;
}

// Does something once so many pages are stored.
class AtPage final : public Reporter {
  public:
    AtPage(int page, std::function<void()> strike) : page_(page), strike_(std::move(strike)) {}
    void progress(JobId, std::int64_t done, std::int64_t) override {
        if (done == page_) strike_();
    }

  private:
    int page_;
    std::function<void()> strike_;
};

class Disaster : public testing::TestWithParam<int> {
  protected:
    void SetUp() override { setUp(home_.path()); }

    void setUp(const fs::path& home) {
        escl::ServerOptions options;
        options.sheets = sheets;
        options.reload = escl::Reload::Never;
        options.sheetTime = std::chrono::milliseconds(20);
        server_ = escl::EsclServer::start(options).value();
        server_->desk().load();
        const std::string device = escl::writeSaneConfig(sane_.path(), server_->port()).value();
        fs::create_directories(home);
        std::ofstream(home / "sohoa.toml")
            << "[scanner]\ndevice = \"" << device << "\"\nsane_config = \"" << sane_.path().string() << "\"\n";
        config_ = loadConfig(home / "sohoa.toml").value();
        config_.home = home;
        store_.emplace(Store::open(config_).value());
        ScanOrder order;
        order.operatorName = "van-thu";
        order.source = PaperSource::AdfDuplex;
        order.dpi.value = 100;
        order.mode = ColorMode::Gray;
        order.expectedPages = sides;
        order.settings = jsonLine({{"silence_seconds", 10}});
        job_ = store_->createJob(order).value();
    }

    Office office(Reporter& reporter) { return {config_, *store_, reporter, {}, {}, {}}; }
    Job job() { return store_->job(job_).value(); }

    // What left the tray beyond the whole sheets that are stored, and what the clerk is told.
    void expectOneSheetAtMost() {
        const Job held = job();
        ASSERT_TRUE(held.held);
        const ResumePoint point = resumePointOf(*store_, held).value();
        const escl::StackReport stack = server_->desk().stack();
        int furthest = 0;
        for (const std::vector<int>& place : {stack.path, stack.output})
            for (const int sheet : place)
                furthest = std::max(furthest, sheet);
        EXPECT_LE(furthest - (point.nextSheet.value - 1), 1) << "sheets that have to be fed again";
        EXPECT_TRUE(held.held->detail.starts_with("sheet " + std::to_string(point.nextSheet.value) + ":") ||
                    point.nextSheet.value == 1)
            << held.held->detail;
    }

    void expectFinished() {
        Reporter nobody;
        const ScanningDay day = scanAll(office(nobody), job_, server_->desk(), {1, 0, 0});
        EXPECT_FALSE(day.gaveUp) << day.gaveUp->code.name << " " << day.gaveUp->detail;
        const SoakProof proof = prove(*store_, job_, sides);
        EXPECT_TRUE(proof.holds()) << proof;
    }

    const TemporaryFolder home_, sane_;
    Config config_;
    std::unique_ptr<escl::EsclServer> server_;
    std::optional<Store> store_;
    JobId job_;
};

using ScannerKilled = Disaster;

TEST_P(ScannerKilled, CostsTheSheetInTheDeviceAtMost) {
    AtPage killer(GetParam(), [] { ::kill(childNamed("sohoa-scan", ::getpid()), SIGKILL); });
    (void)carryOn(office(killer), job_, scansOnly);
    if (GetParam() < sides) {
        EXPECT_EQ(scannerState(config_.home, config_.scanner.device), ScannerState::Recovering);
        expectOneSheetAtMost();
    }
    expectFinished();
}

INSTANTIATE_TEST_SUITE_P(AtEveryPage, ScannerKilled, testing::Range(1, sides + 1));

using SupervisorKilled = Disaster;

TEST_P(SupervisorKilled, CostsTheSheetInTheDeviceAtMost) {
    const pid_t supervisor = ::fork();
    if (supervisor == 0) {
        ::execl(SCAN_ONCE, SCAN_ONCE, config_.home.c_str(), std::to_string(job_.value).c_str(), nullptr);
        ::_exit(127);
    }
    // Until so many pages are stored, or it is through.
    int status = 0;
    bool ended = false;
    const auto stored = [&] {
        auto pages = store_->allPages(job());
        return pages ? static_cast<int>(pages->size()) : 0;
    };
    while (stored() < GetParam() && !ended) {
        ended = ::waitpid(supervisor, &status, WNOHANG) == supervisor;
        // Another process writes to the store; it is looked at often enough to strike between two pages.
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    if (!ended) {
        ::kill(supervisor, SIGKILL);
        ::waitpid(supervisor, &status, 0);
    }
    ASSERT_TRUE(holdInterruptedScans(config_, *store_));
    if (job().state == JobState::Scanning) expectOneSheetAtMost();
    expectFinished();
}

INSTANTIATE_TEST_SUITE_P(AtEveryPage, SupervisorKilled, testing::Range(1, sides + 1));

// On a disk of its own that is filled up.
class DiskFull : public Disaster {
  protected:
    void SetUp() override {
        disk_ = home_.path() / "disk";
        fs::create_directories(disk_);
        if (::mount("tmpfs", disk_.c_str(), "tmpfs", 0, "size=24m") != 0)
            GTEST_SKIP() << "a disk cannot be mounted here";
        mounted_ = true;
        setUp(disk_ / "office");
    }
    void TearDown() override {
        store_.reset();
        server_.reset();
        if (mounted_) ::umount2(disk_.c_str(), MNT_DETACH);
    }
    void fill() const {
        std::ofstream ballast(disk_ / "ballast", std::ios::binary | std::ios::app);
        const std::string block(1 << 16, 'x');
        while (ballast << block << std::flush) {
        }
    }
    void empty() const { fs::remove(disk_ / "ballast"); }

    fs::path disk_;
    bool mounted_ = false;
};

TEST_P(DiskFull, KeepsTheOtherSheetsInTheTray) {
    AtPage filler(GetParam(), [this] { fill(); });
    (void)carryOn(office(filler), job_, scansOnly);
    empty();
    // The hold itself may have found no room: then it is said at the next start, as after a power cut.
    ASSERT_TRUE(holdInterruptedScans(config_, *store_));
    if (GetParam() < sides) expectOneSheetAtMost();
    expectFinished();
}

INSTANTIATE_TEST_SUITE_P(AtEveryPage, DiskFull, testing::Range(1, sides));

}  // namespace
}  // namespace sohoa::test

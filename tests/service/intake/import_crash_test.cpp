// kill -9 of the whole service, by the real programs, while files are taken in: the job has every page once, and the
// originals byte for byte, or it is not there at all.
#include <gmock/gmock.h>
#include <pwd.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <set>
#include <thread>

#include "core/atomic_file.h"
#include "service/intake/import_tray.h"
#include "store/attachments.h"
#include "store/people/accounts.h"
#include "store/store.h"
#include "tests/intake/samples.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
namespace samples = intake::samples;
using testing::SizeIs;

constexpr int pagesOfFile = 6;

class AKilledService : public testing::Test {
  protected:
    void SetUp() override {
        home_.with("sohoa.toml", "[office]\ncode = \"H99.07\"\nname = \"Sở Nội vụ tỉnh Ví Dụ\"\nplace = \"Ví Dụ\"\n");
        auto store = Store::open(config());
        ASSERT_TRUE(store);
        NewAccount lan;
        lan.login = "lan";
        lan.fullName = "Nguyễn Thị Lan";
        lan.roles = {Role::Operator};
        lan.osUser = ::getpwuid(::geteuid())->pw_name;
        ASSERT_TRUE(Accounts(store->database()).create(lan, "test"));
        std::vector<samples::TiffPage> sheets;
        for (int i = 0; i < pagesOfFile; ++i)
            sheets.push_back({.raster = samples::sheet(500 + i, 700, 1)});
        content_ = samples::tiffOf(sheets);
        file_ = folder_.with("fax.tif", content_);
    }
    void TearDown() override {
        kill();
        for (const std::string& name : ImportTray::names(home_.path()))
            ImportTray::open(home_.path(), name)->wipe();
    }
    test::Ran sohoa(const std::string& words) const {
        return test::run(
            {"bash", "-c", std::string(SOHOA_TEST_BIN "/sohoa --home '") + home_.path().string() + "' " + words});
    }
    pid_t service() const {
        pid_t pid = 0;
        std::ifstream(home_ / "run/sohoad.lock") >> pid;
        return pid;
    }
    // One that has ended and that nobody has waited for yet has no program any more.
    static bool isRunning(pid_t pid) {
        std::error_code gone;
        return !fs::read_symlink("/proc/" + std::to_string(pid) + "/exe", gone).empty();
    }
    void kill() const {
        const pid_t pid = service();
        if (pid <= 0 || !isRunning(pid)) return;
        ::kill(pid, SIGKILL);
        while (isRunning(pid))
            std::this_thread::yield();
    }
    Config config() const {
        Config config;
        config.home = home_.path();
        return config;
    }
    // Waits until no import is under way.
    void waitForRest() const {
        auto store = Store::open(config());
        ASSERT_TRUE(store);
        for (bool working = true; working;) {
            ASSERT_EQ(sohoa("jobs >/dev/null").status, 0);  // and starts the service
            working = false;
            const auto jobs = store->jobs(100);
            for (const Job& job : *jobs)
                working = working || (job.state == JobState::Scanning && !job.held);
            // Between two looks; the service's own signal went with the service that was killed.
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }

    test::TemporaryFolder home_, folder_;
    std::string content_;
    fs::path file_;
};

TEST_F(AKilledService, hasEveryPageOnceWheneverItWasKilled) {
    ASSERT_EQ(sohoa("jobs >/dev/null").status, 0);
    for (int round = 0; round < 6; ++round) {
        std::thread import([&] { (void)sohoa("import '" + file_.string() + "' >/dev/null 2>&1"); });
        // No event to wait for: the kill shall fall anywhere, each round later.
        std::this_thread::sleep_for(std::chrono::milliseconds(150 + 250 * round));
        kill();
        import.join();
        waitForRest();
    }
    auto store = Store::open(config());
    ASSERT_TRUE(store);
    const auto jobs = store->jobs(100);
    EXPECT_FALSE(jobs->empty());
    for (const Job& job : *jobs) {
        // Recognition finds nothing to read on these sheets: that is another matter.
        EXPECT_NE(job.state, JobState::Scanning) << job.id.value;
        const auto pages = *store->allPages(job);
        ASSERT_THAT(pages, SizeIs(pagesOfFile)) << job.id.value;
        std::set<std::string> different;
        for (const StoredPage& page : pages)
            different.insert(page.page.sha256.hex());
        EXPECT_THAT(different, SizeIs(pagesOfFile));
        const auto attachments = *attachmentsOf(store->database(), job.id);
        ASSERT_THAT(attachments, SizeIs(1));
        EXPECT_TRUE(*readFile(store->spool().pathOf(attachments[0].sha256, attachments[0].extension)) == content_);
    }
    EXPECT_THAT(ImportTray::names(home_.path()), SizeIs(testing::Le(6u)));
}

}  // namespace
}  // namespace sohoa

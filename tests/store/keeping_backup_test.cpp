#include "store/keeping/backup.h"

#include <fmt/format.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/keeping/manifest.h"
#include "store/keeping/restore.h"
#include "tests/store/keeping_office.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

class TheBackup : public test::KeepingOffice {
  protected:
    // How many ledger entries come back from the medium.
    std::int64_t entriesOn(std::string_view name) {
        const test::TemporaryFolder empty;
        Config config;
        config.home = empty / "home";
        const auto report = restoreFrom(medium(name), config);
        EXPECT_TRUE(report) << report.error().code.name << " " << report.error().detail;
        return report ? report->entries : -1;
    }
};
SOHOA_ON_BOTH_DATABASES(TheBackup);

TEST_P(TheBackup, isFullTheFirstTimeAndThenTakesOnlyWhatIsNew) {
    addJob({"one", "two"});
    const auto first = backUp("a");
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(first->kind, BackupKind::Full);
    EXPECT_TRUE(first->verified);
    EXPECT_EQ(first->files, 2u);
    EXPECT_EQ(first->copied, 2u);
    EXPECT_EQ(lastEvent(), "backup.verified");

    addJob({"three"});
    const auto second = backUp("a");
    ASSERT_TRUE(second) << second.error().detail;
    EXPECT_EQ(second->kind, BackupKind::Incremental);
    EXPECT_EQ(second->files, 3u);
    EXPECT_EQ(second->copied, 1u);
    EXPECT_EQ(readManifest(second->run / "manifest.json")->previousSha256, first->manifest.hex());
}

TEST_P(TheBackup, copiesEverythingIntoANewSetOnceAMonth) {
    addJob({"one", "two"});
    const auto first = backUp("a");
    const auto full = backUp("a", BackupKind::Full);
    ASSERT_TRUE(first && full);
    EXPECT_EQ(full->copied, 2u);
    EXPECT_NE(full->run.parent_path(), first->run.parent_path());
}

TEST_P(TheBackup, holdsOneMomentWhileOthersGoOnWorking) {
    addJob({"one"});
    const std::int64_t before = count("SELECT COUNT(*) FROM ledger");
    Store other = *Store::open(config_);
    int added = 0;
    const auto report = backUp("a", BackupKind::Full, [&](const KeepingStep& step) -> Result<> {
        if (step.what == "table") addJobTo(other, {fmt::format("meanwhile {}", added++)});
        return {};
    });
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_GT(added, 10) << "each table was followed by a job";
    EXPECT_EQ(report->files, 1u);
    EXPECT_EQ(report->sequence, before);
    EXPECT_EQ(entriesOn("a"), before);
}

TEST_P(TheBackup, standsAsItDidWhereTheNextRunIsCutOff) {
    addJob({"one"});
    const auto first = backUp("a");
    ASSERT_TRUE(first);
    addJob({"two", "three"});
    const std::int64_t whole = first->sequence;
    for (const auto& [what, pass] :
         {std::pair("table", 0), std::pair("table", 3), std::pair("copy", 0), std::pair("copy", 2),
          std::pair("read_back", 0), std::pair("read_back", 1), std::pair("manifest", 0)}) {
        const auto cut = backUp("a", BackupKind::Full, test::stopAt(what, pass));
        ASSERT_FALSE(cut) << what << pass;
        EXPECT_EQ(cut.error().code, errors::Cancelled);
        EXPECT_EQ(lastEvent(), "backup.failed");
        EXPECT_EQ(entriesOn("a"), whole) << what;
    }
    const auto next = backUp("a");
    ASSERT_TRUE(next);
    EXPECT_TRUE(next->verified);
    EXPECT_EQ(entriesOn("a"), next->sequence);
}

TEST_P(TheBackup, standsAsItDidWhereTheNextRunIsKilled) {
    addJob({"one"});
    const auto first = backUp("a");
    ASSERT_TRUE(first);
    addJob({"two", "three"});
    for (const char* what : {"table", "copy", "read_back", "manifest"}) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto own = Database::open(testDatabase().connection());
            const Watch dies = [&](const KeepingStep& step) -> Result<> {
                if (step.what == what) ::kill(::getpid(), SIGKILL);
                return {};
            };
            (void)backupTo({*own, store_.spool(), config_.home}, {medium("a"), BackupKind::Incremental, eachItsOwn},
                           dies);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << what;
        EXPECT_EQ(entriesOn("a"), first->sequence) << what;
    }
    EXPECT_TRUE(backUp("a")->verified);
}

TEST_P(TheBackup, namesWhatWasDamagedOrMissingAndIsNotVerifiedThen) {
    addJob({"one", "two", "three"});
    spoil(spoolFile("one"));
    fs::remove(spoolFile("two"));
    const auto report = backUp("a");
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_FALSE(report->verified);
    ASSERT_EQ(report->lacking.size(), 2u);
    std::set<std::string> reasons{report->lacking[0].reason, report->lacking[1].reason};
    EXPECT_EQ(reasons, (std::set<std::string>{"damaged", "missing"}));
    EXPECT_EQ(report->copied, 1u);
    EXPECT_EQ(lastEvent(), "backup.incomplete");
}

TEST_P(TheBackup, seesThatTheLedgerWasCutOffSinceTheLastRun) {
    addJob({"one"});
    ASSERT_TRUE(backUp("a"));
    tamperWithLedger("DELETE FROM ledger WHERE sequence > 1");
    const auto report = backUp("a");
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->ledger.brokenAt, 2);
    EXPECT_FALSE(report->verified);
}

TEST_P(TheBackup, doesNotCarryPasswords) {
    std::ofstream(config_.home / "sohoa.toml")
        << "[store]\nconnection = \"postgresql://host=h password=geheim dbname=d\"\n";
    const auto report = backUp("a");
    ASSERT_TRUE(report);
    const std::string copy = *readFile(report->run / "sohoa.toml");
    EXPECT_EQ(copy.find("geheim"), std::string::npos);
    EXPECT_NE(copy.find("dbname=d"), std::string::npos);
}

TEST_P(TheBackup, keepsNoFileThatWasWipedHere) {
    const JobId secret = addJob({"state secret"});
    const auto first = backUp("a");
    ASSERT_TRUE(first);
    const std::string hex = sha256Of("state secret").hex();
    const fs::path copy = first->run.parent_path().parent_path() / "files" / hex.substr(0, 2) / (hex + ".tif");
    ASSERT_TRUE(fs::exists(copy));
    ASSERT_TRUE(store_.wipePages(*store_.job(secret)));
    const auto next = backUp("a");
    ASSERT_TRUE(next);
    EXPECT_TRUE(next->verified);
    EXPECT_FALSE(fs::exists(copy));
}

TEST_P(TheBackup, knowsWhichMediaAreBehindAndWhichAreNotIndependent) {
    addJob({"one"});
    ASSERT_TRUE(backUp("a"));
    EXPECT_FALSE(backupState(database(), now())->enough);
    const auto second = backUp("b");
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->independent);
    auto state = *backupState(database(), now());
    EXPECT_TRUE(state.enough);
    EXPECT_TRUE(state.restoreTestDue);
    EXPECT_EQ(*sequenceOnMedia(database(), 2), state.media[0].sequence);
    EXPECT_EQ(*sequenceOnMedia(database(), 3), 0);

    state = *backupState(database(), now() + std::chrono::hours(40));
    EXPECT_EQ(state.media.size(), 2u);
    EXPECT_TRUE(state.media[0].behind);
    EXPECT_FALSE(state.enough);

    // Two folders on one disk are one medium.
    const fs::path home = source().home;
    const auto same = [&](const fs::path& place) { return std::string(place == home ? "ours" : "disk"); };
    ASSERT_TRUE(backupTo(source(), {medium("a"), BackupKind::Incremental, same}));
    const auto report = backupTo(source(), {medium("b"), BackupKind::Incremental, same});
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->independent);
    EXPECT_EQ(backupState(database(), now())->independentUpToDate, 1u);

    // What lies on the office's own disk is lost with the office.
    const auto ours = [](const fs::path&) { return std::string("ours"); };
    ASSERT_TRUE(backupTo(source(), {medium("a"), BackupKind::Incremental, ours}));
    EXPECT_FALSE(backupTo(source(), {medium("b"), BackupKind::Incremental, ours})->independent);
    EXPECT_EQ(backupState(database(), now())->independentUpToDate, 0u);
    EXPECT_EQ(*sequenceOnMedia(database(), 1), 0);
}

TEST_P(TheBackup, isRefusedWhereNoMediumIsMounted) {
    const auto refused = backupTo(source(), {elsewhere_ / "not-mounted", BackupKind::Full, eachItsOwn});
    EXPECT_EQ(refused.error().code, errors::FileUnwritable);
    EXPECT_FALSE(fs::exists(elsewhere_ / "not-mounted"));
}

// A small disk of its own, where the test may mount one.
class SmallDisk {
  public:
    SmallDisk(fs::path at, const std::string& size) : at_(std::move(at)) {
        fs::create_directory(at_);
        mounted_ = ::mount("tmpfs", at_.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
    }
    ~SmallDisk() {
        if (mounted_) ::umount2(at_.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool mounted() const { return mounted_; }
    bool makeReadOnly() const { return ::mount("tmpfs", at_.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "") == 0; }

  private:
    fs::path at_;
    bool mounted_ = false;
};

TEST_P(TheBackup, leavesNothingThatLooksWholeOnAMediumThatIsFullOrReadOnly) {
    const SmallDisk disk(elsewhere_ / "small", "2m");
    if (!disk.mounted()) GTEST_SKIP() << "no disk can be mounted here";
    addJob({"one"});
    const auto first = backUp("small");
    ASSERT_TRUE(first) << first.error().detail;
    std::string large(3 << 20, 'x');
    for (std::size_t i = 0; i < large.size(); i += 7)
        large[i] = char(i * 31 + i / 256);
    addJob({large});
    EXPECT_EQ(backUp("small").error().code, errors::DiskFull);
    EXPECT_EQ(lastEvent(), "backup.failed");
    EXPECT_EQ(backupState(database(), now())->media[0].lastError, "core.disk_full");
    EXPECT_EQ(entriesOn("small"), first->sequence);
    ASSERT_TRUE(disk.makeReadOnly());
    EXPECT_EQ(backUp("small").error().code, errors::FileUnwritable);
    EXPECT_EQ(entriesOn("small"), first->sequence);
}

}  // namespace
}  // namespace sohoa

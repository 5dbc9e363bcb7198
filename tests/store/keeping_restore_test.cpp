#include "store/keeping/restore.h"

#include <fmt/format.h>

#include "store/keeping/fixity.h"
#include "tests/store/keeping_office.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

class TheRestoring : public test::KeepingOffice {
  protected:
    test::TemporaryFolder machine_;
    Config target_ = emptyMachine();

    Config emptyMachine() const {
        Config config;
        config.home = machine_ / "home";
        return config;
    }
    Result<RestoreReport> restore(const Watch& watch = {}) { return restoreFrom(medium("a"), target_, watch); }
    fs::path newestRun() { return *lastRun_; }
    void backUpNow(BackupKind kind = BackupKind::Incremental) {
        auto report = backUp("a", kind);
        ASSERT_TRUE(report) << report.error().detail;
        lastRun_ = report->run;
    }
    std::optional<fs::path> lastRun_;
};
SOHOA_ON_BOTH_DATABASES(TheRestoring);

TEST_P(TheRestoring, bringsTheDaysWorkToEitherDatabase) {
    const JobId job = addJob({"one", "two"});
    Job changed = *store_.job(job);
    changed.fields[Field::Subject] = {std::string("Về việc \"số hóa\" \\ tài liệu"), 0.9, PageNumber{1}, {}, true};
    ASSERT_TRUE(store_.record(changed, "fields.changed", {}));
    backUpNow();
    for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgres}) {
        if (!test::TestDatabase::available(dialect)) continue;
        const test::TestDatabase other(dialect);
        const test::TemporaryFolder machine;
        Config target;
        target.home = machine / "home";
        target.store.connection = other.connection();
        const auto report = restoreFrom(medium("a"), target);
        ASSERT_TRUE(report) << report.error().code.name << " " << report.error().detail;
        EXPECT_EQ(report->files, 2u);

        Store restored = *Store::open(target);
        EXPECT_EQ(restored.job(job)->fields[Field::Subject].content, changed.fields[Field::Subject].content);
        EXPECT_EQ(restored.pages(*restored.job(job))->size(), 2u);
        EXPECT_EQ(verifyLedger(restored.database())->brokenAt, 0);
        const auto sound = fixityCheck(restored.database(), restored.spool());
        EXPECT_EQ(sound->checked, 2u);
        EXPECT_EQ(sound->damaged + sound->missing, 0u);
        // The work goes on, and no number comes twice.
        EXPECT_GT(addJobTo(restored, {"three"}).value, job.value);
        EXPECT_FALSE(restored.database().execute("DELETE FROM ledger")) << "the triggers are back";
        EXPECT_FALSE(restored.database().execute("DELETE FROM job")) << "references are judged again";
    }
}

TEST_P(TheRestoring, isRefusedWhereThereAreRecords) {
    addJob({"one"});
    backUpNow();
    EXPECT_EQ(restoreFrom(medium("a"), config_).error().code, errors::HomeNotEmpty);
    ASSERT_TRUE(restore());
    EXPECT_EQ(restore().error().code, errors::HomeNotEmpty);
}

TEST_P(TheRestoring, isFinishedByTheNextTryWhereItWasKilled) {
    addJob({"one", "two"});
    backUpNow();
    for (const auto& [what, pass] : {std::pair("copy", 1), std::pair("load", 0), std::pair("load", 5),
                                     std::pair("check", 0), std::pair("check", 1)})
        EXPECT_EQ(restore(test::stopAt(what, pass)).error().code, errors::Cancelled) << what;
    const auto report = restore();
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->files, 2u);
    EXPECT_EQ(Store::open(target_)->jobs(9)->size(), 1u);
}

TEST_P(TheRestoring, doesNotBeginWithATruncatedTable) {
    addJob({"one"});
    backUpNow();
    const fs::path table = newestRun() / "tables" / "page.jsonl.gz";
    fs::resize_file(table, fs::file_size(table) - 3);
    EXPECT_EQ(restore().error().code, errors::BackupDamaged);
    EXPECT_FALSE(fs::exists(target_.home));
}

TEST_P(TheRestoring, doesNotBeginWithAManifestThatWasChanged) {
    addJob({"one"});
    backUpNow();
    spoil(newestRun() / "manifest.json", 60);
    EXPECT_EQ(restore().error().code, errors::BackupDamaged);
    EXPECT_FALSE(fs::exists(target_.home));
}

TEST_P(TheRestoring, namesAFlippedByteInACopiedFile) {
    addJob({"one", "two"});
    backUpNow();
    const std::string hex = sha256Of("two").hex();
    const fs::path copy = newestRun().parent_path().parent_path() / "files" / hex.substr(0, 2) / (hex + ".tif");
    spoil(copy);
    const auto refused = restore();
    EXPECT_EQ(refused.error().code, errors::BackupDamaged);
    EXPECT_NE(refused.error().detail.find(hex), std::string::npos);
    spoil(copy);  // back again
    EXPECT_TRUE(restore()) << "the same call carries on";
}

TEST_P(TheRestoring, seesThatAManifestInTheChainIsMissing) {
    addJob({"one"});
    backUpNow();
    backUpNow();
    const fs::path middle = newestRun();
    backUpNow();
    fs::remove(middle / "manifest.json");
    EXPECT_EQ(restore().error().code, errors::BackupDamaged);
    // The next run does not build on a broken chain.
    backUpNow();
    EXPECT_TRUE(restore());
}

TEST_P(TheRestoring, saysThatAMediumHoldsNothing) {
    EXPECT_EQ(restoreFrom(elsewhere_ / "none", target_).error().code, errors::BackupMissing);
    medium("a");
    EXPECT_EQ(restore().error().code, errors::BackupMissing);
}

TEST_P(TheRestoring, isProvenEachQuarterBesideTheLivingStore) {
    addJob({"one", "two"});
    backUpNow();
    addJob({"three"});
    const auto report = testRestore(medium("a"), database(), machine_.path());
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->files, 2u);
    EXPECT_TRUE(machine_.names().empty()) << "nothing stays";
    EXPECT_EQ(lastEvent(), "backup.restore_tested");
    EXPECT_FALSE(backupState(database(), now())->restoreTestDue);
}

TEST_P(TheRestoring, isRecordedAsFailedWhereTheProofFails) {
    addJob({"one"});
    backUpNow();
    spoil(newestRun() / "files.jsonl.gz", 12);
    EXPECT_FALSE(testRestore(medium("a"), database(), machine_.path()));
    EXPECT_EQ(count("SELECT COUNT(*) FROM restore_test WHERE passed = 0 AND error_code = 'store.backup_damaged'"), 1);
    EXPECT_TRUE(backupState(database(), now())->restoreTestDue);
}

}  // namespace
}  // namespace sohoa

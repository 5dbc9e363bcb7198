#include "store/keeping/retention.h"

#include "tests/store/keeping_office.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

class TheRetentionRule : public test::KeepingOffice {
  protected:
    RetentionRule rule_;
    UtcTime later_ = now() + std::chrono::hours(24 * 91);

    std::size_t due() { return dueForDeletion(database(), rule_, later_)->size(); }
    JobId acceptedAndSaved(const std::vector<std::string>& pages) {
        const JobId job = addJob(pages);
        accept(job);
        EXPECT_TRUE(backUp("a")->verified && backUp("b")->verified);
        return job;
    }
};
SOHOA_ON_BOTH_DATABASES(TheRetentionRule);

TEST_P(TheRetentionRule, deletesPageImagesAfterReceiptTermAndTwoBackups) {
    const JobId job = acceptedAndSaved({"one", "two"});
    ASSERT_EQ(due(), 2u);
    const auto report = deleteByRule(database(), store_.spool(), rule_, later_);
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->files, 2u);
    EXPECT_FALSE(fs::exists(spoolFile("one")));
    EXPECT_FALSE(fs::exists(spoolFile("two")));
    EXPECT_EQ(count("SELECT COUNT(*) FROM file WHERE deleted_at IS NULL"), 0);
    const auto history = ledgerOf(database(), job);
    EXPECT_EQ(history->back().event, "pages.deleted");
    EXPECT_NE(history->back().detail.find(sha256Of("one").hex()), std::string::npos);
    EXPECT_EQ(due(), 0u);
    EXPECT_EQ(deleteByRule(database(), store_.spool(), rule_, later_)->files, 0u);
}

TEST_P(TheRetentionRule, waitsForTheTerm) {
    acceptedAndSaved({"one"});
    EXPECT_TRUE(dueForDeletion(database(), rule_, now() + std::chrono::hours(24 * 89))->empty());
}

TEST_P(TheRetentionRule, waitsForTheReceipt) {
    addJob({"one"});
    ASSERT_TRUE(backUp("a") && backUp("b"));
    EXPECT_EQ(due(), 0u);
}

TEST_P(TheRetentionRule, waitsForASecondIndependentBackupAfterTheReceipt) {
    const JobId job = addJob({"one"});
    ASSERT_TRUE(backUp("a") && backUp("b"));
    accept(job);
    EXPECT_EQ(due(), 0u) << "the backups are older than the receipt";
    ASSERT_TRUE(backUp("a"));
    EXPECT_EQ(due(), 0u);
    const auto same = [](const fs::path&) { return std::string("disk"); };
    ASSERT_TRUE(backupTo(source(), {medium("a"), BackupKind::Incremental, same}));
    ASSERT_TRUE(backupTo(source(), {medium("b"), BackupKind::Incremental, same}));
    EXPECT_EQ(due(), 0u) << "both lie on one disk";
    ASSERT_TRUE(backUp("a") && backUp("b"));
    EXPECT_EQ(due(), 1u);
}

TEST_P(TheRetentionRule, neverTouchesWhatIsHeldRecalledOrWaitsForAPerson) {
    const JobId id = acceptedAndSaved({"one"});
    const Job free = *store_.job(id);
    Job job = free;
    job.legalHold = "thanh tra";
    ASSERT_TRUE(store_.record(job, "hold.set", {}));
    EXPECT_EQ(due(), 0u);
    job = free;
    job.recalledAt = now();
    ASSERT_TRUE(store_.record(job, "job.recalled", {}));
    EXPECT_EQ(due(), 0u);
    job = free;
    job.held = Error{errors::FileDamaged, ""};
    ASSERT_TRUE(store_.record(job, "job.held", {}));
    EXPECT_EQ(due(), 0u);
    EXPECT_EQ(deleteByRule(database(), store_.spool(), rule_, later_)->files, 0u);
    EXPECT_TRUE(fs::exists(spoolFile("one")));
    ASSERT_TRUE(store_.record(free, "hold.lifted", {}));
    EXPECT_EQ(due(), 1u);
}

TEST_P(TheRetentionRule, keepsAFileThatAnotherJobRefersTo) {
    addJob({"shared"});
    acceptedAndSaved({"one", "shared"});
    EXPECT_EQ(deleteByRule(database(), store_.spool(), rule_, later_)->files, 1u);
    EXPECT_TRUE(fs::exists(spoolFile("shared")));
    EXPECT_FALSE(fs::exists(spoolFile("one")));
}

TEST_P(TheRetentionRule, noticesAHoldThatComesBetweenLookingAndDeleting) {
    const JobId id = acceptedAndSaved({"one"});
    Store other = *Store::open(config_);
    const auto report = deleteByRule(database(), store_.spool(), rule_, later_, [&](const KeepingStep&) -> Result<> {
        Job job = *other.job(id);
        job.legalHold = "thanh tra";
        return other.record(job, "hold.set", {});
    });
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->files, 0u);
    EXPECT_TRUE(fs::exists(spoolFile("one")));
}

TEST_P(TheRetentionRule, isFinishedByTheNextRunWhereItWasKilled) {
    const JobId job = acceptedAndSaved({"one", "two"});
    EXPECT_EQ(deleteByRule(database(), store_.spool(), rule_, later_, test::stopAt("delete", 1)).error().code,
              errors::Cancelled);
    EXPECT_EQ(ledgerOf(database(), job)->back().event, "pages.deleted");
    EXPECT_TRUE(fs::exists(spoolFile("one"))) << "written down first, deleted afterwards";
    const auto report = deleteByRule(database(), store_.spool(), rule_, later_);
    EXPECT_EQ(report->finished, 2u);
    EXPECT_EQ(report->files, 0u);
    EXPECT_FALSE(fs::exists(spoolFile("one")));
    EXPECT_EQ(count("SELECT COUNT(*) FROM ledger WHERE event = 'pages.deleted'"), 1);
}

TEST_P(TheRetentionRule, keepsContentThatCameInAgainBeforeItWasGone) {
    acceptedAndSaved({"one"});
    EXPECT_FALSE(deleteByRule(database(), store_.spool(), rule_, later_, test::stopAt("delete", 1)));
    addJob({"one"});
    ASSERT_TRUE(deleteByRule(database(), store_.spool(), rule_, later_));
    EXPECT_TRUE(fs::exists(spoolFile("one")));
}

}  // namespace
}  // namespace sohoa

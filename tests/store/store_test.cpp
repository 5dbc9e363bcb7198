#include "store/store.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class TheStore : public test::OnBothDatabases {
  protected:
    Config config_ = config();
    Store store_ = *Store::open(config_);

    Job newJob() {
        ScanOrder order;
        order.operatorName = "vanthu";
        order.expectedPages = 2;
        return *store_.job(*store_.createJob(order));
    }
    Page pageWith(int number, const SpoolFile& file) {
        Page page;
        page.number.value = page.sheet.value = number;
        page.file = file.path;
        page.sha256 = file.sha256;
        page.size = {10, 20};
        page.dpi.value = 300;
        page.device = "test";
        page.scannedAt = now();
        return page;
    }
    Dispatch dispatchOf(const Job& job) {
        Dispatch dispatch;
        dispatch.job = job.id;
        dispatch.receiver = "H99.11";
        dispatch.signedFile = sha256Of("signed");
        dispatch.createdAt = now();
        return dispatch;
    }
    std::string lastEvent(JobId job) { return ledgerOf(store_.database(), job)->back().event; }
};

SOHOA_ON_BOTH_DATABASES(TheStore);

TEST_P(TheStore, keepsAJobAsItWasOrdered) {
    const Job job = newJob();
    EXPECT_EQ(job.state, JobState::Scanning);
    EXPECT_EQ(job.order.operatorName, "vanthu");
    EXPECT_EQ(job.order.expectedPages, 2);
    EXPECT_EQ(lastEvent(job.id), "job.created");
    EXPECT_EQ(store_.job(JobId{99}).error().code, errors::JobUnknown);
}

TEST_P(TheStore, keepsEverythingOverARestart) {
    Job job = newJob();
    job.fields[Field::Subject] = {std::string("Về việc số hóa"), 0.9, PageNumber{1}, {1, 2, 3, 4}, false};
    job.archivePlan = ArchivePlan{"3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01", now()};
    ASSERT_TRUE(store_.advance(job, JobState::Recognized, {}));
    auto again = Store::open(config_);
    ASSERT_TRUE(again) << again.error().detail;
    const auto found = again->job(job.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->state, JobState::Recognized);
    EXPECT_EQ(textOf(found->fields, Field::Subject), "Về việc số hóa");
    EXPECT_EQ(found->archivePlan->id, job.archivePlan->id);
    EXPECT_EQ(found->archivePlan->createdAt, job.archivePlan->createdAt);
}

TEST_P(TheStore, keepsWhatTheOfficeDecides) {
    Job job = newJob();
    EXPECT_EQ(job.responsible, "vanthu") << "whoever asked for it has it in hand";
    EXPECT_EQ(job.receivedAt, job.createdAt);
    job.direction = Direction::Outgoing;
    job.urgency = 2;
    job.dueAt = now();
    job.legalHold = "thanh tra";
    job.paperAlso = true;
    ASSERT_TRUE(store_.record(job, "job.changed", nlohmann::json::object()));
    const auto found = store_.job(job.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->direction, Direction::Outgoing);
    EXPECT_EQ(found->urgency, 2);
    EXPECT_EQ(found->dueAt, job.dueAt);
    EXPECT_EQ(found->legalHold, "thanh tra");
    EXPECT_FALSE(found->recalledAt);
    EXPECT_TRUE(found->paperAlso);
}

TEST_P(TheStore, refusesAChangeThatComesTooLate) {
    Job mine = newJob(), theirs = mine;
    ASSERT_TRUE(store_.advance(theirs, JobState::Scanned, {}));
    EXPECT_EQ(store_.advance(mine, JobState::Cancelled, {}).error().code, errors::StoreConflict);
    EXPECT_EQ(store_.job(mine.id)->state, JobState::Scanned);
    EXPECT_EQ(lastEvent(mine.id), "job.scanned") << "what was refused is not in the ledger";
}

TEST_P(TheStore, countsAnAttemptBeforeTheWorkAndStartsAnewAfterIt) {
    Job job = newJob();
    ASSERT_TRUE(store_.claim(job));
    ASSERT_TRUE(store_.claim(job));
    EXPECT_EQ(store_.job(job.id)->attempts, 2);
    ASSERT_TRUE(store_.advance(job, JobState::Scanned, {}));
    EXPECT_EQ(store_.job(job.id)->attempts, 0);
}

TEST_P(TheStore, holdsAJobWithItsReasonUntilAPersonReleasesIt) {
    Job job = newJob();
    ASSERT_TRUE(store_.hold(job, {errors::StateSecret, "page 1"}));
    EXPECT_EQ(store_.job(job.id)->held->code, errors::StateSecret);
    ASSERT_TRUE(store_.release(job, "vanthu"));
    EXPECT_FALSE(store_.job(job.id)->held);
    EXPECT_EQ(lastEvent(job.id), "job.released");
}

TEST_P(TheStore, showsThePagesOfTheLastTakeAlone) {
    Job job = newJob();
    const auto file = store_.spool().put("image", "tif");
    ASSERT_TRUE(store_.startTake(job));
    ASSERT_TRUE(store_.addPage(job, pageWith(1, *file), *file));
    ASSERT_TRUE(store_.startTake(job));
    EXPECT_TRUE(store_.pages(job)->empty());
    ASSERT_TRUE(store_.addPage(job, pageWith(1, *file), *file));
    ASSERT_TRUE(store_.addPage(job, pageWith(2, *file), *file));
    ASSERT_EQ(store_.pages(job)->size(), 2u);
    EXPECT_EQ(store_.pages(job)->at(1).page.file, file->path);
}

TEST_P(TheStore, refusesTheSamePageNumberTwiceInATake) {
    Job job = newJob();
    const auto file = store_.spool().put("image", "tif");
    ASSERT_TRUE(store_.startTake(job));
    ASSERT_TRUE(store_.addPage(job, pageWith(1, *file), *file));
    EXPECT_FALSE(store_.addPage(job, pageWith(1, *file), *file));
    EXPECT_EQ(store_.pages(job)->size(), 1u);
}

TEST_P(TheStore, keepsWhatWasRecognizedOnAPage) {
    Job job = newJob();
    const auto image = store_.spool().put("image", "tif");
    const auto json = store_.spool().put("{}", "json");
    ASSERT_TRUE(store_.startTake(job));
    ASSERT_TRUE(store_.addPage(job, pageWith(1, *image), *image));
    ASSERT_TRUE(store_.setRecognized(job, PageNumber{1}, *json, "content", 0.914));
    const auto page = store_.pages(job)->front();
    EXPECT_EQ(page.recognized, json->sha256);
    EXPECT_EQ(page.kind, "content");
    EXPECT_DOUBLE_EQ(page.confidence, 0.914);
    EXPECT_EQ(store_.setRecognized(job, PageNumber{9}, *json, "content", 1).error().code, errors::StoreConflict);
}

TEST_P(TheStore, makesOneDispatchOfTheSameFileToTheSameReceiver) {
    const Job job = newJob();
    ASSERT_TRUE(store_.queueDispatch(dispatchOf(job)));
    ASSERT_TRUE(store_.queueDispatch(dispatchOf(job)));
    EXPECT_EQ(store_.dispatches(job.id)->size(), 1u);
}

TEST_P(TheStore, carriesADispatchFromStateToState) {
    const Job job = newJob();
    ASSERT_TRUE(store_.queueDispatch(dispatchOf(job)));
    Dispatch mine = store_.dispatches(job.id)->front(), late = mine;
    mine.edxml = sha256Of("message");
    ASSERT_TRUE(store_.advance(mine, DispatchState::Packed, nlohmann::json::object()));
    EXPECT_EQ(store_.advance(late, DispatchState::Packed, nlohmann::json::object()).error().code,
              errors::StoreConflict);
    ASSERT_TRUE(store_.noteDelay(mine, {errors::StageTimedOut, ""}));
    const Dispatch found = store_.dispatches(job.id)->front();
    EXPECT_EQ(found.state, DispatchState::Packed);
    EXPECT_EQ(found.edxml, mine.edxml);
    EXPECT_EQ(found.errorCode, "core.stage_timed_out");
}

TEST_P(TheStore, refusesAStoreOfANewerProgram) {
    ASSERT_TRUE(store_.database().execute("INSERT INTO schema_version (version) VALUES (999)"));
    EXPECT_EQ(Store::open(config_).error().code, errors::StoreUnavailable);
}

TEST_P(TheStore, leavesAWholeLedgerBehind) {
    Job job = newJob();
    ASSERT_TRUE(store_.advance(job, JobState::Scanned, {{"pages", 2}}));
    EXPECT_EQ(verifyLedger(store_.database())->brokenAt, 0);
}

}  // namespace
}  // namespace sohoa

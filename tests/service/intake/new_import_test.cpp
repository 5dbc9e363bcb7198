#include "service/intake/new_import.h"

#include "tests/service/intake/intake_office.h"

namespace sohoa {
namespace {

using testing::HasSubstr;
using testing::Not;

class ANewImport : public IntakeOffice {
  protected:
    JobId make() {
        auto tray = trayWith("content");
        EXPECT_TRUE(tray);
        ImportOrder order;
        order.operatorName = "lan";
        order.expectedPages = 3;
        const auto job = createImport(config_, *store_, *tray, order);
        EXPECT_TRUE(job) << job.error().code.name << job.error().detail;
        return job.value_or(JobId{});
    }
    Job job(JobId id) { return *store_->job(id); }
    void hold(JobId id, const ErrorCode& code) {
        Job held = job(id);
        ASSERT_TRUE(store_->hold(held, Error{code, ""}));
    }
};
SOHOA_ON_BOTH_DATABASES(ANewImport);

TEST_P(ANewImport, isAJobThatWaitsForItsPages) {
    const JobId id = make();
    EXPECT_EQ(job(id).state, JobState::Scanning);
    EXPECT_EQ(job(id).order.source, PaperSource::Import);
    EXPECT_EQ(job(id).order.operatorName, "lan");
    EXPECT_EQ(job(id).order.expectedPages, 3);
    EXPECT_THAT(ledger(id), HasSubstr(R"("operator_declared_no_secret":true)"));
    EXPECT_THAT(ledger(id), HasSubstr(R"(import.begun {"bytes":7,"files":1,"import":")"));
    EXPECT_THAT(ledger(id), Not(HasSubstr("công văn"))) << "a file's name may be content";
    EXPECT_THAT(ledger(id), Not(HasSubstr(sha256Of("content").hex()))) << "it has not passed the gate";
    EXPECT_EQ(ImportTray::open(config_.home, *trayOf(store_->database(), id))->job(), id);
}

TEST_P(ANewImport, takesNoTrayTwice) {
    auto tray = trayWith("content");
    ASSERT_TRUE(createImport(config_, *store_, *tray, {}));
    EXPECT_EQ(createImport(config_, *store_, *tray, {}).error().code, errors::BadRequest);
    EXPECT_EQ(store_->jobs(10)->size(), 1u) << "and leaves no job behind";
}

TEST_P(ANewImport, goesOnByItselfAfterTheServiceWasKilled) {
    const JobId id = make();
    hold(id, errors::ScannerCutOff);
    ASSERT_TRUE(resumeImports(config_, *store_));
    EXPECT_FALSE(job(id).held);
    EXPECT_EQ(trays(), 1u);
}

TEST_P(ANewImport, waitsForItsFilesAfterAPowerCut) {
    const JobId id = make();
    hold(id, errors::ScannerCutOff);
    ImportTray::open(config_.home, *trayOf(store_->database(), id))->wipe();
    ASSERT_TRUE(resumeImports(config_, *store_));
    ASSERT_TRUE(job(id).held);
    EXPECT_EQ(job(id).held->code, errors::FileUnreadable);
    auto again = trayWith("content");
    ASSERT_TRUE(refillImport(config_, *store_, *again, id, "lan"));
    EXPECT_FALSE(job(id).held);
    EXPECT_EQ(*trayOf(store_->database(), id), again->name());
}

TEST_P(ANewImport, isNotRefilledWhereItHasItsFilesOrIsNone) {
    const JobId id = make(), scanned = *store_->createJob(ScanOrder{});
    auto tray = trayWith("other");
    EXPECT_EQ(refillImport(config_, *store_, *tray, id, "lan").error().code, errors::WrongState);
    EXPECT_EQ(refillImport(config_, *store_, *tray, scanned, "lan").error().code, errors::WrongState);
    ImportTray::open(config_.home, *trayOf(store_->database(), id))->wipe();
    hold(id, errors::StateSecret);
    EXPECT_EQ(refillImport(config_, *store_, *tray, id, "lan").error().code, errors::WrongState)
        << "two persons release it first";
    EXPECT_EQ(tray->job(), JobId{});
}

TEST_P(ANewImport, leavesNothingInMemoryWhenNobodyWaitsForIt) {
    const JobId kept = make(), cancelled = make(), secret = make();
    Job gone = job(cancelled);
    ASSERT_TRUE(store_->advance(gone, JobState::Cancelled, Json::object()));
    hold(secret, errors::StateSecret);
    auto filling = trayWith("somebody still puts files in");
    ASSERT_TRUE(filling);
    EXPECT_EQ(trays(), 4u);
    sweepTrays(config_, *store_);
    EXPECT_EQ(trays(), 2u);
    EXPECT_TRUE(ImportTray::open(config_.home, *trayOf(store_->database(), kept)));
    EXPECT_TRUE(ImportTray::open(config_.home, filling->name()));
}

}  // namespace
}  // namespace sohoa

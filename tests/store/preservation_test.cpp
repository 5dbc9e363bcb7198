#include "store/preservation.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "store/store.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class KeptFiles : public test::OnBothDatabases {
  protected:
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        auto store = Store::open(config());
        ASSERT_TRUE(store) << store.error().detail;
        store_ = std::make_unique<Store>(std::move(*store));
        signed_ = added("signed");
        job_ = store_->createJob({}).value();
        ASSERT_TRUE(database().execute("UPDATE job SET signed_sha256 = :1", {signed_.hex()}));
        ASSERT_EQ(listSignedFiles(database()).value(), 1);
    }

    Database& database() { return store_->database(); }
    Sha256 added(const std::string& content) {
        const auto file = store_->spool().put(content, "pdf");
        EXPECT_TRUE(store_->addFile(*file, "pdf"));
        return file->sha256;
    }
    Preservation state() { return **preservationOf(database(), job_); }

    std::unique_ptr<Store> store_;
    Sha256 signed_;
    JobId job_;
};

TEST_P(KeptFiles, AreListedOnceWithNothingKnownOfThem) {
    EXPECT_EQ(listSignedFiles(database()).value(), 0);
    EXPECT_EQ(preservations(database())->size(), 1u);
    EXPECT_EQ(state().version, signed_);
    EXPECT_EQ(state().level, "");
}

TEST_P(KeptFiles, HaveLongerVersionsBesideThem) {
    ASSERT_TRUE(noteEvidence(database(), state(), "B-T", "2027-01-01T00:00:00.000Z"));
    const Preservation before = state();
    const Sha256 longer = added("longer");
    ASSERT_TRUE(notePreserved(database(), before, {longer, "B-LTA", "2029-01-01T00:00:00.000Z", isoUtc(now())}));
    EXPECT_EQ(state().version, longer);
    EXPECT_EQ(state().file, signed_);
    EXPECT_EQ(preservedVersions(database(), signed_)->front().level, "B-LTA");
    EXPECT_EQ(ledgerOf(database(), job_)->back().event, "job.preserved");
    // Who worked from the older version comes too late.
    EXPECT_EQ(notePreserved(database(), before, {signed_, "B-T", "", ""}).error().code, errors::StoreConflict);
    EXPECT_EQ(preservedVersions(database(), signed_)->size(), 1u);
}

TEST_P(KeptFiles, WaitLongerAfterEachFailureUpToADay) {
    std::chrono::milliseconds last{0};
    for (int attempt = 1; attempt <= 12; ++attempt) {
        ASSERT_TRUE(notePreservationFailed(database(), state(), Error{errors::TsaUnreachable, ""}));
        const auto wait = *parseIsoUtc(state().nextTryAt) - now();
        EXPECT_GE(wait + std::chrono::seconds(10), last);
        EXPECT_LE(wait, std::chrono::hours(24));
        last = wait;
    }
    EXPECT_EQ(state().tries, 12);
    EXPECT_EQ(state().errorCode, "signer.tsa_unreachable");
    ASSERT_TRUE(noteEvidence(database(), state(), "B-T", "2027-01-01T00:00:00.000Z"));
    EXPECT_EQ(state().tries, 0);
    EXPECT_EQ(state().nextTryAt, "");
}

SOHOA_ON_BOTH_DATABASES(KeptFiles);

}  // namespace
}  // namespace sohoa

#include "service/preservation/preserve_round.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/service/preservation/signed_samples.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

// An office with one job whose copy was signed while no time-stamping authority answered.
class Round : public testing::Test {
  protected:
    Round() : store_(*Store::open(samples_.config())) {
        const auto signedFile = samples_.sign(samples_.unsignedFile(), "Seal", false);
        const fs::path work = store_.freshWorkFolder(JobId{1}).value() / "signed.pdf";
        fs::copy_file(signedFile, work);
        const auto taken = store_.spool().take(work, "pdf");
        if (!taken) throw std::runtime_error(taken.error().detail);
        signed_ = taken->sha256;
        job_ = store_.createJob({}).value();
        if (!store_.addFile(*taken, "pdf") || !run("UPDATE job SET signed_sha256 = :1", {signed_.hex()}))
            throw std::runtime_error("the job");
    }

    Result<std::int64_t> run(std::string_view sql, const std::vector<SqlValue>& values = {}) {
        return store_.database().execute(sql, values);
    }
    Preservation state() { return **preservationOf(store_.database(), job_); }
    // Whatever is waited for has come.
    void letTimePass() { ASSERT_TRUE(run("UPDATE preservation SET next_try_at = ''")); }
    Json round(const std::string& level = "B-T") {
        Config config = samples_.config();
        config.signer.level = level;
        config.signer.tsaSeconds = 2;
        const auto done = preserveDue(config, store_);
        return done ? *done : Json(done.error().detail);
    }

    test::SignedSamples samples_;
    Store store_;
    Sha256 signed_;
    JobId job_;
};

TEST_F(Round, GivesACopyItsTimeStampAsSoonAsTheAuthorityAnswers) {
    samples_.serve({trust::Fault::Tsa503});
    EXPECT_EQ(round().at("failed"), 1);
    EXPECT_EQ(state().level, "B-B");
    EXPECT_EQ(state().errorCode, "signer.tsa_unreachable");
    EXPECT_EQ(state().version, signed_);
    EXPECT_EQ(round().at("looked"), 0) << "the next try comes later";

    samples_.serve();
    letTimePass();
    EXPECT_EQ(round().at("preserved"), 1);
    EXPECT_EQ(state().level, "B-T");
    EXPECT_EQ(state().errorCode, "");
    EXPECT_NE(state().version, signed_);
    EXPECT_TRUE(store_.spool().verified(state().version, "pdf"));
    EXPECT_EQ(store_.job(job_)->signedFile, signed_) << "what was sent is what was sent";
    EXPECT_EQ(round().at("looked"), 0);

    const auto ledger = ledgerOf(store_.database(), job_);
    ASSERT_TRUE(ledger);
    EXPECT_EQ(ledger->back().event, "job.preserved");
    EXPECT_EQ(Json::parse(ledger->back().detail).at("signed"), signed_.hex());
}

TEST_F(Round, RenewsWhatEndsWithinNinetyDays) {
    samples_.serve({trust::Fault::TsaShortLived}, {.slow = {}, .stampLife = std::chrono::hours(24 * 20)});
    EXPECT_EQ(round("B-LTA").at("preserved"), 1);
    const Preservation first = state();
    EXPECT_EQ(first.level, "B-LTA");
    samples_.serve();
    EXPECT_EQ(round("B-LTA").at("preserved"), 1);
    EXPECT_GT(state().evidenceUntil, first.evidenceUntil);
    EXPECT_EQ(preservedVersions(store_.database(), signed_)->size(), 2u);
    EXPECT_EQ(round("B-LTA").at("looked"), 0);
    const auto shown = preservationJson(store_, state());
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->at("versions").size(), 2u);
}

TEST_F(Round, IsTriedLaterAndLaterAndSaysWhy) {
    samples_.serve({trust::Fault::Crl503});
    const auto wait = [&] { return *parseIsoUtc(state().nextTryAt) - *parseIsoUtc(state().lookedAt); };
    EXPECT_EQ(round("B-LT").at("failed"), 1);
    EXPECT_EQ(state().errorCode, "signer.evidence_missing");
    const auto first = wait();
    letTimePass();
    EXPECT_EQ(round("B-LT").at("failed"), 1);
    EXPECT_GT(wait(), first);
    EXPECT_EQ(state().tries, 2);
    EXPECT_TRUE(preservedVersions(store_.database(), signed_)->empty());
}

}  // namespace
}  // namespace sohoa

// A list of copies signed in one attended session: the office's lane, its store, the stage programs, and a token that
// fails in the middle. Nothing is signed twice, no try of the PIN is wasted, and the list goes on where it was cut off.
#include <gtest/gtest.h>

#include <condition_variable>
#include <cstdlib>
#include <mutex>

#include "core/error_codes.h"
#include "service/lanes/lanes.h"
#include "store/ledger.h"
#include "store/people/overrides.h"
#include "tests/signer/mock_token.h"
#include "tests/store/custody_samples.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

class AnAttendedList : public testing::Test {
  protected:
    test::TestOffice office_{test::OfficeKind::EllipticCurve};
    trust::TrustServer server_ = test::serve(office_);
    test::MockToken token_{office_};
    test::TemporaryFolder home_;
    fs::path paper_ = home_.path() / "paper.pdf";
    Config config_;
    std::optional<Store> store_;
    Reporter nobody_;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::int64_t, std::string> rested_;  // how each job came to rest: "certified", or an error's code
    std::function<void(JobId)> afterFirst_;
    std::string details_;
    std::unique_ptr<Lanes> lanes_;

    void SetUp() override {
        for (const auto& [key, value] : token_.environment())
            ::setenv(key.c_str(), value.c_str(), 1);
        const std::string servers = "http://127.0.0.1:" + std::to_string(server_.port());
        const fs::path module(SOHOA_MOCK_TOKEN);
        config_.home = home_.path();
        config_.office.name = test::agencyOfTests;
        config_.registers.notation = "SNV";
        SignerConfig& signer = config_.signer;
        signer.token.module = module;
        signer.token.moduleSha256 = sha256OfFile(module).value().hex();
        signer.token.serial = office_.parts().tokenSerial;
        signer.token.certificateSha256 = office_.parts().certificateSha256;
        signer.token.softhsmConfig = office_.parts().softhsmConfig;
        signer.moduleFolders = {module.parent_path()};
        signer.chainFile = office_.parts().chain;
        signer.trustFolder = office_.parts().trust;
        signer.tsaUrl = servers + "/tsa";
        signer.ocspUrl = servers + "/ocsp";
        signer.tokenSeconds = 2;
        auto store = Store::open(config_);
        ASSERT_TRUE(store) << store.error().detail;
        store_.emplace(std::move(*store));
        assignToken();
        makePaper();
        for (int i = 0; i < 3; ++i)
            jobs_.push_back(orderedCopy());
        lanes_ = std::make_unique<Lanes>(config_, nobody_, [this](JobId job, const Result<Job>& outcome) {
            if (!outcome) details_ += std::string(outcome.error().code.name) + ": " + outcome.error().detail + "\n";
            const bool first =
                note(job, outcome ? std::string(name(outcome->state)) : std::string(outcome.error().code.name));
            if (first && afterFirst_) afterFirst_(job);
        });
    }
    void TearDown() override { lanes_.reset(); }

    void assignToken() {
        test::namePeople(store_->database());
        TokenCertificate certificate = test::certificateOf('a');
        certificate.sha256 = office_.parts().certificateSha256;
        certificate.notBefore = now() - std::chrono::hours(1);
        certificate.notAfter = now() + std::chrono::hours(24 * 365);
        const KnownToken known = test::tokenOf(office_.parts().tokenSerial, certificate);
        ASSERT_TRUE(rememberToken(store_->database(), known, now()));
        CustodyAct given = test::assignment();
        given.certificate = certificate.sha256;
        const auto entered = TokenBook(store_->database()).enter(known.serial, given);
        ASSERT_TRUE(entered) << entered.error().code.name << entered.error().detail;
    }

    // A sheet of A4 with a line on it, as PDF/A.
    void makePaper() {
        auto pdfa = StageProcess::start("sohoa-pdfa");
        ASSERT_TRUE(pdfa);
        const Json line = {{"kind", "paragraph"}, {"text", "Kính gửi: Sở Tài chính tỉnh Ví Dụ"}};
        const auto made = pdfa->ask({{"do", "print_form"},
                                     {"output", paper_.string()},
                                     {"title", "Công văn"},
                                     {"language", "vi"},
                                     {"blocks", Json::array({line})}},
                                    std::chrono::seconds(60));
        ASSERT_TRUE(made) << made.error().code.name << made.error().detail;
    }

    JobId orderedCopy() {
        ScanOrder order;
        order.operatorName = "van";
        const JobId id = store_->createJob(order).value();
        Job job = store_->job(id).value();
        const fs::path pdf = home_.path() / "archive.pdf";
        fs::copy_file(paper_, pdf, fs::copy_options::overwrite_existing);
        const auto file = store_->spool().take(pdf, "pdf");
        EXPECT_TRUE(file);
        EXPECT_TRUE(store_->addFile(*file, "pdf"));
        job.archive = file->sha256;
        job.copy = CopyOrder{CopyForm::SaoY, "hoa"};
        const auto ready = store_->advance(job, JobState::Certifying, Json::object());
        EXPECT_TRUE(ready) << ready.error().code.name << ready.error().detail;
        return id;
    }

    bool note(JobId job, const std::string& how) {
        const std::lock_guard guard(mutex_);
        const bool first = rested_.empty();
        rested_[job.value] = how;
        changed_.notify_all();
        return first;
    }

    // Agrees to the jobs with that PIN, and waits until each has come to rest.
    void sign(const std::vector<JobId>& jobs, const std::string& pin) {
        ApprovedList list{{}, "hoa", ":1.1", test::secretOf(pin)};
        for (const JobId job : jobs)
            list.copies.push_back({job, *store_->job(job)->archive});
        sign(std::move(list));
    }
    void sign(ApprovedList list) {
        const std::size_t wanted = list.copies.size();
        std::unique_lock guard(mutex_);
        rested_.clear();
        lanes_->certify(std::move(list));
        ASSERT_TRUE(changed_.wait_for(guard, std::chrono::seconds(60), [&] { return rested_.size() >= wanted; }));
    }
    void sign(const std::vector<JobId>& jobs) { sign(jobs, office_.pin()); }

    std::string outcomeOf(JobId job) {
        const std::lock_guard guard(mutex_);
        return rested_[job.value];
    }
    std::vector<JobId> unsignedJobs() {
        std::vector<JobId> left;
        for (const JobId job : jobs_)
            if (store_->job(job)->state == JobState::Certifying) left.push_back(job);
        return left;
    }
    // Every copy is there, was signed once, and is in the register once.
    void expectAllSignedOnce() {
        for (const JobId job : jobs_) {
            EXPECT_EQ(store_->job(job)->state, JobState::Certified) << outcomeOf(job) << details_;
            long times = 0;
            const auto entries = ledgerOf(store_->database(), job).value();
            for (const LedgerEntry& entry : entries)
                times += entry.event.find("certified") != std::string::npos ? 1 : 0;
            EXPECT_EQ(times, 1) << job.value;
        }
    }

    std::vector<JobId> jobs_;
};

TEST_F(AnAttendedList, isSignedWithOnePin) {
    sign(jobs_);
    expectAllSignedOnce();
    EXPECT_EQ(token_.calls("login"), 1);
    EXPECT_EQ(token_.calls("sign"), 3);
    lanes_.reset();
    EXPECT_EQ(token_.calls("logout"), 1) << "closed with the list";
}

TEST_F(AnAttendedList, goesOnAfterTheTokenWasPulledOut) {
    afterFirst_ = [this](JobId) { token_.play("pulled-out"); };
    sign(jobs_);
    const auto left = unsignedJobs();
    ASSERT_EQ(left.size(), 2u);
    for (const JobId job : left)
        EXPECT_EQ(outcomeOf(job), "signer.session_over");
    EXPECT_EQ(token_.calls("login"), 1) << "no PIN is tried by program";
    afterFirst_ = nullptr;
    token_.play("nothing");
    sign(left);
    expectAllSignedOnce();
    EXPECT_EQ(token_.calls("login"), 2);
}

TEST_F(AnAttendedList, outlivesATokenThatHangs) {
    afterFirst_ = [this](JobId) { token_.play("hangs-at-sign"); };
    sign(jobs_);
    ASSERT_EQ(unsignedJobs().size(), 2u);
    EXPECT_EQ(outcomeOf(unsignedJobs()[0]), "core.stage_crashed");
    afterFirst_ = nullptr;
    token_.play("nothing");
    sign(unsignedJobs());
    expectAllSignedOnce();
}

TEST_F(AnAttendedList, outlivesAModuleThatCrashes) {
    afterFirst_ = [this](JobId) { token_.play("crashes-at-sign"); };
    sign(jobs_);
    EXPECT_EQ(unsignedJobs().size(), 2u);
    afterFirst_ = nullptr;
    token_.play("nothing");
    sign(unsignedJobs());
    expectAllSignedOnce();
}

TEST_F(AnAttendedList, endsWhenItsKeeperLeaves) {
    afterFirst_ = [this](JobId) { lanes_->leave(":1.1"); };
    sign(jobs_);
    EXPECT_EQ(unsignedJobs().size(), 2u);
    EXPECT_EQ(token_.calls("sign"), 1);
    EXPECT_EQ(lanes_->sealState().left, 0);
}

TEST_F(AnAttendedList, doesNotEndWhenSomebodyElseLeaves) {
    afterFirst_ = [this](JobId) { lanes_->leave(":1.2"); };
    sign(jobs_);
    expectAllSignedOnce();
}

TEST_F(AnAttendedList, costsOneTryWhereThePinIsWrong) {
    sign(jobs_, "000000");
    EXPECT_EQ(unsignedJobs().size(), 3u);
    EXPECT_EQ(token_.calls("login"), 1);
    sign(jobs_);
    expectAllSignedOnce();
    EXPECT_EQ(token_.calls("login"), 2);
}

TEST_F(AnAttendedList, costsNoTryWhereTheTokenIsLocked) {
    token_.play("locked");
    sign(jobs_);
    EXPECT_EQ(unsignedJobs().size(), 3u);
    EXPECT_EQ(token_.calls("login"), 0);
}

TEST_F(AnAttendedList, riskesTheLastTryOnlyWhereTwoPersonsAgreed) {
    token_.play("final-try");
    sign({jobs_[0]});
    EXPECT_EQ(outcomeOf(jobs_[0]), "signer.pin_final_try");
    EXPECT_EQ(token_.calls("login"), 0);

    Accounts accounts(store_->database());
    Overrides overrides(store_->database());
    const auto asked = overrides.request(OverrideAction::FinalPinTry, jobs_[0], 0, "Đã hỏi lại người giữ thiết bị",
                                         accounts.find("hoa")->person);
    ASSERT_TRUE(asked) << asked.error().code.name;
    ASSERT_TRUE(overrides.decide(*asked, true, accounts.find("lanhdao")->person));
    sign({jobs_[0]});
    EXPECT_EQ(outcomeOf(jobs_[0]), "certified");
    EXPECT_EQ(token_.calls("login"), 1);
    sign({jobs_[1]});
    EXPECT_EQ(outcomeOf(jobs_[1]), "signer.pin_final_try") << "a consent is good for one try";
    EXPECT_EQ(token_.calls("login"), 1);
}

TEST_F(AnAttendedList, signsNothingThatWasNotShown) {
    ApprovedList list{{{jobs_[0], sha256Of("another file")}, {jobs_[1], *store_->job(jobs_[1])->archive}},
                      "hoa",
                      ":1.1",
                      test::secretOf(office_.pin())};
    sign(std::move(list));
    EXPECT_EQ(outcomeOf(jobs_[0]), "service.list_changed");
    EXPECT_EQ(unsignedJobs().size(), 3u);
    EXPECT_EQ(token_.calls("login"), 0);
}

TEST_F(AnAttendedList, isNotSignedWithAKeyThatWasReportedMeanwhile) {
    afterFirst_ = [this](JobId) {
        // On the lane's thread: a store of its own.
        auto store = Store::open(config_).value();
        (void)TokenBook(store.database())
            .enter(office_.parts().tokenSerial, test::withReason("hoa", CustodyActKind::CompromiseReported));
    };
    sign(jobs_);
    ASSERT_EQ(unsignedJobs().size(), 2u);
    EXPECT_EQ(outcomeOf(unsignedJobs()[0]), "service.key_compromised");
    EXPECT_EQ(token_.calls("sign"), 1);
}

}  // namespace
}  // namespace sohoa

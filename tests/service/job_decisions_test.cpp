// What is decided about a whole document, and the source files beside it, on both databases.
#include "service/job_decisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "store/attachments.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* reason = "Theo công văn của thanh tra";

class ADecision : public test::OnBothDatabases {
  protected:
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        config_ = config();
        auto store = Store::open(config_);
        ASSERT_TRUE(store) << store.error().detail;
        store_.emplace(std::move(*store));
        ScanOrder order;
        order.operatorName = "lan";
        order.direction = Direction::Outgoing;
        order.dueAt = now() - std::chrono::hours(1);
        job_ = *store_->createJob(order);
    }
    Job job() { return *store_->job(job_); }
    void reach(JobState state) {
        Job present = job();
        ASSERT_TRUE(store_->advance(present, state, Json::object()));
    }
    std::string ledger() {
        std::string all;
        const auto entries = *ledgerOf(store_->database(), job_);
        for (const LedgerEntry& entry : entries)
            all += entry.event + " " + entry.detail + "\n";
        return all;
    }
    std::size_t overdue() { return overdueJobs(*store_, now(), 100)->size(); }

    Config config_;
    std::optional<Store> store_;
    JobId job_{};
};
SOHOA_ON_BOTH_DATABASES(ADecision);

TEST_P(ADecision, holdsADocumentByLawAndKeepsTheReasonOutOfTheLedger) {
    ASSERT_TRUE(holdByLaw(*store_, job_, reason, "leader"));
    EXPECT_EQ(job().legalHold, reason);
    EXPECT_THAT(ledger(), HasSubstr("legal_hold.began"));
    EXPECT_THAT(ledger(), HasSubstr("leader"));
    EXPECT_THAT(ledger(), Not(HasSubstr("thanh tra")));
}

TEST_P(ADecision, needsAReason) {
    for (const char* bad : {"", "ngắn", "một tiếng \a chuông"}) {
        EXPECT_EQ(holdByLaw(*store_, job_, bad, "leader").error().code, errors::ReasonMissing);
        EXPECT_EQ(recall(*store_, job_, bad, "leader").error().code, errors::ReasonMissing);
    }
    EXPECT_FALSE(job().recalledAt);
    EXPECT_EQ(recall(*store_, JobId{99}, reason, "leader").error().code, errors::JobUnknown);
}

TEST_P(ADecision, recallsOnceAndSaysWhoAndWhy) {
    EXPECT_FALSE(*recallOf(store_->database(), job_));
    ASSERT_TRUE(recall(*store_, job_, reason, "leader"));
    ASSERT_TRUE(job().recalledAt);
    const auto recalled = *recallOf(store_->database(), job_);
    ASSERT_TRUE(recalled);
    EXPECT_EQ(recalled->by, "leader");
    EXPECT_EQ(recalled->reason, reason);
    EXPECT_EQ(recall(*store_, job_, reason, "leader").error().code, errors::WrongState);
    EXPECT_THAT(ledger(), Not(HasSubstr("thanh tra")));
}

TEST_P(ADecision, issuesLateOnlyWhatHasNotGone) {
    const UtcTime end = now() - std::chrono::hours(1);
    const LateIssue late{reason, end - std::chrono::hours(8), end};
    EXPECT_EQ(issueLate(*store_, job_, {reason, end, late.from}, "lan").error().code, errors::BadRequest);
    EXPECT_EQ(issueLate(*store_, job_, {reason, late.from, now() + std::chrono::hours(1)}, "lan").error().code,
              errors::BadRequest);
    ASSERT_TRUE(issueLate(*store_, job_, late, "lan"));
    EXPECT_EQ(stringOr(*parseJson(*job().lateIssue), "to", ""), isoUtc(end));
    reach(JobState::Sending);
    EXPECT_EQ(issueLate(*store_, job_, late, "lan").error().code, errors::WrongState);
}

TEST_P(ADecision, isOverdueUntilItIsSentOrRecalled) {
    EXPECT_EQ(overdue(), 1u);
    EXPECT_EQ(overdueJobs(*store_, now() - std::chrono::hours(2), 100)->size(), 0u);
    reach(JobState::Sending);
    EXPECT_EQ(overdue(), 1u);
    reach(JobState::Sent);
    EXPECT_EQ(overdue(), 0u);
}

TEST_P(ADecision, keepsASourceFileOnceUnderItsFirstName) {
    const auto put = [&](const std::string& content, const std::string& name) {
        const auto file = *store_->freshWorkFolder(job_) / "source";
        if (!writeFileAtomically(file, content)) throw std::runtime_error("no work file");
        return *attach(*store_, job_, file, name, "lan");
    };
    const Attachment first = put("nội dung", "Tờ trình.DOCX");
    EXPECT_EQ(first.extension, "docx");
    EXPECT_EQ(put("nội dung", "khác.pdf").id, first.id);
    EXPECT_EQ(put("thứ hai", "không đuôi").extension, "bin");
    const auto all = *attachmentsOf(store_->database(), job_);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].name, "Tờ trình.DOCX");
    EXPECT_EQ(*readFile(store_->spool().pathOf(all[0].sha256, all[0].extension)), "nội dung");
    EXPECT_THAT(ledger(), HasSubstr(first.sha256.hex()));
    EXPECT_THAT(ledger(), Not(HasSubstr("Tờ trình")));
}

}  // namespace
}  // namespace sohoa

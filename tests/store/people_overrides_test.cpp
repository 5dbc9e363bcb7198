#include "store/people/overrides.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/store.h"
#include "tests/store/people_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using test::accountOf;

constexpr std::string_view reason = "Máy báo nhầm, dấu là mẫu in sẵn";

class FourEyes : public test::OnBothDatabases {
  protected:
    Store store_ = *Store::open(config());
    Database& db_ = store_.database();
    Accounts accounts_{db_};
    UtcTime at_ = *parseIsoUtc("2026-11-23T01:00:00Z");
    Overrides overrides_{db_, [this] { return at_; }};
    Person clerk_ = person("hoa", {Role::VanThu}), operator_ = person("an", {Role::Operator}),
           leader_ = person("binh", {Role::Leader}), keeper_ = person("admin", {Role::Administrator});
    JobId job_ = *store_.createJob(ScanOrder{});

    Person person(std::string_view login, std::vector<Role> roles) {
        return *accounts_.create(accountOf(login, std::move(roles)), "setup");
    }
    std::int64_t requested(OverrideAction action = OverrideAction::SecretRelease, int page = 0) {
        const auto id = overrides_.request(action, job_, page, reason, operator_);
        EXPECT_TRUE(id) << id.error().code.name;
        return id.value_or(0);
    }
    static std::string code(const Result<>& result) { return result ? "done" : std::string(result.error().code.name); }
    Json lastEntry(std::string_view event) {
        const auto entry = ledgerOf(db_, job_)->back();
        EXPECT_EQ(entry.event, event);
        return Json::parse(entry.detail);
    }
};
SOHOA_ON_BOTH_DATABASES(FourEyes);

TEST_P(FourEyes, haveOneAskAnotherDecideAndItIsGoodOnce) {
    const auto id = requested();
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::SecretRelease, job_, 0)->has_value(), false);
    EXPECT_EQ(code(overrides_.use(id)), "people.override_unknown") << "not before somebody decided";
    EXPECT_EQ(code(overrides_.decide(id, true, leader_)), "done");
    const auto approved = overrides_.approvedFor(OverrideAction::SecretRelease, job_, 0);
    ASSERT_TRUE(approved->has_value());
    EXPECT_EQ((*approved)->id, id);
    EXPECT_EQ((*approved)->reason, reason);
    EXPECT_EQ((*approved)->requestedBy, "an");
    EXPECT_EQ((*approved)->decidedBy, "binh");
    EXPECT_EQ(code(overrides_.use(id)), "done");
    EXPECT_EQ(code(overrides_.use(id)), "people.override_decided");
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::SecretRelease, job_, 0)->has_value(), false);
}

TEST_P(FourEyes, areNeverTwoOfTheSamePerson) {
    const auto id = overrides_.request(OverrideAction::SecretRelease, job_, 0, reason, clerk_);
    ASSERT_TRUE(id);
    EXPECT_EQ(code(overrides_.decide(*id, true, clerk_)), "people.same_person");
    EXPECT_EQ(code(overrides_.decide(*id, false, clerk_)), "people.same_person") << "nor to refuse";
    EXPECT_EQ(code(overrides_.decide(*id, true, leader_)), "done");
}

TEST_P(FourEyes, areOfThoseWhoMay) {
    for (const Person& other : {leader_, keeper_, Person{}})
        EXPECT_EQ(overrides_.request(OverrideAction::SecretRelease, job_, 0, reason, other).error().code,
                  errors::NotAllowed);
    const auto id = requested();
    EXPECT_EQ(code(overrides_.decide(id, true, keeper_)), "people.not_allowed");
    EXPECT_EQ(code(overrides_.decide(id, true, Person{})), "people.not_allowed");
    EXPECT_EQ(code(overrides_.decide(id, true, clerk_)), "done");
}

TEST_P(FourEyes, believeTheStoreAndNotASessionThatIsOutOfDate) {
    const auto id = requested();
    ASSERT_TRUE(accounts_.disable("binh", "admin"));
    EXPECT_EQ(code(overrides_.decide(id, true, leader_)), "people.not_allowed");
    ASSERT_TRUE(accounts_.setRoles("hoa", {Role::Operator}, "admin"));
    EXPECT_EQ(code(overrides_.decide(id, true, clerk_)), "people.not_allowed");
    Person pretender = operator_;
    pretender.account = keeper_.account;
    pretender.roles = {Role::Leader};
    EXPECT_EQ(code(overrides_.decide(id, true, pretender)), "people.not_allowed");
}

TEST_P(FourEyes, closeAfterADay) {
    const auto late = requested(), unused = requested(OverrideAction::FinalPinTry);
    ASSERT_TRUE(overrides_.decide(unused, true, leader_));
    at_ += std::chrono::hours(24) - std::chrono::milliseconds(1);
    EXPECT_EQ(overrides_.open()->size(), 1u);
    at_ += std::chrono::milliseconds(1);
    EXPECT_EQ(code(overrides_.decide(late, true, leader_)), "people.override_expired");
    EXPECT_EQ(code(overrides_.use(unused)), "people.override_expired");
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::FinalPinTry, job_, 0)->has_value(), false);
    EXPECT_TRUE(overrides_.open()->empty());
    EXPECT_NE(requested(), late) << "whoever still needs it asks again";
}

TEST_P(FourEyes, decideOnceAndARefusalIsFinal) {
    const auto id = requested();
    EXPECT_EQ(code(overrides_.decide(id, false, leader_)), "done");
    EXPECT_EQ(code(overrides_.decide(id, true, clerk_)), "people.override_decided");
    EXPECT_EQ(code(overrides_.use(id)), "people.override_unknown");
    EXPECT_EQ(code(overrides_.decide(id + 1, true, leader_)), "people.override_unknown");
    EXPECT_NE(requested(), id) << "a better reason may be heard";
}

TEST_P(FourEyes, lookAtOneThingAlone) {
    const auto id = requested(OverrideAction::PageDeletion, 2);
    ASSERT_TRUE(overrides_.decide(id, true, leader_));
    const JobId other = *store_.createJob(ScanOrder{});
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::PageDeletion, job_, 3)->has_value(), false);
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::PageDeletion, job_, 0)->has_value(), false);
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::FinalPinTry, job_, 2)->has_value(), false);
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::PageDeletion, other, 2)->has_value(), false);
    EXPECT_EQ(overrides_.approvedFor(OverrideAction::PageDeletion, job_, 2)->has_value(), true);
}

TEST_P(FourEyes, areNotAskedTheSameTwiceWhileItWaits) {
    const auto id = requested();
    const auto again = [&] {
        return overrides_.request(OverrideAction::SecretRelease, job_, 0, reason, clerk_).error().code;
    };
    EXPECT_EQ(again(), errors::OverridePending);
    ASSERT_TRUE(overrides_.decide(id, true, leader_));
    EXPECT_EQ(again(), errors::OverridePending) << "approved and waiting to be used";
}

TEST_P(FourEyes, wantAReasonAPageAndAJob) {
    const auto refusal = [&](OverrideAction action, JobId job, int page, std::string_view why) {
        return overrides_.request(action, job, page, why, operator_).error().code;
    };
    using enum OverrideAction;
    EXPECT_EQ(refusal(SecretRelease, job_, 0, "nhầm"), errors::ReasonMissing);
    EXPECT_EQ(refusal(SecretRelease, job_, 0, "nhầm               ạ"), errors::ReasonMissing);
    EXPECT_EQ(refusal(SecretRelease, job_, 0, std::string(501, 'x')), errors::ReasonMissing);
    EXPECT_EQ(refusal(SecretRelease, job_, 0, "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), errors::ReasonMissing);
    EXPECT_EQ(refusal(SecretRelease, job_, 0, "nhầm \x1b[2J nhầm dấu in sẵn"), errors::ReasonMissing);
    EXPECT_EQ(refusal(SecretRelease, JobId{99}, 0, reason), errors::JobUnknown);
    EXPECT_EQ(refusal(PageDeletion, job_, 0, reason), errors::BadMessage);
    EXPECT_EQ(refusal(SecretRelease, job_, -1, reason), errors::BadMessage);
    EXPECT_TRUE(overrides_.open()->empty());
}

TEST_P(FourEyes, areInTheLedgerWithBothLoginsAndWithoutTheReason) {
    const auto id = requested(OverrideAction::PageDeletion, 2);
    Json entry = lastEntry("override.requested");
    EXPECT_EQ(entry["requested_by"], "an");
    EXPECT_EQ(entry["action"], "page-deletion");
    EXPECT_EQ(entry["page"], 2);
    EXPECT_EQ(entry["reason_sha256"], sha256Of(reason).hex());
    ASSERT_TRUE(overrides_.decide(id, true, leader_));
    entry = lastEntry("override.approved");
    EXPECT_EQ(entry["requested_by"], "an");
    EXPECT_EQ(entry["decided_by"], "binh");
    ASSERT_TRUE(overrides_.use(id));
    entry = lastEntry("override.used");
    EXPECT_EQ(entry["override"], id);
    const auto all = ledgerOf(db_, job_);
    for (const LedgerEntry& written : *all)
        EXPECT_EQ(written.detail.find("mẫu in sẵn"), std::string::npos);
}

TEST_P(FourEyes, giveBackWhatAnActThatFailedHadUsed) {
    const auto id = requested();
    ASSERT_TRUE(overrides_.decide(id, true, leader_));
    EXPECT_FALSE(db_.transaction([&]() -> Result<> {
        EXPECT_TRUE(overrides_.use(id));
        return fail(errors::WrongState);
    }));
    EXPECT_EQ(code(overrides_.use(id)), "done");
}

TEST_P(FourEyes, showWhatWaitsOldestFirst) {
    const auto first = requested(), second = requested(OverrideAction::PageDeletion, 1);
    const auto waiting = overrides_.open();
    ASSERT_EQ(waiting->size(), 2u);
    EXPECT_EQ(waiting->at(0).id, first);
    EXPECT_EQ(waiting->at(1).id, second);
    EXPECT_EQ(waiting->at(1).page, 1);
    EXPECT_EQ(waiting->at(1).job, job_);
    EXPECT_EQ(waiting->at(1).expiresAt, at_ + std::chrono::hours(24));
    EXPECT_EQ(waiting->at(1).decidedBy, "");
}

}  // namespace
}  // namespace sohoa

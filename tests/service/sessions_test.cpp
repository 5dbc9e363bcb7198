#include "service/people/sessions.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/people/card_tries.h"
#include "service/people/hand_over.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using namespace std::chrono_literals;

Person someone(std::int64_t account, std::string login, Role role) {
    return {account, std::move(login), "Nguyễn Thị Hoa", "", {role}};
}

class ASession : public testing::Test {
  protected:
    std::chrono::steady_clock::time_point time_{1h};
    Sessions sessions_{5min, [this] { return time_; }};
    Person hoa_ = someone(1, "hoa", Role::VanThu), an_ = someone(2, "an", Role::Operator);

    std::string who(std::string_view connection) {
        const auto person = sessions_.person(connection);
        return person ? person->login : std::string(person.error().code.name);
    }
};

TEST_F(ASession, belongsToOneConnection) {
    EXPECT_EQ(who(":1.1"), "people.not_signed_in");
    EXPECT_EQ(sessions_.open(":1.1", hoa_), std::nullopt);
    EXPECT_EQ(who(":1.1"), "hoa");
    EXPECT_EQ(who(":1.2"), "people.not_signed_in");
    EXPECT_EQ(sessions_.state(":1.1"), SessionState::Open);
    sessions_.close(":1.1");
    EXPECT_EQ(sessions_.state(":1.1"), SessionState::Nobody);
    EXPECT_EQ(who(":1.1"), "people.not_signed_in");
}

TEST_F(ASession, locksItselfWhenNobodyTouchesIt) {
    sessions_.open(":1.1", hoa_);
    time_ += 4min;
    EXPECT_EQ(who(":1.1"), "hoa") << "a touch";
    time_ += 5min - 1s;
    EXPECT_EQ(sessions_.state(":1.1"), SessionState::Open) << "a look";
    time_ += 1s;
    EXPECT_EQ(sessions_.state(":1.1"), SessionState::Locked) << "a look is no touch";
    EXPECT_EQ(who(":1.1"), "people.session_locked");
    EXPECT_EQ(sessions_.heldBy(":1.1")->login, "hoa");
}

TEST_F(ASession, staysLockedUntilItsPersonSignsInAgain) {
    sessions_.open(":1.1", hoa_);
    sessions_.lock(":1.1");
    EXPECT_EQ(who(":1.1"), "people.session_locked");
    EXPECT_EQ(who(":1.1"), "people.session_locked") << "asking is no touch";
    EXPECT_EQ(sessions_.open(":1.1", hoa_), std::nullopt) << "nobody's place was taken";
    EXPECT_EQ(who(":1.1"), "hoa");
}

TEST_F(ASession, isTakenOverByAnothersSignIn) {
    sessions_.open(":1.1", hoa_);
    sessions_.lock(":1.1");
    const auto before = sessions_.open(":1.1", an_);
    ASSERT_TRUE(before);
    EXPECT_EQ(before->login, "hoa");
    EXPECT_EQ(who(":1.1"), "an");
}

TEST_F(ASession, isNamedOnceWhenItBecomesLocked) {
    sessions_.open(":1.1", hoa_);
    sessions_.open(":1.2", an_);
    EXPECT_TRUE(sessions_.lockIdle().empty());
    time_ += 4min;
    EXPECT_EQ(who(":1.2"), "an");
    time_ += 1min;
    EXPECT_EQ(sessions_.lockIdle(), std::vector<std::string>{":1.1"});
    EXPECT_TRUE(sessions_.lockIdle().empty());
    sessions_.open(":1.1", hoa_);
    time_ += 5min;
    EXPECT_EQ(sessions_.lockIdle(), (std::vector<std::string>{":1.1", ":1.2"}));
}

TEST_F(ASession, saysHowLongItStaysOpenWithoutATouch) {
    EXPECT_EQ(sessions_.idleLeft(":1.1"), std::nullopt);
    sessions_.open(":1.1", hoa_);
    time_ += 2min;
    EXPECT_EQ(sessions_.idleLeft(":1.1"), std::optional(3min));
    EXPECT_EQ(sessions_.idleLeft(":1.1"), std::optional(3min)) << "a look is no touch";
    EXPECT_EQ(who(":1.1"), "hoa");
    EXPECT_EQ(sessions_.idleLeft(":1.1"), std::optional(5min));
    time_ += 5min;
    EXPECT_EQ(sessions_.idleLeft(":1.1"), std::nullopt);
}

TEST_F(ASession, tellsOfEachOfItsChangesOnce) {
    std::vector<std::string> told;
    sessions_.onChange([&](const std::string& connection, SessionState state) {
        told.push_back(connection + " " + std::string(name(state)));
    });
    const auto toldSince = [&] { return std::exchange(told, {}); };
    sessions_.open(":1.1", hoa_);
    EXPECT_EQ(toldSince(), std::vector<std::string>{":1.1 open"});
    sessions_.lock(":1.1");
    sessions_.lock(":1.1");
    sessions_.lockIdle();
    EXPECT_EQ(toldSince(), std::vector<std::string>{":1.1 locked"});
    sessions_.open(":1.1", an_);
    time_ += 5min;
    EXPECT_EQ(who(":1.1"), "people.session_locked");
    sessions_.lockIdle();
    EXPECT_EQ(toldSince(), (std::vector<std::string>{":1.1 open", ":1.1 locked"}));
    sessions_.closeAll(an_.account);
    sessions_.close(":1.1");
    EXPECT_EQ(toldSince(), std::vector<std::string>{":1.1 nobody"});
}

TEST(ACardThatNobodyHas, isTriedTwentyTimesAMinute) {
    std::chrono::steady_clock::time_point time{1h};
    CardTries tries([&] { return time; });
    for (std::size_t i = 0; i < CardTries::most; ++i) {
        EXPECT_TRUE(tries.mayTry());
        tries.countUnknown();
        time += 1s;
    }
    EXPECT_FALSE(tries.mayTry());
    time += 40s;
    EXPECT_TRUE(tries.mayTry()) << "the first of them was a minute ago";
}

TEST_F(ASession, endsEverywhereWithItsAccount) {
    sessions_.open(":1.1", hoa_);
    sessions_.open(":1.2", an_);
    sessions_.open(":1.3", hoa_);
    EXPECT_EQ(sessions_.closeAll(hoa_.account), (std::vector<std::string>{":1.1", ":1.3"}));
    EXPECT_EQ(who(":1.1"), "people.not_signed_in");
    EXPECT_EQ(who(":1.2"), "an");
}

TEST_F(ASession, learnsNewRolesWithoutBeingTouched) {
    sessions_.open(":1.1", hoa_);
    time_ += 4min;
    hoa_.roles = {Role::Leader};
    sessions_.renew(hoa_);
    EXPECT_EQ(sessions_.heldBy(":1.1")->roles, std::vector{Role::Leader});
    time_ += 1min;
    EXPECT_EQ(sessions_.state(":1.1"), SessionState::Locked);
}

class HandingOver : public test::OnBothDatabases {
  protected:
    Store store_ = *Store::open(config());
    Person hoa_ = someone(1, "hoa", Role::VanThu), an_ = someone(2, "an", Role::Operator),
           binh_ = someone(3, "binh", Role::Leader);
    JobId job_ = newJob();

    JobId newJob() {
        ScanOrder order;
        order.operatorName = "an";
        return *store_.createJob(order);
    }
    std::string outcome(const Person& from, const Person& to) {
        const auto done = handOver(store_, job_, from, to);
        return done ? "done" : std::string(done.error().code.name);
    }
};
SOHOA_ON_BOTH_DATABASES(HandingOver);

TEST_P(HandingOver, putsTheJobIntoOtherHandsAndSaysSoInTheLedger) {
    EXPECT_EQ(outcome(an_, hoa_), "done");
    EXPECT_EQ(store_.job(job_)->responsible, "hoa");
    EXPECT_EQ(store_.job(job_)->order.operatorName, "an") << "who began it stays";
    const auto entry = ledgerOf(store_.database(), job_)->back();
    EXPECT_EQ(entry.event, "job.handed_over");
    EXPECT_EQ(entry.detail, R"({"from":"an","to":"hoa"})");
}

TEST_P(HandingOver, isForWhoHasTheJobAndToWhoMayWorkOnIt) {
    EXPECT_EQ(outcome(hoa_, an_), "people.not_responsible");
    EXPECT_EQ(outcome(an_, binh_), "people.not_allowed");
    EXPECT_EQ(outcome(an_, Person{}), "people.not_allowed");
    EXPECT_EQ(handOver(store_, JobId{99}, an_, hoa_).error().code, errors::JobUnknown);
    EXPECT_EQ(store_.job(job_)->responsible, "an");
    EXPECT_EQ(ledgerOf(store_.database(), job_)->size(), 1u);
}

TEST_P(HandingOver, losesNothingThatWasDoneMeanwhile) {
    Job job = *store_.job(job_);
    ASSERT_TRUE(store_.advance(job, JobState::Scanned, nlohmann::json::object()));
    job.fields[Field::Subject] = {std::string("V"), 0.9, PageNumber{1}, {1, 2, 3, 4}, false};
    ASSERT_TRUE(store_.advance(job, JobState::Recognized, nlohmann::json::object()));
    EXPECT_EQ(outcome(an_, hoa_), "done");
    EXPECT_EQ(store_.job(job_)->state, JobState::Recognized);
    EXPECT_EQ(textOf(store_.job(job_)->fields, Field::Subject), "V");
}

TEST_P(HandingOver, endsWithTheJob) {
    Job job = *store_.job(job_);
    ASSERT_TRUE(store_.advance(job, JobState::Cancelled, nlohmann::json::object()));
    EXPECT_EQ(outcome(an_, hoa_), "store.wrong_state");
}

}  // namespace
}  // namespace sohoa

#include <gtest/gtest.h>

#include <atomic>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"
#include "store/people/accounts.h"
#include "store/people/lock_out.h"
#include "tests/store/people_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using test::accountOf;
using test::secretOf;

class SigningIn : public test::OnBothDatabases {
  protected:
    Database db_ = openMigrated();
    // The hashes that secrets were held against. argon2id takes its time; where only the tries matter, the test says
    // itself what is right.
    std::vector<std::string> checked_;
    std::optional<std::string> right_;
    Accounts accounts_{db_, [this](const std::string& hash, const SecretBytes& secret) -> Result<bool> {
                           checked_.push_back(hash);
                           return right_ ? secret.view() == *right_ : secretMatches(hash, secret);
                       }};
    UtcTime at_ = *parseIsoUtc("2026-11-23T01:00:00Z");

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(accounts_.create(accountOf("admin", {Role::Administrator}), "setup"));
        ASSERT_TRUE(accounts_.create(accountOf("hoa", {Role::VanThu}, "482915"), "setup"));
    }
    std::string outcome(std::string_view login, std::string_view secret) {
        const auto person = accounts_.signIn(login, secretOf(secret), at_);
        return person ? person->login : std::string(person.error().code.name);
    }
    int events(std::string_view event) {
        const auto entries = ledgerOf(db_, JobId{});
        return static_cast<int>(
            std::count_if(entries->begin(), entries->end(), [&](const auto& entry) { return entry.event == event; }));
    }
    static std::string parameters(const std::string& hash) { return hash.substr(0, hash.find("p=") + 3); }
};
SOHOA_ON_BOTH_DATABASES(SigningIn);

TEST_P(SigningIn, needsTheRightSecret) {
    EXPECT_EQ(outcome("hoa", "482916"), "people.wrong_secret");
    EXPECT_EQ(outcome("hoa", ""), "people.wrong_secret");
    EXPECT_EQ(outcome(" HOA ", "482915"), "hoa");
    EXPECT_EQ(events("person.signed_in"), 1);
}

TEST_P(SigningIn, answersAnUnknownLoginAsAWrongSecretAndWorksAsHardForIt) {
    for (const std::string_view login : {"hoa", "nobody", "not a login at all", "admin"}) {
        checked_.clear();
        EXPECT_EQ(outcome(login, "482916"), "people.wrong_secret") << login;
        ASSERT_EQ(checked_.size(), 1u) << login;
        EXPECT_EQ(parameters(checked_[0]), "$argon2id$v=19$m=65536,t=3,p=1") << login;
    }
}

TEST_P(SigningIn, takesNothingForALoginWithAZeroByte) {
    EXPECT_EQ(outcome(std::string_view("hoa\0x", 5), "482915"), "people.wrong_secret");
}

TEST_P(SigningIn, locksAfterFiveWrongTriesAndForTwiceAsLongEachTime) {
    right_ = "482915";
    for (const int minutes : {15, 30, 60}) {
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(outcome("hoa", "482916"), "people.wrong_secret");
        checked_.clear();
        EXPECT_EQ(outcome("hoa", "482915"), "people.locked_out");
        at_ += std::chrono::minutes(minutes) - std::chrono::milliseconds(1);
        EXPECT_EQ(outcome("hoa", "482915"), "people.locked_out") << minutes;
        EXPECT_TRUE(checked_.empty()) << "what is locked is not even looked at";
        at_ += std::chrono::milliseconds(1);
    }
    EXPECT_EQ(events("person.locked_out"), 3);
    EXPECT_EQ(outcome("hoa", "482915"), "hoa");
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(outcome("hoa", "482916"), "people.wrong_secret");
    EXPECT_EQ(outcome("hoa", "482915"), "hoa") << "the right secret forgives what was before";
}

TEST_P(SigningIn, locksForADayAtMost) {
    ASSERT_TRUE(db_.transaction([&]() -> Result<> {
        for (int i = 0; i < 5 * 80; ++i) {
            const auto counted = countTry(db_, "account 99", at_);
            if (counted && counted->last) at_ += longestLockOut;
            EXPECT_TRUE(counted) << i;
        }
        return {};
    }));
}

TEST_P(SigningIn, locksAnUnknownLoginAsAKnownOne) {
    right_ = "482915";
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(outcome("nobody", "482916"), "people.wrong_secret");
    EXPECT_EQ(outcome("nobody", "482916"), "people.locked_out");
    EXPECT_EQ(outcome("hoa", "482915"), "hoa") << "the others are not touched by it";
}

TEST_P(SigningIn, isOpenAgainWhenTheAdministratorUnlocksOrGivesANewSecret) {
    right_ = "482915";
    for (int i = 0; i < 5; ++i)
        outcome("hoa", "482916");
    ASSERT_TRUE(accounts_.unlock("hoa", "admin"));
    EXPECT_EQ(outcome("hoa", "482915"), "hoa");
    for (int i = 0; i < 5; ++i)
        outcome("hoa", "482916");
    ASSERT_TRUE(accounts_.changeSecret("hoa", secretOf("730264"), "admin"));
    right_.reset();
    EXPECT_EQ(outcome("hoa", "482915"), "people.wrong_secret");
    EXPECT_EQ(outcome("hoa", "730264"), "hoa");
}

TEST_P(SigningIn, showsTheAdministratorHowLongALockLasts) {
    right_ = "482915";
    at_ = now();
    for (int i = 0; i < 5; ++i)
        outcome("hoa", "482916");
    EXPECT_EQ(accounts_.find("hoa")->lockedUntil, at_ + firstLockOut);
    EXPECT_EQ(accounts_.find("admin")->lockedUntil, std::nullopt);
}

TEST_P(SigningIn, tellsOnlyWhoKnowsTheSecretThatAnAccountIsDisabled) {
    ASSERT_TRUE(accounts_.disable("hoa", "admin"));
    EXPECT_EQ(outcome("hoa", "482916"), "people.wrong_secret");
    EXPECT_EQ(outcome("hoa", "482915"), "people.disabled");
    ASSERT_TRUE(accounts_.enable("hoa", "admin"));
    EXPECT_EQ(outcome("hoa", "482915"), "hoa");
}

TEST_P(SigningIn, countsATryBeforeTheSecretIsLookedAt) {
    Database another = open();
    int seen = 0;
    Accounts cutOff(db_, [&](const std::string&, const SecretBytes&) -> Result<bool> {
        seen += another.query("SELECT tries FROM sign_in_tries WHERE tries > 0", 1)->empty() ? 0 : 1;
        return fail(errors::NoMemoryForSecret);  // as good as a pulled plug: the answer never comes
    });
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(cutOff.signIn("hoa", secretOf("482915"), at_).error().code, errors::NoMemoryForSecret);
    EXPECT_EQ(seen, 4) << "others see the try before it is made; the fifth has already turned into the lock";
    EXPECT_EQ(outcome("hoa", "482915"), "people.locked_out");
}

TEST_P(SigningIn, doesNotAdmitWhoWasDisabledOrGotANewSecretMeanwhile) {
    Accounts slow(db_, [&](const std::string& hash, const SecretBytes& secret) {
        EXPECT_TRUE(accounts_.changeSecret("hoa", secretOf("730264"), "admin"));
        return secretMatches(hash, secret);
    });
    EXPECT_EQ(slow.signIn("hoa", secretOf("482915"), at_).error().code, errors::WrongSecret);
}

TEST_P(SigningIn, lets8GuessersHaveFiveTriesTogether) {
    std::atomic<int> looked{0}, wrong{0}, locked{0}, other{0};
    std::vector<std::thread> guessers;
    for (int guesser = 0; guesser < 8; ++guesser)
        guessers.emplace_back([&, guesser] {
            Database own = open();
            Accounts accounts(own, [&](const std::string& hash, const SecretBytes& secret) {
                ++looked;
                return secretMatches(hash, secret);
            });
            for (int i = 0; i < 6; ++i) {
                const std::string guess = std::to_string(500'000 + guesser * 10 + i);
                const auto person = accounts.signIn("hoa", secretOf(guess), at_);
                if (person)
                    ++other;
                else if (person.error().code == errors::WrongSecret)
                    ++wrong;
                else if (person.error().code == errors::LockedOut)
                    ++locked;
                else
                    ++other;
            }
        });
    for (std::thread& guesser : guessers)
        guesser.join();
    EXPECT_EQ(looked, 5);
    EXPECT_EQ(wrong, 5);
    EXPECT_EQ(locked, 8 * 6 - 5);
    EXPECT_EQ(other, 0);
    EXPECT_EQ(events("person.locked_out"), 1);
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 0);
}

// A provider that vouches for one token.
class OneToken : public IdentityProvider {
  public:
    Result<std::string> subjectOf(std::string_view token) override {
        if (token != "good") return fail(errors::WrongSecret);
        return std::string("079190012345");
    }
};

TEST_P(SigningIn, isPossibleByAProviderThatVouches) {
    OneToken provider;
    EXPECT_EQ(accounts_.signInWith(provider, "bad").error().code, errors::WrongSecret);
    EXPECT_EQ(accounts_.signInWith(provider, "good").error().code, errors::WrongSecret)
        << "nobody here has its subject";
    ASSERT_TRUE(accounts_.setSubject("hoa", "079190012345", "admin"));
    const auto person = accounts_.signInWith(provider, "good");
    ASSERT_TRUE(person);
    EXPECT_EQ(person->login, "hoa");
    EXPECT_EQ(events("person.signed_in"), 1);
}

}  // namespace
}  // namespace sohoa

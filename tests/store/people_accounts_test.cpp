#include "store/people/accounts.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"
#include "tests/store/people_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using test::accountOf;
using test::secretOf;

class AnOffice : public test::OnBothDatabases {
  protected:
    Database db_ = openMigrated();
    Accounts accounts_{db_};

    ErrorCode refusal(const NewAccount& account) { return accounts_.create(account, "setup").error().code; }
    void add(std::string_view login, std::vector<Role> roles) {
        const auto made = accounts_.create(accountOf(login, std::move(roles)), "setup");
        ASSERT_TRUE(made) << made.error().code.name;
    }
    std::string lastEntry() {
        const auto entries = ledgerOf(db_, JobId{});
        return entries->empty() ? "" : entries->back().event + " " + entries->back().detail;
    }
    std::string everythingStored() {
        std::string all;
        const auto rows = db_.query("SELECT login, roles, os_user, secret, card, subject FROM account", 6);
        for (const SqlRow& row : *rows)
            for (const auto& cell : row)
                all += cell.value_or("") + "\n";
        const auto ledger = ledgerOf(db_, JobId{});
        for (const LedgerEntry& entry : *ledger)
            all += entry.event + entry.detail + "\n";
        return all;
    }
};
SOHOA_ON_BOTH_DATABASES(AnOffice);

TEST_P(AnOffice, namesItsPeople) {
    EXPECT_EQ(accounts_.count(), 0);
    NewAccount wanted = accountOf(" Nguyen.Hoa ", {Role::Operator, Role::VanThu, Role::Operator}, "482915");
    wanted.fullName = "  Nguye\u0302\u0303n   Thi\u0323 Hoa ";  // decomposed and with stray spaces
    wanted.osUser = "hoa";
    const auto person = accounts_.create(wanted, "setup");
    ASSERT_TRUE(person) << person.error().code.name;
    EXPECT_GT(person->account, 0);
    EXPECT_EQ(person->login, "nguyen.hoa");
    EXPECT_EQ(person->fullName, "Nguyễn Thị Hoa");
    EXPECT_EQ(person->roles, (std::vector{Role::VanThu, Role::Operator}));
    EXPECT_EQ(lastEntry(), R"(account.created {"by":"setup","login":"nguyen.hoa","roles":"van-thu nguoi-van-hanh"})");
    EXPECT_EQ(accounts_.count(), 1);
    const auto account = accounts_.find("nguyen.hoa");
    ASSERT_TRUE(account);
    EXPECT_TRUE(account->enabled && account->hasSecret);
    EXPECT_FALSE(account->hasCard || account->hasSubject || account->lockedUntil);
    EXPECT_EQ(account->person.position, "Chuyên viên");
    EXPECT_EQ(account->osUser, "hoa");
    EXPECT_EQ(accounts_.find("nobody").error().code, errors::NoAccount);
}

TEST_P(AnOffice, takesOnlyWhatIsAnAccount) {
    for (const char* login :
         {"a", "", ".hoa", "hoa bình", "đức", "hoa'--", "hoa/../x", "abcdefghijklmnopqrstuvwxyz1234567"})
        EXPECT_EQ(refusal(accountOf(login, {Role::VanThu})), errors::BadAccount) << login;
    EXPECT_EQ(refusal(accountOf(std::string("hoa\0x", 5), {Role::VanThu})), errors::BadAccount);
    EXPECT_EQ(refusal(accountOf("hoa", {})), errors::BadAccount);
    EXPECT_EQ(refusal(accountOf("hoa", {Role::VanThu}, "123456")), errors::WeakSecret);
    NewAccount account = accountOf("hoa", {Role::VanThu});
    account.fullName = " ";
    EXPECT_EQ(refusal(account), errors::BadAccount);
    account.fullName = "\xff\xfe";
    EXPECT_EQ(refusal(account), errors::BadAccount);
    account.fullName = "Hoa\x1b[2J";
    EXPECT_EQ(refusal(account), errors::BadAccount);
    account.fullName = std::string(101, 'x');
    EXPECT_EQ(refusal(account), errors::BadAccount);
    account = accountOf("hoa", {Role::VanThu});
    account.osUser = "a b";
    EXPECT_EQ(refusal(account), errors::BadAccount);
    EXPECT_EQ(accounts_.count(), 0);
    EXPECT_EQ(lastEntry(), "");
}

TEST_P(AnOffice, givesNoLoginTwiceNotEvenADisabledOnes) {
    add("admin", {Role::Administrator});
    add("hoa", {Role::VanThu});
    ASSERT_TRUE(accounts_.disable("hoa", "admin"));
    EXPECT_EQ(refusal(accountOf("hoa", {Role::VanThu})), errors::NameTaken);
    NewAccount one = accountOf("lan", {Role::VanThu}), other = accountOf("mai", {Role::VanThu});
    one.osUser = other.osUser = "records";
    ASSERT_TRUE(accounts_.create(one, "admin"));
    EXPECT_EQ(refusal(other), errors::NameTaken);
    EXPECT_EQ(accounts_.count(), 3);
}

TEST_P(AnOffice, keepsItsLastAdministrator) {
    add("admin", {Role::Administrator, Role::Operator});
    EXPECT_EQ(accounts_.disable("admin", "admin").error().code, errors::LastAdministrator);
    EXPECT_EQ(accounts_.setRoles("admin", {Role::Operator}, "admin").error().code, errors::LastAdministrator);
    EXPECT_TRUE(accounts_.setRoles("admin", {Role::Administrator}, "admin")) << "giving up another role is no harm";
    add("second", {Role::Administrator});
    ASSERT_TRUE(accounts_.disable("second", "admin"));
    EXPECT_EQ(accounts_.disable("admin", "admin").error().code, errors::LastAdministrator)
        << "a disabled one does not count";
    ASSERT_TRUE(accounts_.enable("second", "admin"));
    ASSERT_TRUE(accounts_.setRoles("admin", {Role::Leader}, "second"));
    EXPECT_EQ(accounts_.setRoles("second", {Role::Leader}, "second").error().code, errors::LastAdministrator);
    EXPECT_EQ(accounts_.find("second")->person.roles, std::vector{Role::Administrator});
}

TEST_P(AnOffice, writesEveryChangeIntoTheLedger) {
    add("admin", {Role::Administrator});
    add("hoa", {Role::Operator});
    ASSERT_TRUE(accounts_.setRoles("hoa", {Role::VanThu}, "admin"));
    EXPECT_EQ(lastEntry(), R"(account.roles_set {"by":"admin","login":"hoa","roles":"van-thu"})");
    ASSERT_TRUE(accounts_.changeSecret("hoa", secretOf("482915"), "admin"));
    EXPECT_EQ(lastEntry(), R"(account.secret_changed {"by":"admin","login":"hoa"})");
    ASSERT_TRUE(accounts_.disable("hoa", "admin"));
    EXPECT_EQ(lastEntry(), R"(account.disabled {"by":"admin","login":"hoa"})");
    ASSERT_TRUE(accounts_.enable("hoa", "admin"));
    EXPECT_EQ(lastEntry(), R"(account.enabled {"by":"admin","login":"hoa"})");
    ASSERT_TRUE(accounts_.unlock("hoa", "admin"));
    EXPECT_EQ(lastEntry(), R"(account.unlocked {"by":"admin","login":"hoa"})");
    ASSERT_TRUE(accounts_.setCard("hoa", "04A2 1B7C", "admin"));
    EXPECT_EQ(lastEntry(), R"(account.card_set {"by":"admin","login":"hoa"})");
    ASSERT_TRUE(accounts_.setCard("hoa", "", "admin"));
    EXPECT_EQ(lastEntry(), R"(account.card_removed {"by":"admin","login":"hoa"})");
    EXPECT_EQ(accounts_.setRoles("lan", {Role::VanThu}, "admin").error().code, errors::NoAccount);
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 0);
}

TEST_P(AnOffice, knowsWhomTheOperatingSystemIdentified) {
    NewAccount account = accountOf("hoa", {Role::VanThu});
    account.osUser = "records-01";
    ASSERT_TRUE(accounts_.create(account, "setup"));
    EXPECT_EQ(accounts_.ofOsUser("records-01")->value().login, "hoa");
    EXPECT_EQ(accounts_.ofOsUser("other")->has_value(), false);
    EXPECT_EQ(accounts_.ofOsUser("")->has_value(), false) << "those who have none are nobody's";
    EXPECT_EQ(accounts_.ofOsUser(std::string_view("records-01\0x", 12))->has_value(), false);
    ASSERT_TRUE(accounts_.disable("hoa", "setup"));
    EXPECT_EQ(accounts_.ofOsUser("records-01")->has_value(), false);
}

TEST_P(AnOffice, knowsACardAndASubjectWithoutKeepingTheirNumbers) {
    add("hoa", {Role::VanThu});
    add("lan", {Role::Operator});
    ASSERT_TRUE(accounts_.setCard("hoa", "04a2 1b7c 9e", "setup"));
    ASSERT_TRUE(accounts_.setSubject("hoa", "079190012345", "setup"));
    EXPECT_EQ(accounts_.ofCard("04A21B7C9E")->value().login, "hoa");
    EXPECT_EQ(accounts_.ofSubject("079190012345")->value().login, "hoa");
    EXPECT_EQ(accounts_.ofCard("04A21B7C9F")->has_value(), false);
    EXPECT_EQ(accounts_.ofCard("")->has_value(), false);
    EXPECT_EQ(accounts_.ofCard("079190012345")->has_value(), false) << "a subject is no card";
    EXPECT_EQ(everythingStored().find("079190012345"), std::string::npos);
    EXPECT_EQ(everythingStored().find("04A21B7C9E"), std::string::npos);
    EXPECT_EQ(accounts_.setCard("lan", "04A21B7C9E", "setup").error().code, errors::NameTaken);
    EXPECT_TRUE(accounts_.setCard("hoa", "04A21B7C9E", "setup")) << "the same card again is one's own";
    ASSERT_TRUE(accounts_.setCard("hoa", "", "setup"));
    EXPECT_EQ(accounts_.ofCard("04A21B7C9E")->has_value(), false);
    EXPECT_TRUE(accounts_.setCard("lan", "04A21B7C9E", "setup"));
}

TEST_P(AnOffice, keepsNoSecretInTheClear) {
    ASSERT_TRUE(accounts_.create(accountOf("hoa", {Role::VanThu}, "482915"), "setup"));
    EXPECT_EQ(everythingStored().find("482915"), std::string::npos);
    EXPECT_NE(everythingStored().find("$argon2id$"), std::string::npos);
}

TEST_P(AnOffice, listsItsPeopleByLogin) {
    add("hoa", {Role::VanThu});
    add("an", {Role::Leader});
    const auto all = accounts_.list();
    ASSERT_EQ(all->size(), 2u);
    EXPECT_EQ(all->at(0).person.login, "an");
    EXPECT_EQ(all->at(1).person.login, "hoa");
}

}  // namespace
}  // namespace sohoa

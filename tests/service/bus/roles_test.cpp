// Every method of the interface, called by everybody: nobody, and one person of each role.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/service/bus/harmless_arguments.h"
#include "tests/service/bus/rights_table.h"
#include "tests/support/bus_office.h"

namespace sohoa::test {
namespace {

char letterOf(Role role) {
    switch (role) {
        case Role::VanThu: return 'V';
        case Role::Operator: return 'O';
        case Role::Leader: return 'L';
        case Role::Administrator: return 'Q';
    }
    return '?';
}

// Of the door itself: it did not come to the method.
bool isTurnedAway(const std::string& code) {
    return code == "service.not_permitted" || code == "service.not_authorized" || code == "people.not_signed_in" ||
           code == "people.session_locked";
}

bool isOfTheOffice(const std::string& code) { return code.find("org.") != 0; }

class TheDoor : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        office_ = new BusOffice;
        ASSERT_TRUE(office_->ready());
        ASSERT_TRUE(office_->nameStaff());
    }
    static void TearDownTestSuite() {
        EXPECT_EQ(office_->end(), 0) << "the service ends well";
        delete office_;
    }
    static BusOffice* office_;
};
BusOffice* TheDoor::office_ = nullptr;

TEST_F(TheDoor, hasARuleForEveryMethodAndNoOther) {
    std::vector<std::string> described, decided;
    for (const auto& [method, types] : officeMethods())
        described.push_back(method.toStdString());
    for (const auto& [method, who] : rights)
        decided.push_back(method.toStdString());
    ASSERT_FALSE(described.empty());
    EXPECT_EQ(described, decided) << "a new method is entered in rights_table.h: who may call it?";
}

TEST_F(TheDoor, isClosedToWhoDidNotSignIn) {
    const Visitor nobody(*office_);
    for (const auto& [method, types] : officeMethods()) {
        const Answer answer = nobody.call(method, harmless(types));
        SCOPED_TRACE(method.toStdString());
        EXPECT_TRUE(isOfTheOffice(answer.code)) << answer.code;
        if (rights.at(method) == "*") {
            EXPECT_FALSE(isTurnedAway(answer.code)) << answer.code;
        } else {
            EXPECT_EQ(answer.code, "people.not_signed_in");
        }
    }
}

TEST_F(TheDoor, isClosedToALockedSession) {
    const Visitor person(*office_);
    ASSERT_EQ(person.signIn(Role::VanThu).code, "");
    ASSERT_EQ(person.call("Jobs").code, "");
    ASSERT_EQ(person.call("Lock").code, "");
    for (const auto& [method, types] : officeMethods()) {
        if (rights.at(method) == "*") continue;
        EXPECT_EQ(person.call(method, harmless(types)).code, "people.session_locked") << method.toStdString();
    }
    const auto who = person.call("WhoAmI").document();
    EXPECT_EQ(who["login"], "");
    EXPECT_EQ(who["held_by"], "van-thu");
    EXPECT_EQ(who["locked"], true);
}

class TheDoorTo : public TheDoor, public testing::WithParamInterface<Role> {};

TEST_P(TheDoorTo, isOpenWhereTheRoleMayAndNowhereElse) {
    const Visitor person(*office_);
    for (const auto& [method, types] : officeMethods()) {
        SCOPED_TRACE(method.toStdString());
        const std::string_view who = rights.at(method);
        const bool may = who == "*" || who.find(letterOf(GetParam())) != std::string_view::npos;
        // Some of the methods that everybody may call end the session.
        if (person.call("WhoAmI").document()["login"] != loginOf(GetParam())) {
            ASSERT_EQ(person.signIn(GetParam()).code, "");
        }
        const Answer answer = person.call(method, harmless(types));
        EXPECT_TRUE(isOfTheOffice(answer.code)) << answer.code << " " << answer.detail;
        if (may) {
            EXPECT_FALSE(isTurnedAway(answer.code)) << answer.code;
        } else {
            EXPECT_EQ(answer.code, "service.not_permitted");
        }
    }
}

INSTANTIATE_TEST_SUITE_P(A, TheDoorTo, testing::ValuesIn(allRoles().begin(), allRoles().end()), [](const auto& role) {
    std::string word(name(role.param));
    word.erase(std::remove(word.begin(), word.end(), '-'), word.end());
    return word;
});

TEST_F(TheDoor, addsRolesUp) {
    const Visitor administrator(*office_), person(*office_);
    ASSERT_EQ(administrator.signIn(Role::Administrator).code, "");
    ASSERT_EQ(administrator
                  .call("AddPerson", {jsonText({{"login", "hai-vai"},
                                                {"full_name", "Nguyễn Hai Vai"},
                                                {"roles", {"lanh-dao", "quan-tri"}}})})
                  .code,
              "");
    ASSERT_EQ(administrator.call("SetSecret", {"hai-vai", memoryFile("working-pair-27")}).code, "");
    ASSERT_EQ(person.signIn("hai-vai", "working-pair-27").code, "");
    for (const auto& [method, types] : officeMethods()) {
        const std::string_view who = rights.at(method);
        if (who == "*") continue;
        const bool may = who.find_first_of("LQ") != std::string_view::npos;
        EXPECT_EQ(person.call(method, harmless(types)).code == "service.not_permitted", !may) << method.toStdString();
    }
}

}  // namespace
}  // namespace sohoa::test

// Who somebody is at the door: signing in and out, PINs, roles that change, and what two persons decide together.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDBusMessage>
#include <set>

#include "core/error_codes.h"
#include "store/store.h"
#include "tests/service/bus/harmless_arguments.h"
#include "tests/service/bus/rights_table.h"
#include "tests/support/bus_office.h"

namespace sohoa::test {
namespace {

// Two documents that wait for a person, in the văn thư's hand.
void leaveTwoJobs(const Config& config) {
    auto store = Store::open(config);
    ASSERT_TRUE(store);
    for (int i = 0; i < 2; ++i) {
        ScanOrder order;
        order.operatorName = "van-thu";
        auto id = store->createJob(order);
        ASSERT_TRUE(id);
        auto job = store->job(*id);
        ASSERT_TRUE(job);
        ASSERT_TRUE(store->hold(*job, Error{errors::HeldByPerson, ""}));
    }
}

class ThePeople : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        office_ = new BusOffice({}, leaveTwoJobs);
        ASSERT_TRUE(office_->ready());
        ASSERT_TRUE(office_->nameStaff());
    }
    static void TearDownTestSuite() { delete office_; }
    void SetUp() override { ASSERT_EQ(administrator_.signIn(Role::Administrator).code, ""); }

    // Somebody of the test's own.
    void name(const std::string& login, const std::string& role) const {
        const nlohmann::json person = {{"login", login}, {"full_name", "Nguyễn Thị Thử"}, {"roles", {role}}};
        ASSERT_EQ(administrator_.call("AddPerson", {jsonText(person)}).code, "");
        ASSERT_EQ(administrator_.call("SetSecret", {QString::fromStdString(login), memoryFile(pin_)}).code, "");
    }
    static std::string loginAt(const Visitor& visitor) { return visitor.call("WhoAmI").document()["login"]; }

    static BusOffice* office_;
    static constexpr std::string_view pin_ = "530917", otherPin_ = "916304";
    const Visitor administrator_{*office_}, visitor_{*office_};
};
BusOffice* ThePeople::office_ = nullptr;

TEST_F(ThePeople, areWhoTheyProveToBe) {
    EXPECT_EQ(loginAt(visitor_), "");
    EXPECT_EQ(visitor_.signIn("van-thu", otherPin_).code, "people.wrong_secret");
    EXPECT_EQ(visitor_.signIn("khong-co-ai", otherPin_).code, "people.wrong_secret");
    EXPECT_EQ(loginAt(visitor_), "");
    const auto person = visitor_.signIn(Role::VanThu).document();
    EXPECT_EQ(person["login"], "van-thu");
    EXPECT_EQ(person["roles"], nlohmann::json({"van-thu"}));
    EXPECT_EQ(loginAt(visitor_), "van-thu");
}

TEST_F(ThePeople, leaveTheirConnectionAndNoOther) {
    const Visitor other(*office_);
    ASSERT_EQ(visitor_.signIn(Role::Leader).code, "");
    ASSERT_EQ(other.signIn(Role::Leader).code, "");
    EXPECT_EQ(visitor_.call("SignOut").code, "");
    EXPECT_EQ(visitor_.call("Jobs").code, "people.not_signed_in");
    EXPECT_EQ(other.call("Jobs").code, "");
}

TEST_F(ThePeople, areNotSignedOutByAForgedGoodbye) {
    ASSERT_EQ(visitor_.signIn(Role::Leader).code, "");
    Visitor forger(*office_);
    const QString victim = visitor_.bus().baseService();
    QDBusMessage goodbye = QDBusMessage::createTargetedSignal("vn.sohoa.Office1", "/org/freedesktop/DBus",
                                                              "org.freedesktop.DBus", "NameOwnerChanged");
    goodbye << victim << victim << QString();
    ASSERT_TRUE(forger.bus().send(goodbye));
    EXPECT_EQ(forger.call("Office").code, "");  // it has come to that by now
    EXPECT_EQ(loginAt(visitor_), "lanh-dao");
}

TEST_F(ThePeople, comeBackToALockedSessionWithTheirPin) {
    ASSERT_EQ(visitor_.signIn(Role::Operator).code, "");
    ASSERT_EQ(visitor_.call("Lock").code, "");
    EXPECT_EQ(visitor_.call("Jobs").code, "people.session_locked");
    EXPECT_EQ(visitor_.signIn("nguoi-van-hanh", otherPin_).code, "people.wrong_secret");
    EXPECT_EQ(visitor_.call("Jobs").code, "people.session_locked");
    EXPECT_EQ(visitor_.signIn(Role::Operator).document()["took_over_from"], "");
    EXPECT_EQ(visitor_.call("Jobs").code, "");
}

TEST_F(ThePeople, takeAPlaceOverFromAColleague) {
    ASSERT_EQ(visitor_.signIn(Role::Operator).code, "");
    ASSERT_EQ(visitor_.call("Lock").code, "");
    EXPECT_EQ(visitor_.signIn(Role::Leader).document()["took_over_from"], "nguoi-van-hanh");
    EXPECT_EQ(loginAt(visitor_), "lanh-dao");
    EXPECT_EQ(visitor_.call("Scan", {"{}"}).code, "service.not_permitted");
}

TEST_F(ThePeople, changeTheirOwnSecretAndNobodyElses) {
    name("doi-pin", "nguoi-van-hanh");
    ASSERT_EQ(visitor_.signIn("doi-pin", pin_).code, "");
    EXPECT_EQ(visitor_.call("SetSecret", {"van-thu", memoryFile(otherPin_)}).code, "service.not_permitted");
    EXPECT_EQ(visitor_.call("SetSecret", {"doi-pin", memoryFile("123456")}).code, "people.weak_secret");
    EXPECT_EQ(visitor_.call("SetSecret", {"doi-pin", memoryFile(otherPin_)}).code, "");
    EXPECT_EQ(visitor_.call("SignOut").code, "");
    EXPECT_EQ(visitor_.signIn("doi-pin", pin_).code, "people.wrong_secret");
    EXPECT_EQ(visitor_.signIn("doi-pin", otherPin_).code, "");
}

TEST_F(ThePeople, seeTheirOwnLooksAndNobodyElses) {
    ASSERT_EQ(visitor_.signIn(Role::Operator).code, "");
    EXPECT_EQ(visitor_.call("Accesses", {jsonText({{"account", "nguoi-van-hanh"}})}).code, "");
    EXPECT_EQ(visitor_.call("Accesses", {jsonText({{"account", "van-thu"}})}).code, "service.not_permitted");
    EXPECT_EQ(visitor_.call("Accesses", {"{}"}).code, "service.not_permitted");
}

TEST_F(ThePeople, haveTheirNewRolesAtOnce) {
    name("doi-vai", "nguoi-van-hanh");
    const QVariantList certify{qlonglong(999'999), "sao-y", memoryFile("000000")};
    ASSERT_EQ(visitor_.signIn("doi-vai", pin_).code, "");
    EXPECT_EQ(visitor_.call("Certify", certify).code, "service.not_permitted");
    ASSERT_EQ(administrator_.call("SetRoles", {"doi-vai", QStringList{"van-thu"}}).code, "");
    EXPECT_EQ(visitor_.call("Certify", certify).code, "store.job_unknown");
    ASSERT_EQ(administrator_.call("SetRoles", {"doi-vai", QStringList{"lanh-dao"}}).code, "");
    EXPECT_EQ(visitor_.call("Certify", certify).code, "service.not_permitted");
    EXPECT_EQ(visitor_.call("Search", {"{}"}).code, "");
}

TEST_F(ThePeople, areOutWhenTheyAreDisabled) {
    name("bi-khoa", "van-thu");
    const Visitor elsewhere(*office_);
    ASSERT_EQ(visitor_.signIn("bi-khoa", pin_).code, "");
    ASSERT_EQ(elsewhere.signIn("bi-khoa", pin_).code, "");
    ASSERT_EQ(administrator_.call("SetEnabled", {"bi-khoa", false}).code, "");
    EXPECT_EQ(visitor_.call("Jobs").code, "people.not_signed_in");
    EXPECT_EQ(elsewhere.call("Jobs").code, "people.not_signed_in");
    EXPECT_EQ(visitor_.signIn("bi-khoa", pin_).code, "people.disabled");
    EXPECT_EQ(visitor_.signIn("bi-khoa", otherPin_).code, "people.wrong_secret") << "who guesses does not learn of it";
    ASSERT_EQ(administrator_.call("SetEnabled", {"bi-khoa", true}).code, "");
    EXPECT_EQ(visitor_.signIn("bi-khoa", pin_).code, "");
}

TEST_F(ThePeople, areLockedOutAfterFiveWrongPinsFromWhereverTheyCome) {
    name("quen-pin", "van-thu");
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(Visitor(*office_).signIn("quen-pin", otherPin_).code, "people.wrong_secret");
    EXPECT_EQ(visitor_.signIn("quen-pin", otherPin_).code, "people.locked_out");
    EXPECT_EQ(visitor_.signIn("quen-pin", pin_).code, "people.locked_out");
    EXPECT_EQ(visitor_.call("Jobs").code, "people.not_signed_in");
    ASSERT_EQ(administrator_.call("Unlock", {"quen-pin"}).code, "");
    EXPECT_EQ(visitor_.signIn("quen-pin", pin_).code, "");
}

TEST_F(ThePeople, keepTheLastAdministrator) {
    EXPECT_EQ(administrator_.call("SetEnabled", {"quan-tri", false}).code, "people.last_administrator");
    EXPECT_EQ(administrator_.call("SetRoles", {"quan-tri", QStringList{"van-thu"}}).code, "people.last_administrator");
    EXPECT_EQ(administrator_.call("People").code, "");
}

TEST_F(ThePeople, handOverWhatIsTheirs) {
    const Visitor clerk(*office_), colleague(*office_);
    ASSERT_EQ(clerk.signIn(Role::VanThu).code, "");
    ASSERT_EQ(colleague.signIn(Role::Operator).code, "");
    const auto handOver = [](const Visitor& from, const char* to) {
        return from.call("HandOver", {qlonglong(1), to}).code;
    };
    EXPECT_EQ(handOver(colleague, "nguoi-van-hanh"), "people.not_responsible");
    EXPECT_EQ(handOver(clerk, "lanh-dao"), "people.not_allowed");
    EXPECT_EQ(handOver(clerk, "khong-co-ai"), "people.no_account");
    EXPECT_EQ(handOver(clerk, "nguoi-van-hanh"), "");
    EXPECT_EQ(handOver(clerk, "van-thu"), "people.not_responsible");
    EXPECT_EQ(handOver(colleague, "van-thu"), "");
}

TEST_F(ThePeople, decideInTwos) {
    const Visitor clerk(*office_), leader(*office_), colleague(*office_);
    ASSERT_EQ(clerk.signIn(Role::VanThu).code, "");
    ASSERT_EQ(leader.signIn(Role::Leader).code, "");
    ASSERT_EQ(colleague.signIn(Role::Operator).code, "");
    const qlonglong job = 2;
    const auto reasonOfHold = [&] { return clerk.call("Record", {job}).document()["legal_hold"]; };
    ASSERT_EQ(clerk.call("LegalHold", {job, "Theo yêu cầu của thanh tra"}).code, "");
    EXPECT_EQ(reasonOfHold(), "Theo yêu cầu của thanh tra");

    const nlohmann::json wanted = {
        {"action", "legal-hold-release"}, {"job", job}, {"page", 0}, {"reason", "Thanh tra đã kết thúc"}};
    const Answer asked = clerk.call("RequestOverride", {jsonText(wanted)});
    ASSERT_EQ(asked.code, "");
    const QVariant request = asked.values.at(0);
    EXPECT_EQ(clerk.call("RequestOverride", {jsonText(wanted)}).code, "people.override_pending");
    EXPECT_EQ(clerk.call("DecideOverride", {request, true}).code, "people.same_person");
    EXPECT_EQ(colleague.call("DecideOverride", {request, true}).code, "service.not_permitted");
    EXPECT_EQ(administrator_.call("DecideOverride", {request, true}).code, "service.not_permitted");
    EXPECT_EQ(reasonOfHold(), "Theo yêu cầu của thanh tra") << "nobody has decided yet";

    EXPECT_EQ(leader.call("DecideOverride", {request, true}).code, "");
    EXPECT_EQ(reasonOfHold(), "") << "what was approved is carried out";
    EXPECT_EQ(leader.call("DecideOverride", {request, true}).code, "people.override_decided");
    EXPECT_EQ(administrator_.call("VerifyLedger").document()["whole"], true);
}

// The same person over another connection is the same person.
TEST_F(ThePeople, areOnePersonAtTwoPlaces) {
    const Visitor clerk(*office_), again(*office_);
    ASSERT_EQ(clerk.signIn(Role::VanThu).code, "");
    ASSERT_EQ(again.signIn(Role::VanThu).code, "");
    ASSERT_EQ(clerk.call("LegalHold", {qlonglong(1), "Theo yêu cầu của thanh tra"}).code, "");
    const Answer asked =
        clerk.call("RequestOverride",
                   {jsonText({{"action", "legal-hold-release"}, {"job", 1}, {"reason", "Thanh tra đã kết thúc"}})});
    ASSERT_EQ(asked.code, "");
    EXPECT_EQ(again.call("DecideOverride", {asked.values.at(0), true}).code, "people.same_person");
}

// Before the office has an administrator.
TEST(AnOfficeWithoutPeople, letsItsOwnerNameThemAndDoNothingElse) {
    BusOffice office;
    ASSERT_TRUE(office.ready());
    const Visitor owner(office);
    const std::set<QString> naming{"People",     "AddPerson", "SetSecret", "SetRoles",
                                   "SetEnabled", "Unlock",    "SetCard",   "SetSubject"};
    for (const auto& [method, types] : officeMethods()) {
        if (rights.at(method) == "*") continue;
        const std::string code = owner.call(method, harmless(types)).code;
        EXPECT_EQ(code == "people.not_signed_in" || code == "service.not_permitted", naming.count(method) == 0)
            << method.toStdString() << ": " << code;
    }
    ASSERT_TRUE(office.nameStaff());
    EXPECT_EQ(owner.call("People").code, "people.not_signed_in");
    EXPECT_EQ(owner.call("AddPerson", {"{}"}).code, "people.not_signed_in");
}

}  // namespace
}  // namespace sohoa::test

// Administration where polkit watches over it, as on the machine's system bus.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDBusPendingReply>
#include <QElapsedTimer>
#include <memory>

#include "tests/service/bus/fake_polkit.h"
#include "tests/service/bus/harmless_arguments.h"
#include "tests/service/bus/rights_table.h"

namespace sohoa::test {
namespace {

using namespace std::chrono_literals;

class UnderPolkit : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        office_ = new BusOffice({"--polkit"});
        ASSERT_TRUE(office_->ready());
        FakePolkit polkit(*office_);
        ASSERT_TRUE(polkit.isThere());
        EXPECT_FALSE(office_->nameStaff()) << "nobody is named against polkit's no";
        polkit.verdict = Verdict::Yes;
        ASSERT_TRUE(office_->nameStaff());
    }
    static void TearDownTestSuite() { delete office_; }
    void SetUp() override {
        ASSERT_TRUE(polkit_->isThere());
        ASSERT_EQ(administrator_.signIn(Role::Administrator).code, "");
        ASSERT_EQ(clerk_.signIn(Role::VanThu).code, "");
    }

    void expectRefusal() {
        for (const auto& [method, types] : officeMethods()) {
            if (rights.at(method) != "Q") continue;
            EXPECT_EQ(administrator_.call(method, harmless(types)).code, "service.not_authorized")
                << method.toStdString();
        }
    }
    // Handles events until then; false after five seconds.
    static bool waitUntil(const std::function<bool()>& then) {
        QElapsedTimer timer;
        timer.start();
        while (!then() && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        return then();
    }

    static BusOffice* office_;
    std::unique_ptr<FakePolkit> polkit_ = std::make_unique<FakePolkit>(*office_);
    Visitor administrator_{*office_}, clerk_{*office_};
};
BusOffice* UnderPolkit::office_ = nullptr;

TEST_F(UnderPolkit, administrationNeedsItsYes) {
    polkit_->verdict = Verdict::Yes;
    for (const auto& [method, types] : officeMethods()) {
        if (rights.at(method) != "Q") continue;
        const int before = polkit_->timesAsked();
        const std::string code = administrator_.call(method, harmless(types)).code;
        EXPECT_THAT(code, testing::Not(testing::AnyOf("service.not_authorized", "service.not_permitted")))
            << method.toStdString();
        EXPECT_EQ(polkit_->timesAsked(), before + 1) << method.toStdString();
        EXPECT_EQ(polkit_->action(), "vn.sohoa.administer");
        EXPECT_EQ(polkit_->subject(), administrator_.bus().baseService());
    }
}

TEST_F(UnderPolkit, administrationIsRefusedByItsNo) {
    polkit_->verdict = Verdict::No;
    expectRefusal();
    EXPECT_GT(polkit_->timesAsked(), 0);
}

TEST_F(UnderPolkit, aQuestionBackIsNoYes) {
    polkit_->verdict = Verdict::Challenge;
    expectRefusal();
}

TEST_F(UnderPolkit, itsErrorIsNoYes) {
    polkit_->verdict = Verdict::Error;
    expectRefusal();
}

TEST_F(UnderPolkit, rubbishIsNoYes) {
    polkit_->verdict = Verdict::Rubbish;
    expectRefusal();
}

TEST_F(UnderPolkit, itsAbsenceIsNoYes) {
    polkit_.reset();
    expectRefusal();
}

TEST_F(UnderPolkit, itIsNotAskedAboutAnythingElse) {
    for (Role role : {Role::VanThu, Role::Administrator})
        for (const auto& [method, types] : officeMethods()) {
            const bool administers = role == Role::Administrator && rights.at(method) == "Q";
            if (administers || rights.at(method) == "*") continue;
            const Answer answer = (role == Role::VanThu ? clerk_ : administrator_).call(method, harmless(types));
            EXPECT_NE(answer.code, "service.not_authorized") << method.toStdString();
        }
    ASSERT_EQ(administrator_.call("SetSecret", {"quan-tri", memoryFile(pinOf(Role::Administrator))}).code, "")
        << "one's own secret is no administration";
    EXPECT_EQ(polkit_->timesAsked(), 0);
}

TEST_F(UnderPolkit, othersAreServedWhileAPersonTypesTheirPassword) {
    polkit_->verdict = Verdict::Silence;
    QDBusPendingReply<QString> people = administrator_.bus().asyncCall(officeCall("People"));
    ASSERT_TRUE(waitUntil([&] { return polkit_->timesAsked() == 1; }));
    EXPECT_EQ(clerk_.call("Jobs", {}, 1s).code, "");
    EXPECT_FALSE(people.isFinished());
    polkit_->answerWhatWaits(true);
    people.waitForFinished();
    EXPECT_TRUE(people.isValid()) << people.error().message().toStdString();
}

TEST_F(UnderPolkit, itsDeathIsNoYes) {
    polkit_->verdict = Verdict::Silence;
    QDBusPendingReply<QString> people = administrator_.bus().asyncCall(officeCall("People"));
    ASSERT_TRUE(waitUntil([&] { return polkit_->timesAsked() == 1; }));
    polkit_.reset();
    people.waitForFinished();
    EXPECT_EQ(people.error().name(), "vn.sohoa.Error.service.not_authorized");
}

// The password takes a while; whoever went meanwhile does nothing any more.
TEST_F(UnderPolkit, itsLateYesDoesNotServeWhoIsGone) {
    polkit_->verdict = Verdict::Silence;
    const QVariant person = jsonText({{"login", "qua-muon"}, {"full_name", "Nguyễn Quá Muộn"}, {"roles", {"van-thu"}}});
    QDBusPendingReply<QString> added = administrator_.bus().asyncCall(officeCall("AddPerson", {person}));
    ASSERT_TRUE(waitUntil([&] { return polkit_->timesAsked() == 1; }));
    ASSERT_EQ(administrator_.call("SignOut").code, "");
    polkit_->answerWhatWaits(true);
    added.waitForFinished();
    EXPECT_EQ(added.error().name(), "vn.sohoa.Error.people.not_signed_in");
    EXPECT_EQ(clerk_.signIn("qua-muon", "530917").code, "people.wrong_secret");
}

TEST_F(UnderPolkit, itsLateYesDoesNotServeWhoTookThePlace) {
    polkit_->verdict = Verdict::Silence;
    QDBusPendingReply<QString> people = administrator_.bus().asyncCall(officeCall("People"));
    ASSERT_TRUE(waitUntil([&] { return polkit_->timesAsked() == 1; }));
    ASSERT_EQ(administrator_.signIn(Role::Leader).code, "");
    polkit_->answerWhatWaits(true);
    people.waitForFinished();
    EXPECT_EQ(people.error().name(), "vn.sohoa.Error.service.not_permitted");
}

}  // namespace
}  // namespace sohoa::test

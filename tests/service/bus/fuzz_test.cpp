// A client that wishes the service ill. Whatever it sends, the service stays: the same process, answering, no bigger,
// its ledger whole.
//
// SOHOA_FUZZ_SEED and SOHOA_FUZZ_MESSAGES (a round; there are two) try other and more messages than ./check does.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>

#include "core/error_codes.h"
#include "store/store.h"
#include "tests/service/bus/fuzz_values.h"
#include "tests/service/bus/raw_client.h"
#include "tests/support/bus_office.h"

namespace sohoa::test {
namespace {

using namespace std::chrono_literals;

std::size_t numberFrom(const char* variable, std::size_t usual) {
    const char* value = std::getenv(variable);
    return value == nullptr ? usual : std::strtoull(value, nullptr, 10);
}

void leaveAJob(const Config& config) {
    auto store = Store::open(config);
    ASSERT_TRUE(store);
    ScanOrder order;
    order.operatorName = "van-thu";
    auto id = store->createJob(order);
    ASSERT_TRUE(id);
    auto job = store->job(*id);
    ASSERT_TRUE(job);
    ASSERT_TRUE(store->hold(*job, Error{errors::HeldByPerson, ""}));
}

// Turned away while too much waits: then there is room again.
Answer verifiedLedger(const Visitor& visitor) {
    Answer answer = visitor.call("VerifyLedger");
    while (answer.code == "org.freedesktop.DBus.Error.LimitsExceeded")
        answer = visitor.call("VerifyLedger");
    return answer;
}

class AHostileClient : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(office_.ready());
        ASSERT_TRUE(office_.nameStaff());
        pid_ = office_.pid();
        witness_ = std::make_unique<Visitor>(office_);
        ASSERT_EQ(witness_->signIn(Role::Administrator).code, "");
        const nlohmann::json victim = {{"login", "nan-nhan"}, {"full_name", "Nguyễn Nạn Nhân"}, {"roles", {"van-thu"}}};
        ASSERT_EQ(witness_->call("AddPerson", {jsonText(victim)}).code, "");
    }
    void expectTheServiceIsWell() {
        ASSERT_TRUE(office_.isRunning());
        EXPECT_EQ(office_.pid(), pid_);
        const auto settled = witness_->call("Office", {}, 60s);
        EXPECT_EQ(settled.code, "");
        EXPECT_EQ(witness_->call("Office", {}, 1s).code, "") << "within a second";
        EXPECT_EQ(verifiedLedger(*witness_).document()["whole"], true);
    }

    BusOffice office_{{}, leaveAJob};
    pid_t pid_ = -1;
    std::unique_ptr<Visitor> witness_;
};

// --- thousands of messages

class Campaign {
  public:
    Campaign(const BusOffice& office, std::uint64_t seed, const std::filesystem::path& folder)
        : office_(office), values_(seed, folder) {
        for (const auto& [method, types] : officeMethods())
            methods_.emplace_back(method, types);
        visitors_.push_back(std::make_unique<Visitor>(office));
        for (std::size_t i = 0; i < allRoles().size(); ++i)
            visitors_.push_back(std::make_unique<Visitor>(office));
    }

    // False where a message stays without an answer.
    bool sendMessages(std::size_t count) {
        constexpr std::size_t together = 100;
        for (std::size_t sent = 0; sent < count; sent += together) {
            signIn();
            std::vector<QDBusPendingCall> waiting;
            for (std::size_t i = 0; i < together; ++i)
                sendOne(waiting);
            leaveInTheMiddle();
            sendBytes();
            for (QDBusPendingCall& call : waiting) {
                call.waitForFinished();
                ++answers[call.isError() ? call.error().name().toStdString() : "a result"];
            }
            if (!office_.isRunning()) return false;
        }
        return answers.count("org.freedesktop.DBus.Error.NoReply") == 0 &&
               answers.count("org.freedesktop.DBus.Error.ServiceUnknown") == 0;
    }

    std::map<std::string, std::size_t> answers;  // how many of each kind

  private:
    // Some messages have ended somebody's session.
    void signIn() {
        for (std::size_t i = 0; i < allRoles().size(); ++i) {
            const Visitor& visitor = *visitors_[i + 1];
            if (visitor.call("WhoAmI").document()["login"] != loginOf(allRoles()[i])) visitor.signIn(allRoles()[i]);
        }
    }

    // What ends a session, and what waits for a person, is sent less often, so that the rest is said by somebody.
    const std::pair<QString, QStringList>& method() {
        static const std::set<QString> seldom{"SignOut", "Lock"};
        const auto& chosen = methods_[values_.below(methods_.size())];
        return seldom.count(chosen.first) > 0 && !values_.oneIn(10) ? method() : chosen;
    }

    QDBusMessage message() {
        const auto& [name, types] = method();
        switch (values_.below(20)) {
            case 0:
            case 1:
            case 2: return officeCall(name, values_.ofAnyTypes());
            case 3: return officeCall(name, values_.ofTypes(types + QStringList{"s"}));
            case 4: return officeCall(name, values_.ofTypes(types.mid(1)));
            case 5: return officeCall(values_.word(), values_.ofAnyTypes());
            case 6: return elsewhere("/vn/sohoa/Office1", "vn.sohoa." + values_.word(), name);
            case 7: return elsewhere("/" + values_.word(), "vn.sohoa.Office1", name);
            case 8: return elsewhere("/vn/sohoa/Office1", "org.freedesktop.DBus.Properties", values_.word());
            case 9: return elsewhere("/vn/sohoa/Office1", "org.freedesktop.DBus.Introspectable", "Introspect");
            case 10: return elsewhere("/", "org.freedesktop.DBus.Peer", "GetMachineId");
            case 11: return elsewhere("/vn/sohoa/Office1", "", name);
            default: return officeCall(name, values_.ofTypes(types));
        }
    }
    QDBusMessage elsewhere(const QString& path, const QString& interface, const QString& member) {
        QDBusMessage call = QDBusMessage::createMethodCall("vn.sohoa.Office1", path, interface, member);
        call.setArguments(values_.ofAnyTypes());
        return call;
    }

    void sendOne(std::vector<QDBusPendingCall>& waiting) {
        const QDBusConnection& bus = visitors_[values_.below(visitors_.size())]->bus();
        if (values_.oneIn(20)) {
            QDBusMessage signal = QDBusMessage::createTargetedSignal("vn.sohoa.Office1", "/vn/sohoa/Office1",
                                                                     "vn.sohoa.Office1", method().first);
            signal.setArguments(values_.ofAnyTypes());
            bus.send(signal);
        } else if (values_.oneIn(20)) {
            bus.send(message());  // nobody waits for the answer
        } else {
            waiting.push_back(bus.asyncCall(message(), 120'000));
        }
    }

    void leaveInTheMiddle() {
        const Visitor passer(office_);
        for (int i = 0; i < 5; ++i)
            passer.bus().asyncCall(message());
    }

    void sendBytes() {
        if (!raw_ || !raw_->isConnected()) raw_ = std::make_unique<RawClient>(office_.address());
        // A descriptor that never came along.
        std::string login = rawText("nan-nhan");
        login.resize((login.size() + 3) / 4 * 4, '\0');
        bool open =
            raw_->send(raw_->call("SignIn", "sh", login + rawNumber(static_cast<std::uint32_t>(values_.below(9)))));
        const auto& [name, types] = method();
        std::string bytes = raw_->call(name.toStdString(), "sss", rawText("abc") + rawText("def") + rawText("ghi"));
        bytes[values_.below(bytes.size())] = static_cast<char>(values_.below(256));
        open = open && raw_->send(bytes);
        if (values_.oneIn(4)) raw_->send(std::string_view(bytes).substr(0, values_.below(bytes.size())));
        raw_->readAway();
        if (!open || values_.oneIn(3)) raw_.reset();
    }

    const BusOffice& office_;
    FuzzValues values_;
    std::vector<std::pair<QString, QStringList>> methods_;
    std::vector<std::unique_ptr<Visitor>> visitors_;  // nobody, and one for each role
    std::unique_ptr<RawClient> raw_;
};

TEST_F(AHostileClient, cannotBringTheServiceDownNorMakeItGrow) {
    const std::size_t seed = numberFrom("SOHOA_FUZZ_SEED", 20'261'122);
    const std::size_t round = numberFrom("SOHOA_FUZZ_MESSAGES", 5'000);
    const TemporaryFolder folder;
    Campaign campaign(office_, seed, folder.path());
    ASSERT_TRUE(campaign.sendMessages(round)) << "seed " << seed;
    expectTheServiceIsWell();
    const long before = office_.residentKilobytes();
    ASSERT_TRUE(campaign.sendMessages(round)) << "seed " << seed;
    expectTheServiceIsWell();
    const long after = office_.residentKilobytes();
    constexpr long mostGrowth = 32 * 1024;
    EXPECT_LT(after, before + mostGrowth) << "kilobytes, from " << before;
    RecordProperty("kilobytes_before", std::to_string(before));
    RecordProperty("kilobytes_after", std::to_string(after));

    // It was no campaign of refusals alone.
    EXPECT_GT(campaign.answers["a result"], round / 20);
    EXPECT_GT(campaign.answers["vn.sohoa.Error.service.bad_request"], 0u);
    EXPECT_GT(campaign.answers["vn.sohoa.Error.people.not_signed_in"], 0u);
    EXPECT_GT(campaign.answers["org.freedesktop.DBus.Error.InvalidArgs"], 0u);
    for (const auto& [answer, times] : campaign.answers)
        RecordProperty(answer, std::to_string(times));
    witness_.reset();
    EXPECT_EQ(office_.end(), 0);
}

// --- more than it can do

TEST_F(AHostileClient, cannotKeepOthersOutByAFlood) {
    const auto flooder = std::make_unique<Visitor>(office_);
    ASSERT_EQ(flooder->signIn(Role::Leader).code, "");
    for (int i = 0; i < 3'000; ++i)
        flooder->bus().send(officeCall("Records", {qlonglong(1000)}));
    EXPECT_EQ(witness_->call("Office", {}, 20s).code, "") << "in its turn";
    expectTheServiceIsWell();
}

TEST_F(AHostileClient, cannotPileUpSlowWork) {
    const Visitor flooder(office_), reader(office_);
    ASSERT_EQ(flooder.signIn(Role::Leader).code, "");
    ASSERT_EQ(reader.signIn(Role::Leader).code, "");
    // Without waiting for answers: of those that are waited for, the bus itself lets only so many through.
    for (int i = 0; i < 3'000; ++i)
        flooder.bus().send(officeCall("VerifyLedger"));
    std::vector<QDBusPendingCall> waiting;
    for (int i = 0; i < 50; ++i)
        waiting.push_back(flooder.bus().asyncCall(officeCall("VerifyLedger"), 120'000));
    EXPECT_EQ(reader.call("Jobs", {}, 20s).code, "") << "others are served meanwhile";
    std::size_t turnedAway = 0;
    for (QDBusPendingCall& call : waiting) {
        call.waitForFinished();
        if (call.error().name() == "org.freedesktop.DBus.Error.LimitsExceeded") ++turnedAway;
    }
    EXPECT_GT(turnedAway, 0u);
    EXPECT_EQ(verifiedLedger(reader).document()["whole"], true) << "when there is room again";
    expectTheServiceIsWell();
}

TEST_F(AHostileClient, cannotKeepTheServiceFromEnding) {
    const Visitor flooder(office_);
    ASSERT_EQ(flooder.signIn(Role::Leader).code, "");
    for (int i = 0; i < 10'000; ++i)
        flooder.bus().send(officeCall("VerifyLedger"));
    EXPECT_EQ(witness_->call("Office", {}, 20s).code, "");
    EXPECT_EQ(office_.end(10s), 0);
}

}  // namespace
}  // namespace sohoa::test

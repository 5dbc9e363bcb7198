// What the kiosk asks of the door beside the work itself: whom it may show, where they stood, what waits.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "store/store.h"
#include "tests/service/bus/told_states.h"
#include "tests/support/bus_office.h"

namespace sohoa::test {
namespace {

void leaveADocumentToReview(const Config& config) {
    auto store = Store::open(config);
    ASSERT_TRUE(store);
    ScanOrder order;
    order.operatorName = "van-thu";
    auto id = store->createJob(order);
    ASSERT_TRUE(id);
    auto job = store->job(*id);
    ASSERT_TRUE(job);
    job->fields[Field::Subject].content = std::string("Về việc số hóa");
    job->fields[Field::Code].content = std::string("12/QĐ-SNV");
    ASSERT_TRUE(store->advance(*job, JobState::Recognized, {}));
}

class TheKiosk : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        office_ = new BusOffice({}, leaveADocumentToReview);
        ASSERT_TRUE(office_->ready());
        ASSERT_TRUE(office_->nameStaff());
    }
    static void TearDownTestSuite() { delete office_; }

    // Somebody with a full name, a PIN and perhaps a card.
    void name(const std::string& login, const std::string& fullName, const QString& card = {}) const {
        const nlohmann::json person = {{"login", login}, {"full_name", fullName}, {"roles", {"nguoi-van-hanh"}}};
        ASSERT_EQ(administrator().call("AddPerson", {jsonText(person)}).code, "");
        const QString who = QString::fromStdString(login);
        ASSERT_EQ(administrator().call("SetSecret", {who, memoryFile("530917")}).code, "");
        if (card.isEmpty()) return;
        ASSERT_EQ(administrator().call("SetCard", {who, card}).code, "");
    }
    const Visitor& administrator() const {
        if (administrator_.call("WhoAmI").document()["login"] == "") {
            EXPECT_EQ(administrator_.signIn(Role::Administrator).code, "");
        }
        return administrator_;
    }
    std::vector<std::string> logins() const {
        std::vector<std::string> all;
        const nlohmann::json faces = kiosk_.call("Faces").document();
        for (const auto& face : faces["people"])
            all.push_back(face["login"]);
        return all;
    }

    static BusOffice* office_;
    const Visitor administrator_{*office_}, kiosk_{*office_};
};
BusOffice* TheKiosk::office_ = nullptr;

TEST_F(TheKiosk, showsWhoMaySignInByTheirGivenNames) {
    name("yen", "Nguyễn Thị Yên");
    name("dung", "Vũ Đức Dũng", "0A1B2C3D");
    name("anh", "Vũ Ngọc Ánh");
    name("an", "Trần Văn An");
    using testing::Not, testing::Contains;
    const auto order = logins();
    const auto at = [&](const std::string& login) { return std::find(order.begin(), order.end(), login); };
    EXPECT_LT(at("an"), at("anh"));
    EXPECT_LT(at("anh"), at("dung"));
    EXPECT_LT(at("dung"), at("yen"));
    EXPECT_NE(at("yen"), order.end());
    const nlohmann::json faces = kiosk_.call("Faces").document();
    for (const auto& face : faces["people"])
        EXPECT_EQ(face["has_card"], face["login"] == "dung") << face["login"];

    ASSERT_EQ(administrator().call("SetEnabled", {"yen", false}).code, "");
    EXPECT_THAT(logins(), Not(Contains("yen")));
    const nlohmann::json noSecret = {{"login", "khong-pin"}, {"full_name", "Lê Thị Không"}, {"roles", {"van-thu"}}};
    ASSERT_EQ(administrator().call("AddPerson", {jsonText(noSecret)}).code, "");
    EXPECT_THAT(logins(), Not(Contains("khong-pin")));
}

TEST_F(TheKiosk, knowsWhoseCardItIsAndStillAsksForThePin) {
    name("co-the", "Đặng Thị Thẻ", "04 A1 B2 C3");
    const auto holder = kiosk_.call("CardHolder", {memoryFile("04a1b2c3")});
    EXPECT_EQ(holder.document(), nlohmann::json({{"login", "co-the"}, {"full_name", "Đặng Thị Thẻ"}}));
    EXPECT_EQ(kiosk_.call("WhoAmI").document()["login"], "") << "a card proves nothing";
    EXPECT_EQ(kiosk_.call("CardHolder", {memoryFile("")}).code, "service.bad_request");
    ASSERT_EQ(administrator().call("SetEnabled", {"co-the", false}).code, "");
    EXPECT_EQ(kiosk_.call("CardHolder", {memoryFile("04a1b2c3")}).code, "people.no_account");
    // Of these there may be twenty a minute, from wherever they come.
    std::string last;
    for (int i = 0; i < 20 && last != "people.locked_out"; ++i)
        last = Visitor(*office_).call("CardHolder", {memoryFile("0000000" + std::to_string(i))}).code;
    EXPECT_EQ(last, "people.locked_out");
}

TEST_F(TheKiosk, isToldWhetherSomebodySignedInHere) {
    auto who = kiosk_.call("WhoAmI").document();
    EXPECT_EQ(who["signed_in"], false);
    EXPECT_EQ(who["idle_left_ms"], -1);
    EXPECT_EQ(who["held_by"], "");
    ASSERT_EQ(kiosk_.signIn(Role::VanThu).code, "");
    who = kiosk_.call("WhoAmI").document();
    EXPECT_EQ(who["signed_in"], true);
    EXPECT_GT(who["idle_left_ms"], 4 * 60'000);
    ASSERT_EQ(kiosk_.call("Lock").code, "");
    who = kiosk_.call("WhoAmI").document();
    EXPECT_EQ(who["signed_in"], false);
    EXPECT_EQ(who["locked"], true);
    EXPECT_EQ(who["held_by"], "van-thu");
    EXPECT_NE(who["held_by_name"], "");
    EXPECT_EQ(who["idle_left_ms"], -1);
}

TEST_F(TheKiosk, isToldOfItsOwnSessionAndOfNoOther) {
    const Visitor other(*office_);
    const ToldStates here(kiosk_), there(other);
    ASSERT_EQ(kiosk_.signIn(Role::VanThu).code, "");
    ASSERT_EQ(kiosk_.call("Lock").code, "");
    ASSERT_EQ(kiosk_.signIn(Role::VanThu).code, "");
    ASSERT_EQ(kiosk_.call("SignOut").code, "");
    ASSERT_EQ(kiosk_.call("WhoAmI").code, "");  // what was sent before has come
    ASSERT_EQ(other.call("WhoAmI").code, "");
    EXPECT_EQ(here.states(), (QStringList{"open", "locked", "open", "nobody"}));
    EXPECT_EQ(there.states(), QStringList());
}

TEST_F(TheKiosk, leadsThePersonBackToWhereTheyStood) {
    const QString review = R"({"job":1,"screen":"review"})";
    const auto place = [](const Visitor& at) { return at.call("Place").values.at(0).toString(); };
    ASSERT_EQ(kiosk_.signIn(Role::VanThu).code, "");
    EXPECT_EQ(place(kiosk_), "");
    ASSERT_EQ(kiosk_.call("KeepPlace", {review}).code, "");
    EXPECT_EQ(kiosk_.call("KeepPlace", {"review"}).code, "service.bad_request");
    const Visitor again(*office_), colleague(*office_);
    ASSERT_EQ(again.signIn(Role::VanThu).code, "");
    ASSERT_EQ(colleague.signIn(Role::Operator).code, "");
    EXPECT_EQ(place(again), review);
    EXPECT_EQ(place(colleague), "");
    ASSERT_EQ(again.call("KeepPlace", {""}).code, "");
    EXPECT_EQ(place(kiosk_), "");
}

TEST_F(TheKiosk, showsWhatWaitsAndWhatItIs) {
    ASSERT_EQ(kiosk_.signIn(Role::Leader).code, "");
    const auto waiting = kiosk_.call("Waiting").document();
    EXPECT_EQ(waiting, nlohmann::json({{"held", 0},
                                       {"to_review", 1},
                                       {"to_sign", 0},
                                       {"to_send", 0},
                                       {"unanswered", 0},
                                       {"overdue", 0},
                                       {"overrides", 0},
                                       {"scanning", 0}}));
    const auto record = kiosk_.call("Records", {qlonglong(10)}).document()["jobs"].at(0);
    EXPECT_EQ(record["title"], "Về việc số hóa");
    EXPECT_EQ(record["document_code"], "12/QĐ-SNV");
    EXPECT_EQ(record["page_count"], 0);
}

TEST_F(TheKiosk, listsWhatIsToBeReviewed) {
    ASSERT_EQ(kiosk_.signIn(Role::Operator).code, "");
    const auto jobs = kiosk_.call("ReviewList", {"{}"}).document()["jobs"];
    ASSERT_EQ(jobs.size(), 1u);
    EXPECT_EQ(jobs.at(0)["title"], "Về việc số hóa");
    EXPECT_EQ(kiosk_.call("ReviewList", {jsonText({{"origin", "batch"}})}).document()["jobs"].size(), 0u);
    EXPECT_EQ(kiosk_.call("ReviewList", {jsonText({{"origin", "somewhere"}})}).code, "service.bad_request");
}

TEST_F(TheKiosk, countsTheDay) {
    ASSERT_EQ(kiosk_.signIn(Role::Leader).code, "");
    const auto report = kiosk_.call("DayReport", {"{}"}).document();
    EXPECT_EQ(report["documents"], 1);
    EXPECT_EQ(report["reached"]["recognized"], 1);
    EXPECT_EQ(report["pages_by_hour"].size(), 24u);
    EXPECT_EQ(report["reconciliation"]["balances"], true);
    const auto before = kiosk_.call("DayReport", {jsonText({{"from", "2020-01-01"}, {"to", "2020-01-31"}})}).document();
    EXPECT_EQ(before["documents"], 0);
    EXPECT_EQ(before["from"], "2019-12-31T17:00:00.000Z") << "midnight in Vietnam";
    for (const nlohmann::json& wrong : {nlohmann::json{{"from", "today"}}, {{"to", "2020-01-31"}}, {{"origin", "x"}}})
        EXPECT_EQ(kiosk_.call("DayReport", {jsonText(wrong)}).code, "service.bad_request") << wrong.dump();
}

TEST_F(TheKiosk, letsASecondPersonDecideBesideTheFirst) {
    ASSERT_EQ(kiosk_.signIn(Role::VanThu).code, "");
    ASSERT_EQ(kiosk_.call("LegalHold", {qlonglong(1), "Theo yêu cầu của thanh tra"}).code, "");
    const Answer asked =
        kiosk_.call("RequestOverride",
                    {jsonText({{"action", "legal-hold-release"}, {"job", 1}, {"reason", "Thanh tra đã kết thúc"}})});
    ASSERT_EQ(asked.code, "");
    const auto decide = [&](Role role, std::string_view pin) {
        return kiosk_
            .call("DecideOverrideTogether",
                  {asked.values.at(0), true, QString::fromStdString(loginOf(role)), memoryFile(pin)})
            .code;
    };
    EXPECT_EQ(decide(Role::VanThu, pinOf(Role::VanThu)), "people.same_person");
    EXPECT_EQ(decide(Role::Leader, pinOf(Role::VanThu)), "people.wrong_secret");
    EXPECT_EQ(decide(Role::Operator, pinOf(Role::Operator)), "people.not_allowed");
    EXPECT_EQ(kiosk_.call("Waiting").document()["overrides"], 1) << "nobody has decided yet";
    EXPECT_EQ(decide(Role::Leader, pinOf(Role::Leader)), "");
    EXPECT_EQ(kiosk_.call("Waiting").document()["overrides"], 0);
    EXPECT_EQ(kiosk_.call("Record", {qlonglong(1)}).document()["legal_hold"], "");
    EXPECT_EQ(kiosk_.call("WhoAmI").document()["login"], "van-thu") << "the first person stays";
}

TEST_F(TheKiosk, isShownNoPictureOfWhatIsNotThere) {
    ASSERT_EQ(kiosk_.signIn(Role::Operator).code, "");
    const auto picture = [&](const char* what, qlonglong page, qlonglong dpi) {
        return kiosk_.call("PagePicture", {qlonglong(1), what, page, dpi}).code;
    };
    EXPECT_EQ(picture("original", 1, 100), "service.page_unknown");
    EXPECT_EQ(picture("archive", 1, 100), "store.wrong_state");
    EXPECT_EQ(picture("copy", 1, 100), "store.wrong_state");
    EXPECT_EQ(picture("preview", 1, 100), "service.not_permitted") << "that is the văn thư's";
    EXPECT_EQ(picture("archive", 1, 301), "service.bad_request");
    EXPECT_EQ(picture("archive", 0, 100), "service.bad_request");
    EXPECT_EQ(picture("something", 1, 100), "service.bad_request");
    ASSERT_EQ(kiosk_.signIn(Role::VanThu).code, "");
    EXPECT_EQ(picture("preview", 1, 100), "service.preview_expired");
}

}  // namespace
}  // namespace sohoa::test

// Who may use the seal, and what the papers of its custody say: the store on both databases, sohoa-pdfa itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "service/office.h"
#include "service/seal_custody.h"
#include "service/token_paper_texts.h"
#include "service/token_status.h"
#include "tests/store/custody_samples.h"
#include "tests/support/program.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using namespace test;
using Kind = CustodyActKind;
using testing::HasSubstr;

class TheSealsCustody : public OnBothDatabases {
  protected:
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        config_ = config();
        config_.office = {"H99.07", "Sở Nội vụ tỉnh Ví Dụ", "Ủy ban nhân dân tỉnh Ví Dụ", "Ví Dụ", "", "", ""};
        config_.registers.calendarFolder = SOHOA_SOURCE_DIR "/data/calendar";
        config_.signer.token.module = "/usr/lib/libvidu.so";
        config_.signer.token.serial = "VD0001";
        auto store = Store::open(config_);
        ASSERT_TRUE(store) << store.error().detail;
        store_.emplace(std::move(*store));
        namePeople(store_->database());
        ASSERT_TRUE(rememberToken(store_->database(), tokenOf(), time_));
    }
    void enter(const CustodyAct& act) {
        const auto entered = TokenBook(store_->database(), [&] { return time_; }).enter("VD0001", act);
        ASSERT_TRUE(entered) << entered.error().code.name << " " << entered.error().detail;
    }
    Result<SealTerms> ask(const std::string& login) {
        const auto account = Accounts(store_->database()).find(login);
        return requireMaySeal(*store_, config_.signer.token, account->person, time_);
    }
    std::string answer(const std::string& login) {
        const auto terms = ask(login);
        return terms ? "may" : std::string(terms.error().code.name);
    }
    Json status() {
        auto document = tokenStatus(config_, *store_, false, time_);
        EXPECT_TRUE(document);
        return document->at("tokens").at(0);
    }
    std::string printed(TokenPaper paper) {
        const auto history = TokenBook(store_->database()).history("VD0001");
        const auto act = actOfPaper(*history, paper, 0);
        EXPECT_TRUE(act);
        Json form = tokenPaper(config_, *history, paper, *act, time_);
        const std::filesystem::path file = folder_ / (std::string(name(paper)) + ".pdf");
        form["output"] = file.string();
        Reporter nobody;
        auto printer = Office{config_, *store_, nobody, {}, {}, {}}.startStage("sohoa-pdfa");
        const auto made = printer->ask(form, std::chrono::seconds(60));
        EXPECT_TRUE(made) << made.error().detail;
        return run({"pdftotext", "-layout", file, "-"}).out;
    }

    Config config_;
    std::optional<Store> store_;
    TemporaryFolder folder_;
    UtcTime time_ = utc("2026-04-20T03:00:00Z");
};

TEST_P(TheSealsCustody, letsNobodySignBeforeADecision) {
    EXPECT_EQ(answer("hoa"), errors::TokenUnassigned.name);
    enter(assignment());
    config_.signer.token.serial = "VD0009";
    EXPECT_EQ(answer("hoa"), errors::TokenUnassigned.name) << "another token";
}

TEST_P(TheSealsCustody, letsTheKeeperSignAndNobodyElse) {
    enter(assignment());
    const auto terms = ask("hoa");
    ASSERT_TRUE(terms);
    EXPECT_EQ(terms->tokenSerial, "VD0001");
    EXPECT_EQ(terms->keeper.login, "hoa");
    EXPECT_EQ(terms->decision.number, "12/QĐ-SNV");
    EXPECT_EQ(terms->permission.number, "");
    for (const char* other : {"minh", "lanhdao", "van"})
        EXPECT_EQ(answer(other), errors::NotKeeper.name) << other;
    EXPECT_EQ(requireMaySeal(*store_, config_.signer.token, Person{}, time_).error().code, errors::NotKeeper);
    config_.signer.token.serial = "";
    EXPECT_EQ(answer("hoa"), "may") << "the only one that is kept";
}

TEST_P(TheSealsCustody, letsASubstituteSignWithinThePermission) {
    enter(assignment());
    enter(permission("minh", "2026-04-21", "2026-04-22"));
    EXPECT_EQ(answer("minh"), errors::NotKeeper.name);
    time_ = utc("2026-04-22T16:59:00Z");
    const auto terms = ask("minh");
    ASSERT_TRUE(terms);
    EXPECT_EQ(terms->signer.login, "minh");
    EXPECT_EQ(terms->keeper.login, "hoa");
    EXPECT_EQ(terms->permission.number, "05/GP-SNV");
    EXPECT_EQ(terms->permittedUntil, "2026-04-22");
    EXPECT_EQ(answer("hoa"), "may");
    time_ = utc("2026-04-22T17:00:00Z");
    EXPECT_EQ(answer("minh"), errors::NotKeeper.name);
}

TEST_P(TheSealsCustody, asksForTheRoleAsItIsNow) {
    enter(assignment());
    ASSERT_TRUE(Accounts(store_->database()).setRoles("hoa", {Role::Operator}, "test"));
    EXPECT_EQ(answer("hoa"), errors::NotKeeper.name);
}

TEST_P(TheSealsCustody, stopsAtOnceAndCountsTheHoursUntilTheReport) {
    enter(assignment());
    enter(permission("minh", "2026-04-20", "2026-04-30"));
    enter(withReason("minh", Kind::CompromiseReported));
    EXPECT_EQ(answer("hoa"), errors::KeyCompromised.name);
    EXPECT_EQ(answer("minh"), errors::KeyCompromised.name);
    EXPECT_EQ(status()["state"], "compromised");
    EXPECT_EQ(status()["hours_to_report"], 24.0);
    EXPECT_EQ(status()["report_due"], "2026-04-21T03:00:00.000Z");
    time_ += std::chrono::hours(25);
    EXPECT_EQ(status()["hours_to_report"], -1.0) << "late, and shown as late";
    enter(told());
    EXPECT_TRUE(status()["hours_to_report"].is_null());
    EXPECT_EQ(status()["reported"]["number"], "33/BC-SNV");
    EXPECT_EQ(answer("hoa"), errors::KeyCompromised.name) << "telling is not lifting";
}

TEST_P(TheSealsCustody, isOverWithTheCertificateAndWithTheToken) {
    enter(assignment());
    time_ = utc("2028-11-19T23:59:59Z");
    EXPECT_EQ(answer("hoa"), "may");
    EXPECT_EQ(status()["days_left"], 0);
    EXPECT_EQ(status()["expiry_warning"], 7);
    time_ = utc("2028-11-20T00:00:00Z");
    EXPECT_EQ(answer("hoa"), errors::CertificateExpired.name);
    time_ = utc("2026-04-24T03:00:00Z");
    config_.signer.token.certificateSha256 = std::string(64, 'f');
    EXPECT_EQ(answer("hoa"), errors::TokenUnassigned.name) << "a certificate that nobody entered";
    config_.signer.token.certificateSha256 = std::string(64, 'A');
    EXPECT_EQ(answer("hoa"), "may") << "digests are the same in either case";
    enter(withReason("hoa", Kind::Suspended));
    EXPECT_EQ(answer("hoa"), errors::NotKeeper.name);
    enter(withReason("hoa", Kind::Resumed));
    EXPECT_EQ(answer("hoa"), "may");
    enter(revoked());
    EXPECT_EQ(answer("hoa"), errors::KeyCompromised.name);
    const auto calendar = WorkingCalendar::load(config_.registers.calendarFolder);
    EXPECT_EQ(status()["return_due"], isoDay(returnDue(*dayFromIso("2026-04-24"), 5, *calendar)));
    EXPECT_EQ(status()["return_late"], false);
    time_ = utc("2026-06-01T03:00:00Z");
    EXPECT_EQ(status()["return_late"], true);
    enter(returned());
    EXPECT_EQ(status()["return_due"], "");
    EXPECT_EQ(answer("hoa"), errors::TokenUnassigned.name);
}

TEST_P(TheSealsCustody, printsTheMinutesOfAHandOverWithBothPersons) {
    enter(assignment());
    enter(handOver());
    const std::string page = printed(TokenPaper::Minutes);
    for (const char* part :
         {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ NỘI VỤ TỈNH VÍ DỤ", "BIÊN BẢN", "Bàn giao thiết bị lưu khóa bí mật",
          "10 giờ 00 phút ngày 20 tháng 04 năm 2026", "Nguyễn Thị Hoa", "Chuyên viên", "hoa", "minh", "VD0001",
          "aaaaaaaa", "20/QĐ-SNV ngày 02/03/2026", "Lê Văn Giám Đốc", "Điều động công tác", "Nguyên vẹn, hoạt động tốt",
          "BÊN GIAO", "BÊN NHẬN", "Mẫu 08", "mục 2 của sổ"})
        EXPECT_THAT(page, HasSubstr(part));
}

TEST_P(TheSealsCustody, printsTheNoticeAndTheRequestsThatFollow) {
    enter(assignment());
    enter(withReason("lanhdao", Kind::Lost));
    const std::string notice = printed(TokenPaper::Notice);
    for (const char* part : {"THÔNG BÁO", "Về việc lộ khóa bí mật", "Thấy chữ ký không phải do mình ký", "VD0001",
                             "21/04/2026 10:00:00", "Mẫu 09"})
        EXPECT_THAT(notice, HasSubstr(part));
    EXPECT_THAT(printed(TokenPaper::Loss), HasSubstr("Mất thiết bị lưu khóa bí mật"));
    EXPECT_THAT(printed(TokenPaper::Revocation), HasSubstr("Mẫu 05"));
    EXPECT_THAT(printed(TokenPaper::Unlocking), HasSubstr("Mẫu 06"));
    const std::string book = printed(TokenPaper::Book);
    for (const char* part : {"SỔ GIAO, NHẬN THIẾT BỊ LƯU KHÓA BÍ MẬT", "Giao theo", "Mất thiết bị"})
        EXPECT_THAT(book, HasSubstr(part));
    const auto history = TokenBook(store_->database()).history("VD0001");
    EXPECT_EQ(actOfPaper(*history, TokenPaper::Minutes, 2).error().code, errors::CustodyConflict);
}

SOHOA_ON_BOTH_DATABASES(TheSealsCustody);

}  // namespace
}  // namespace sohoa

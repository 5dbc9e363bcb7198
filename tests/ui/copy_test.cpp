// What the screens of certified copies decide by themselves: which forms are offered, how a token is put into words,
// how long a preview counts, and in which order a list is signed.
#include <gmock/gmock.h>

#include <QJsonArray>

#include "ui/copy/copy_kinds.h"
#include "ui/copy/countdown.h"
#include "ui/copy/extract_pages.h"
#include "ui/copy/qr_code.h"
#include "ui/copy/sign_list.h"
#include "ui/copy/token_readiness.h"
#include "ui/custody/token_card.h"

namespace sohoa::ui {
namespace {

using testing::ElementsAre;

TEST(TheFormOffered, FollowsArticle25) {
    CopyKinds kinds;
    EXPECT_EQ(kinds.forms("ban-goc"), (QStringList{"sao-y", "trich-sao"}));
    EXPECT_EQ(kinds.forms("ban-chinh"), (QStringList{"sao-y", "trich-sao"}));
    EXPECT_EQ(kinds.forms("ban-sao-y"), QStringList{"sao-luc"});
    EXPECT_TRUE(kinds.forms("photocopy").isEmpty());
    EXPECT_FALSE(kinds.offersExtract("ban-sao-y"));
}

TEST(PagesOfAnExtract, AlwaysHoldTheFirstAndAreWrittenAsTheServiceReadsThem) {
    ExtractPages pages;
    EXPECT_EQ(pages.text(), "1");
    pages.toggle(1);
    EXPECT_EQ(pages.text(), "1");
    for (const int page : {7, 2, 3})
        pages.toggle(page);
    EXPECT_EQ(pages.text(), "1-3,7");
    pages.toggle(2);
    EXPECT_EQ(pages.text(), "1,3,7");
}

TEST(PagesOfAnExtract, AreNoMoreThanTheDocumentHas) {
    ExtractPages pages;
    pages.setText("1-3,30");
    EXPECT_EQ(pages.shown(), 36) << "enough numbers for what was chosen";
    EXPECT_EQ(pages.text(), "1-3,30");
    pages.setKnown(5);
    EXPECT_EQ(pages.shown(), 5);
    EXPECT_EQ(pages.text(), "1-3");
    EXPECT_FALSE(pages.canShowMore());
}

QJsonObject status(const QJsonObject& facts) {
    QJsonObject token{{"name", ""}, {"configured", true}, {"state", "ready"}, {"present", true}};
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        token[fact.key()] = fact.value();
    return {{"tokens", QJsonArray{QJsonObject{{"name", "other"}, {"configured", true}, {"pin_locked", true}}, token}}};
}

TEST(TheTokensState, IsTheGravestThatHoldsForTheAgencysOwn) {
    EXPECT_EQ(TokenReadiness::from(status({})).kind, TokenKind::Ready);
    EXPECT_EQ(TokenReadiness::from(status({{"pin_count_low", true}})).kind, TokenKind::CountLow);
    EXPECT_EQ(TokenReadiness::from(status({{"pin_count_low", true}, {"pin_final_try", true}})).kind,
              TokenKind::FinalTry);
    EXPECT_EQ(TokenReadiness::from(status({{"pin_final_try", true}, {"pin_locked", true}})).kind, TokenKind::Locked);
    EXPECT_EQ(TokenReadiness::from(status({{"present", false}})).kind, TokenKind::Absent);
    EXPECT_EQ(TokenReadiness::from(status({{"state", "compromised"}})).kind, TokenKind::Stopped);
    EXPECT_EQ(TokenReadiness::from({}).kind, TokenKind::Stopped) << "no token is configured";
}

TEST(TheTokensState, OffersNoPadWhereNoPinHelpsAndSaysWhy) {
    for (const QJsonObject& facts :
         {QJsonObject{{"pin_locked", true}}, QJsonObject{{"present", false}}, QJsonObject{{"state", "suspended"}}}) {
        const TokenReadiness token = TokenReadiness::from(status(facts));
        EXPECT_FALSE(token.takesPin());
        EXPECT_FALSE(token.words().isEmpty() || token.next().isEmpty());
    }
    EXPECT_TRUE(TokenReadiness::from(status({{"pin_final_try", true}})).takesPin());
}

TEST(ThePreviewsLife, CountsWholeSecondsDownToItsEnd) {
    const QDateTime printed = QDateTime::fromString("2026-11-22T02:15:42Z", Qt::ISODate);
    const Countdown life{printed, printed.addSecs(45)};
    EXPECT_EQ(life.secondsLeft(printed), 45);
    EXPECT_EQ(life.secondsLeft(printed.addMSecs(44'100)), 1) << "not 0 before it is over";
    EXPECT_FALSE(life.isOver(printed.addMSecs(44'999)));
    EXPECT_TRUE(life.isOver(printed.addSecs(45)));
    EXPECT_EQ(life.secondsLeft(printed.addSecs(60)), 0);
    EXPECT_DOUBLE_EQ(life.partLeft(printed.addMSecs(22'500)), 0.5);
    EXPECT_TRUE(Countdown().isOver(printed));
}

QJsonObject job(int id, const char* state, int urgency = 0) {
    return {{"id", id},
            {"state", state},
            {"urgency", urgency},
            {"title", "Về việc thử"},
            {"page_count", 2},
            {"recalled_at", ""},
            {"archive_sha256", QString(64, QChar('a' + id % 6))},
            {"copy_form", "sao-luc"},
            {"copy_source", "ban-sao-y"},
            {"copy_pages", ""}};
}

QList<qint64> idsOf(const SignList& list) {
    QList<qint64> ids;
    for (const WaitingCopy& copy : list.copies())
        ids << copy.id;
    return ids;
}

TEST(TheListToSign, BeginsWithTheMostUrgentAndThenTheOldest) {
    SignList list;
    list.take({job(9, "archived"), job(4, "archived"), job(7, "certifying", 3), job(5, "recognized"), job(6, "sent")});
    EXPECT_THAT(idsOf(list), ElementsAre(7, 4, 9));
}

TEST(TheListToSign, LeavesOutWhatCameSignedOrWasRecalled) {
    QJsonObject electronic = job(3, "archived"), recalled = job(4, "archived");
    electronic["original"] = QJsonObject{{"kind", "signed"}};
    recalled["recalled_at"] = "2026-11-22T02:15:42Z";
    SignList list;
    list.take({electronic, recalled, job(5, "archived")});
    EXPECT_THAT(idsOf(list), ElementsAre(5));
}

TEST(TheListToSign, AsksForExactlyWhatWasShownAndChecked) {
    SignList list;
    list.take({job(1, "archived"), job(2, "archived"), job(3, "certifying")});
    list.choose(1, "ban-chinh", "trich-sao", "1,3");
    list.choose(3, "ban-goc", "sao-y", "");
    list.check(2, false);
    const QJsonArray copies = list.request()["copies"].toArray();
    ASSERT_EQ(copies.size(), 2);
    EXPECT_EQ(copies[0].toObject(), (QJsonObject{{"job", 1},
                                                 {"archive", QString(64, 'b')},
                                                 {"form", "trich-sao"},
                                                 {"source", "ban-chinh"},
                                                 {"pages", "1,3"}}));
    EXPECT_EQ(copies[1]["job"].toInt(), 3);
    EXPECT_EQ(copies[1]["form"].toString(), "") << "a copy that was ordered keeps its form";
}

TEST(TheListToSign, KeepsWhatWasSignedAndGoesOnWithTheRest) {
    SignList list;
    list.take({job(1, "archived"), job(2, "archived"), job(3, "archived")});
    list.begin();
    list.rest(1, {});
    list.rest(2, Trouble::named("signer.session_over"));
    list.stop();
    list.take({job(1, "certified"), job(2, "certifying"), job(3, "certifying")});
    EXPECT_THAT(idsOf(list), ElementsAre(1, 2, 3));
    EXPECT_EQ(list.signedCount(), 1);
    EXPECT_EQ(list.find(2)->why.code, "signer.session_over");
    EXPECT_EQ(list.checked(), 2);
    EXPECT_EQ(list.request()["copies"].toArray().size(), 2) << "what is signed is never signed again";
}

TEST(TheQrCode, HasSquareModulesAndAQuietZone) {
    const QImage code = qrCodeOf("05/SY-SNV sha256:" + QString(64, 'a'));
    ASSERT_FALSE(code.isNull());
    EXPECT_EQ(code.width(), code.height());
    EXPECT_EQ(qGray(code.pixel(3, 3)), 255);
    EXPECT_EQ(qGray(code.pixel(4, 4)), 0) << "the finder pattern's corner";
    EXPECT_TRUE(qrCodeOf("").isNull());
    EXPECT_TRUE(qrCodeOf(QString(5000, 'a')).isNull());
}

TEST(ATokensCard, ShowsTheCertificatesDaysAsPartOfItsLife) {
    const QJsonObject token{{"state", "ready"},
                            {"days_left", 73},
                            {"keeper", QJsonObject{{"full_name", "Nguyễn Văn Thư"}}},
                            {"certificate", QJsonObject{{"subject", "C=VN, CN=Sở Nội vụ tỉnh Ví Dụ"},
                                                        {"not_before", "2026-01-01T00:00:00Z"},
                                                        {"not_after", "2027-01-01T00:00:00Z"}}}};
    const TokenCard card = TokenCard::from({{"tokens", QJsonArray{token}}}, false).value(0);
    EXPECT_EQ(card.subject, "Sở Nội vụ tỉnh Ví Dụ");
    EXPECT_EQ(card.validUntil, "01/01/2027");
    EXPECT_DOUBLE_EQ(card.partLeft, 0.2);
    EXPECT_EQ(card.device.kind, TokenKind::Unknown);
    EXPECT_TRUE(card.canBeReported());
}

TEST(ATokensCard, SaysHowManyHoursAreLeftToReportAndOffersNoSecondReport) {
    const QJsonObject token{{"state", "compromised"}, {"hours_to_report", -1.5}, {"days_left", QJsonValue()}};
    const TokenCard card = TokenCard::from({{"tokens", QJsonArray{token}}}, false).value(0);
    EXPECT_TRUE(card.reportDue);
    EXPECT_DOUBLE_EQ(card.hoursToReport, -1.5);
    EXPECT_EQ(card.daysLeft, -1);
    EXPECT_FALSE(card.canBeReported());
}

}  // namespace
}  // namespace sohoa::ui

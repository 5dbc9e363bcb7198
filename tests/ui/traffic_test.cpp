#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "ui/traffic/incoming_document.h"
#include "ui/traffic/outbox_card.h"
#include "ui/traffic/usb_medium.h"

namespace sohoa::ui {
namespace {

QJsonArray array(const char* text) { return QJsonDocument::fromJson(text).array(); }
QJsonObject object(const char* text) { return QJsonDocument::fromJson(text).object(); }

TEST(Outbox, WhatIsToBeSentStandsFirstTheMostUrgentOnTop) {
    const auto cards =
        outboxOf(array(R"([
        {"id": 1, "state": "certified", "title": "Thường", "urgency": 0, "held": null},
        {"id": 2, "state": "certified", "title": "Hỏa tốc", "urgency": 3, "held": null},
        {"id": 3, "state": "certified", "title": "Thu hồi", "recalled_at": "2026-11-22T01:00:00Z"},
        {"id": 4, "state": "sent", "title": "Đã gửi"}])"),
                 array(R"([{"id": 7, "job": 4, "receiver": "H99.11", "state": "sent", "status_code": "01"}])"),
                 {{"H99.11", "Sở Tài chính"}});
    ASSERT_EQ(cards.size(), 3);
    EXPECT_EQ(cards[0].title, "Hỏa tốc");
    EXPECT_EQ(cards[0].group, OutboxGroup::ToSend);
    EXPECT_EQ(cards[1].job, 1);
    EXPECT_EQ(cards[2].receiverName, "Sở Tài chính");
    EXPECT_EQ(cards[2].statusCode, "01");
    EXPECT_EQ(cards[2].group, OutboxGroup::Underway);
}

TEST(Outbox, AnAnswerOrARecallEndsTheWait) {
    const auto cards =
        outboxOf(array(R"([{"id": 1, "state": "accepted"}, {"id": 2, "state": "sent", "recalled_at": "x"}])"),
                 array(R"([{"id": 5, "job": 1, "state": "accepted"}, {"id": 6, "job": 1, "state": "refused"},
                                          {"id": 7, "job": 2, "state": "sent"}])"),
                 {});
    for (const OutboxCard& card : cards)
        EXPECT_EQ(card.group, OutboxGroup::Answered) << card.number;
    EXPECT_TRUE(mayBeRecalled(cards[0]));
    EXPECT_FALSE(mayBeRecalled(cards[2])) << "recalled already";
}

TEST(Outbox, AnAgencyThatIsNotKnownIsShownByItsCode) {
    EXPECT_EQ(
        outboxOf({}, array(R"([{"id": 5, "job": 1, "receiver": "A01", "state": "sending"}])"), {})[0].receiverName,
        "A01");
}

TEST(Outbox, TheErrorOfADispatchIsWhyItWaits) {
    const auto cards =
        outboxOf({}, array(R"([{"id": 5, "job": 1, "state": "sending", "error_code": "push.unreachable"}])"), {});
    EXPECT_EQ(cards[0].trouble.code, "push.unreachable");
}

TEST(Verdicts, NothingButValidIsValid) {
    EXPECT_EQ(verdictNamed("valid", true), Verdict::Valid);
    EXPECT_EQ(verdictNamed("invalid", true), Verdict::Invalid);
    for (const char* word : {"unknown", "VALID", "maybe", ""})
        EXPECT_EQ(verdictNamed(word, true), Verdict::Unknown) << word;
    EXPECT_EQ(verdictNamed("", false), Verdict::Unsigned);
    EXPECT_EQ(verdictNamed("odd", false), Verdict::Unknown);
}

TEST(IncomingDocuments, AreTheJobsThatCameAsFiles) {
    const auto documents = incomingOf(array(R"([
        {"id": 3, "source": "import", "state": "recognized", "original": {"kind": "signed", "verdict": "unknown"}},
        {"id": 2, "source": "adf", "state": "recognized"},
        {"id": 1, "source": "import", "state": "archived"}])"));
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(documents[0].verdict, Verdict::Unknown);
    EXPECT_EQ(documents[1].verdict, Verdict::Unsigned);
}

TEST(Originals, EverySignatureHasFourChecksAndAMissingOneIsUnknown) {
    const auto files =
        originalsOf(object(R"({"originals": [{"kind": "signed", "verdict": "invalid", "kept": true, "signatures": [
        {"signer": "Nguyễn Văn A", "verdict": "invalid", "signer_info": "valid", "integrity": "invalid",
         "reasons": {"integrity": {"word": "page_changed", "vi": "trang bị sửa", "en": "a page was changed"}}}]}]})"));
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0].verdict, Verdict::Invalid);
    ASSERT_EQ(files[0].signatures.size(), 1);
    const auto& checks = files[0].signatures[0].checks;
    ASSERT_EQ(checks.size(), 4);
    EXPECT_EQ(checks[0].verdict, Verdict::Valid);
    EXPECT_EQ(checks[1].letter, "b");
    EXPECT_EQ(checks[1].whyVi, "trang bị sửa");
    EXPECT_EQ(checks[2].verdict, Verdict::Unknown);
    EXPECT_EQ(checks[3].verdict, Verdict::Unknown);
}

class Stick : public testing::Test {
  protected:
    void put(const QString& path) {
        QDir(folder_.path()).mkpath(QFileInfo(path).path());
        QFile file(folder_.filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    QStringList names() const {
        QStringList names;
        for (const MediumFile& file : documentsOn(folder_.path()))
            names << file.folder + "/" + file.name;
        names.sort();
        return names;
    }
    QTemporaryDir folder_;
};

TEST_F(Stick, ShowsPdfTiffJpegAndPngInItsFoldersAndNothingElse) {
    for (const char* path :
         {"a.pdf", "B.PDF", "in/b.tif", "in/ner/c.jpeg", "in/ner/most/d.png", "1/2/3/4/far.pdf", "e.exe"})
        put(path);
    EXPECT_EQ(names(), (QStringList{"/B.PDF", "/a.pdf", "in/b.tif", "in/ner/c.jpeg", "in/ner/most/d.png"}));
}

TEST_F(Stick, FollowsNoLinkOutOfTheMedium) {
    put("real/a.pdf");
    QFile::link("/etc", folder_.filePath("etc"));
    QFile::link(folder_.filePath("real/a.pdf"), folder_.filePath("link.pdf"));
    EXPECT_EQ(names(), QStringList{"real/a.pdf"});
}

}  // namespace
}  // namespace sohoa::ui

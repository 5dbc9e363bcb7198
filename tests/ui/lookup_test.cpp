#include <gmock/gmock.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include "ui/lookup/job_card.h"
#include "ui/lookup/marked_text.h"
#include "ui/lookup/medium.h"
#include "ui/lookup/override_desk.h"
#include "ui/lookup/register_page.h"
#include "ui/lookup/search_hit.h"
#include "ui/lookup/waiting_desk.h"
#include "ui/records/custody_link.h"

namespace sohoa::ui {
namespace {

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }
QJsonArray marks(const char* text) { return QJsonDocument::fromJson(text).array(); }

TEST(MarkedText, MarksTheBytesOfVietnameseWords) {
    EXPECT_EQ(markedText("Kế hoạch đầu tư", marks("[[13, 20]]")), "Kế hoạch <u><b>đầu </b></u>tư");
}

TEST(MarkedText, WhatIsOnPaperIsNeverMarkup) {
    EXPECT_EQ(markedText("<img src='x'> & xin", marks("[[0, 4]]")), "<u><b>&lt;img</b></u> src='x'&gt; &amp; xin");
}

TEST(MarkedText, LeavesOutMarksThatFitNoLetter) {
    EXPECT_EQ(markedText("đầu", marks("[[1, 3], [0, 99], [5, 2], [-1, 2]]")), "đầu");
    EXPECT_EQ(markedText("đầu", marks("[]")), "đầu");
}

TEST(SearchHits, TakeTheFirstPageOnWhichTheWordsStand) {
    const SearchHit hit = SearchHit::from(json(R"({"job": 7, "state": "archived", "similar": false,
        "fields": {"Code": "25/QĐ-UBND", "Subject": "Quy chế", "IssuedDate": "2019-07-05"},
        "snippets": [{"text": "Quy chế", "marks": [[0, 3]], "field": "Subject", "page": 0, "boxes": []},
                     {"text": "theo quy chế", "marks": [], "page": 2, "boxes": [[10, 20, 30, 40]]},
                     {"text": "quy", "marks": [], "page": 3, "boxes": [[1, 2, 3, 4]]}]})"));
    EXPECT_EQ(hit.page, 2);
    EXPECT_THAT(hit.boxes, testing::ElementsAre(QRectF(10, 20, 20, 20)));
    EXPECT_EQ(hit.place, QRectF(10, 20, 20, 20));
    EXPECT_EQ(hit.snippets, "<u><b>Quy</b></u> chế<br/>theo quy chế");
    EXPECT_EQ(hit.day, "05/07/2019");
}

TEST(JobCards, SayWhereAPersonGoesOn) {
    const auto way = [](const char* state, const char* held) {
        return JobCard::from({{"id", 1}, {"state", state}, {"held", QJsonObject{{"code", held}}}}).way;
    };
    EXPECT_EQ(way("scanning", "scanner.paper_jam"), JobCard::Way::Scan);
    EXPECT_EQ(way("scanning", "document.state_secret"), JobCard::Way::Review);
    EXPECT_EQ(way("recognized", "service.held_by_person"), JobCard::Way::Review);
    EXPECT_EQ(way("certifying", "signer.no_token"), JobCard::Way::Resume);
    EXPECT_EQ(JobCard::from(json(R"({"id": 1, "state": "archived", "held": null})")).way, JobCard::Way::Look);
}

TEST(JobCards, OfAPaperWithAMarkOfSecrecyNothingIsShown) {
    const JobCard card =
        JobCard::from(json(R"({"id": 1, "state": "scanning", "title": "Kế hoạch", "document_code": "1/KH",
        "held": {"code": "document.state_secret", "detail": "page 1"}})"));
    EXPECT_TRUE(card.isSecret());
    EXPECT_EQ(card.title, "");
    EXPECT_EQ(card.code, "");
}

TEST(WaitingList, ShowsWhatIsHeldTheMostUrgentFirst) {
    WaitingDesk desk;
    desk.show(json(R"({"jobs": [
        {"id": 9, "state": "archived", "held": null},
        {"id": 8, "state": "scanning", "held": {"code": "scanner.paper_jam"}, "urgency": 0},
        {"id": 7, "state": "cancelled", "held": {"code": "scanner.paper_jam"}},
        {"id": 6, "state": "certifying", "held": {"code": "signer.no_token"}, "urgency": 3}]})"));
    EXPECT_EQ(desk.count(), 2);
    EXPECT_EQ(desk.chosen(), 6);
    EXPECT_EQ(desk.way(), WaitingDesk::Resume);
    desk.choose(8);
    EXPECT_EQ(desk.way(), WaitingDesk::Scan);
    EXPECT_TRUE(desk.canCancel());
}

TEST(WaitingList, AChosenJobThatIsGoneLeavesTheFirstChosen) {
    WaitingDesk desk;
    desk.show(json(R"({"jobs": [{"id": 5, "state": "scanning", "held": {"code": "scanner.paper_jam"}}]})"));
    desk.show(json(R"({"jobs": [{"id": 4, "state": "scanning", "held": {"code": "scanner.paper_jam"}}]})"));
    EXPECT_EQ(desk.chosen(), 4);
    desk.show({});
    EXPECT_EQ(desk.way(), WaitingDesk::Nothing);
}

TEST(RegisterColumns, ShareTheWidthAsOnPaperAndNoneIsTooNarrow) {
    const auto columns = columnsFrom(json(R"({"columns": [{"title": "Số đến", "kind": "number", "width": 2},
        {"title": "Trích yếu", "kind": "text", "width": 78}, {"title": "Ngày", "kind": "date", "width": 20}]})"));
    double sum = 0;
    for (const auto& column : columns)
        sum += column.share;
    EXPECT_NEAR(sum, 1, 1e-9);
    EXPECT_GT(columns[0].share, 0.05);
    EXPECT_GT(columns[1].share, columns[2].share);
    EXPECT_TRUE(columns[0].centred);
    EXPECT_FALSE(columns[1].centred);
}

TEST(RegisterLines, KeepWhatWasPutRight) {
    const auto lines = linesFrom(json(R"({"lines": [
        {"entry": 1, "job": 5, "cells": ["1", "sai"], "struck": true, "corrects": null, "reason": ""},
        {"entry": 2, "job": 5, "cells": ["1", "đúng"], "struck": false, "corrects": 1, "reason": "gõ nhầm"}]})"));
    EXPECT_TRUE(lines[0].struck && !lines[0].corrects);
    EXPECT_TRUE(!lines[1].struck && lines[1].corrects);
    EXPECT_EQ(lines[1].cells, (QStringList{"1", "đúng"}));
}

TEST(RegisterLines, WriteDaysAsPeopleDo) {
    const auto lines = linesFrom(json(R"({"columns": [{"kind": "date"}, {"kind": "text"}],
        "lines": [{"entry": 1, "cells": ["2026-11-23", "2026-11-23"]}]})"));
    EXPECT_EQ(lines[0].cells, (QStringList{"23/11/2026", "2026-11-23"}));
}

TEST(CustodyLinks, AreOneForEachKindAndBrokenWhereOneIs) {
    const auto links = custodyLinksFrom(json(R"({"whole": false, "broken": {"kind": "image", "reason": "x"}, "links": [
        {"kind": "sheet", "digest": ""}, {"kind": "image", "digest": "aabbccddee", "time": "2026-11-22T02:15:42.123Z"},
        {"kind": "image", "digest": "ffbbccddee"}, {"kind": "archive", "digest": "1122334455667788"}]})"));
    ASSERT_EQ(links.size(), 3);
    EXPECT_EQ(links[1].count, 2);
    EXPECT_EQ(links[1].digest, "");
    EXPECT_TRUE(links[1].broken);
    EXPECT_FALSE(links[0].broken);
    EXPECT_EQ(links[2].digest, "11223344");
}

TEST(Overrides, SayInWordsWhatWasAskedFor) {
    OverrideDesk desk;
    desk.show(
        json(R"({"overrides": [{"id": 3, "action": "page-deletion", "job": 5, "page": 2, "reason": "trang trắng thừa",
        "requested_by": "vanthu", "requested_at": "2026-11-22T02:15:42.123Z", "expires_at": "2026-11-23T02:15:42.123Z"}]})"));
    EXPECT_EQ(desk.count(), 1);
    EXPECT_EQ(desk.askedBy(), "vanthu");
    EXPECT_EQ(OverrideDesk::wordsFor("page-deletion", 2), "Bỏ trang 2 khỏi văn bản");
    EXPECT_EQ(OverrideDesk::wordsFor("of-the-future", 0), "of-the-future");
}

TEST(Medium, TakesAWholeFileUnderAFreeName) {
    const QTemporaryDir folder;
    QTemporaryFile from;
    ASSERT_TRUE(from.open());
    from.write(QByteArray(100'000, 'x'));
    from.flush();
    const QString wanted = folder.filePath("so.pdf");
    const QDBusUnixFileDescriptor file(from.handle());
    EXPECT_EQ(copyOnto(file, wanted), wanted);
    EXPECT_EQ(QFile(wanted).size(), 100'000);
    EXPECT_EQ(copyOnto(file, wanted), folder.filePath("so (2).pdf"));
    EXPECT_EQ(QFile(folder.filePath("so (2).pdf")).size(), 100'000);
}

TEST(Medium, LeavesNothingWhereItCannotWrite) {
    QTemporaryFile from;
    ASSERT_TRUE(from.open());
    EXPECT_EQ(copyOnto(QDBusUnixFileDescriptor(from.handle()), "/nowhere/at/all.pdf"), "");
    EXPECT_EQ(copyOnto(QDBusUnixFileDescriptor(), "/tmp/a.pdf"), "");
}

}  // namespace
}  // namespace sohoa::ui

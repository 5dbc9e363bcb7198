// What the screens of scanning say about pages, counts and paper; without a service.
#include <gmock/gmock.h>

#include <QFile>
#include <QJsonArray>
#include <QPainter>

#include "ui/incoming/count_words.h"
#include "ui/incoming/incoming_desk.h"
#include "ui/incoming/page_take.h"
#include "ui/incoming/page_words.h"
#include "ui/incoming/paper_guide.h"
#include "ui/pictures/thumbnail_store.h"

namespace sohoa::ui {
namespace {

FourCounts counts(int expected, int fed, int notKept, int stored) {
    FourCounts all;
    all.expected = expected;
    all.fed = fed;
    all.notKept = notKept;
    all.stored = all.inDocument = stored;
    return all;
}

TEST(PageTakes, KeepTheDocumentsOrderAndSetTheOthersBeside) {
    const QJsonObject state{
        {"counts", QJsonObject{{"expected", QJsonValue::Null}, {"fed", 3}, {"stored", 3}, {"in_document", 2}}},
        {"next_sheet", 4},
        {"pages", QJsonArray{QJsonObject{{"number", 2}, {"place", 1}, {"file", "/spool/b.tif"}, {"rotation", 90}},
                             QJsonObject{{"number", 1}, {"place", 2}, {"side", "back"}},
                             QJsonObject{{"number", 3}, {"place", 0}, {"removed_why", "like_last_sheet"}}}}};
    const PageTake take = PageTake::from(state);
    ASSERT_EQ(take.pages.size(), 2);
    EXPECT_EQ(take.pages[0].number, 2);
    EXPECT_EQ(take.pages[0].quarters, 3);
    EXPECT_TRUE(take.pages[0].image.endsWith("/3"));
    EXPECT_TRUE(take.pages[1].back);
    ASSERT_EQ(take.aside.size(), 1);
    EXPECT_TRUE(isToBeCompared(take.aside[0]));
    EXPECT_EQ(take.nextSheet, 4);
    EXPECT_EQ(take.counts.expected, -1);
    EXPECT_EQ(take.counts.inPdf, -1);
}

TEST(PageTakes, ASheetThatLooksLikeAnotherIsComparedWithTheLastOfItsSideBeforeIt) {
    const auto page = [](int number, bool back, const char* why) {
        TakenPage taken;
        taken.number = number;
        taken.back = back;
        taken.removedWhy = why;
        return taken;
    };
    PageTake take;
    take.pages = {page(1, false, ""), page(3, false, ""), page(2, true, ""), page(5, false, "")};
    EXPECT_EQ(lookalikeOf(page(4, false, "like_last_sheet"), take).number, 3);
    EXPECT_EQ(lookalikeOf(page(4, true, "repeated"), take).number, 2);
    EXPECT_EQ(lookalikeOf(page(4, false, "removed"), take).number, 0);
}

TEST(PageTakes, APageIsPoorUntilSomebodyAcceptsItAndABlankOneIsNot) {
    const auto page = [](const QJsonObject& quality) { return TakenPage::from({{"number", 1}, {"quality", quality}}); };
    const QJsonArray skewed{QJsonObject{{"fault", "skewed"}}};
    EXPECT_TRUE(page({{"faults", skewed}}).isPoor());
    EXPECT_FALSE(page({{"faults", skewed}, {"accepted", "vanthu"}}).isPoor());
    EXPECT_FALSE(page({{"faults", QJsonArray{QJsonObject{{"fault", "blank"}}}}}).isPoor());
    EXPECT_EQ(PageWords::faults(page({{"faults", skewed}})), "Trang bị lệch");
}

TEST(Counts, AgreeOnlyWhenEveryPageThatWasFedIsStoredAndAsManyAsWereCounted) {
    EXPECT_EQ(CountWords::mood(counts(3, 3, 0, 3), false), Mood::Good);
    EXPECT_EQ(CountWords::mood(counts(-1, 3, 0, 3), false), Mood::Good);
    EXPECT_EQ(CountWords::mood(counts(4, 3, 0, 3), false), Mood::Warn);
    EXPECT_EQ(CountWords::mood(counts(-1, 4, 0, 3), false), Mood::Warn);
    EXPECT_EQ(CountWords::mood(counts(-1, 4, 1, 3), false), Mood::Good);
    EXPECT_EQ(CountWords::mood(counts(-1, 0, 0, 0), false), Mood::Warn);
}

TEST(Counts, WhatIsStillBeingFedIsNotMissingYetButTooManyAreTooMany) {
    EXPECT_EQ(CountWords::mood(counts(9, 3, 0, 3), true), Mood::Work);
    EXPECT_EQ(CountWords::mood(counts(2, 3, 0, 3), true), Mood::Warn);
    EXPECT_THAT(CountWords::verdict(counts(4, 3, 0, 3), false).toStdString(), testing::HasSubstr("1"));
}

TEST(Counts, AreFourInTheOrderInWhichPaperBecomesAFile) {
    const QList<CountCard> cards = CountWords::cards(counts(-1, 3, 1, 2), false);
    ASSERT_EQ(cards.size(), 4);
    EXPECT_EQ(cards[0].value, "–");
    EXPECT_EQ(cards[1].value, "3");
    EXPECT_EQ(cards[1].mood, Mood::Warn);
    EXPECT_EQ(cards[2].value, "2");
    EXPECT_EQ(cards[3].value, "–");
}

QStringList waysAt(const char* code, int pages, bool scanning = true) {
    QStringList ways;
    for (const WayOn& way : PaperGuides::of(code, pages, scanning).ways)
        ways << way.how;
    return ways;
}

TEST(Guides, OfferAtEachTroubleWhatTheServiceTakesAndTheUsualFirst) {
    EXPECT_EQ(waysAt("scanner.paper_jam", 2), (QStringList{"more", "done", "over"}));
    EXPECT_EQ(waysAt("scanner.paper_jam", 0), (QStringList{"more", "over"}));
    EXPECT_EQ(waysAt("scanner.feeder_empty", 0), QStringList{"more"});
    EXPECT_EQ(waysAt("service.page_count_differs", 3), (QStringList{"more", "count", "over"}));
    EXPECT_EQ(waysAt("scanner.turn_over", 3), (QStringList{"backs", "done"}));
    EXPECT_EQ(waysAt("document.state_secret", 1), QStringList{});
    EXPECT_EQ(waysAt("core.disk_full", 1), QStringList{""});
    EXPECT_EQ(waysAt("ocr.recognition_failed", 1, false), QStringList{"resume"});
}

TEST(Guides, HaveADrawingThatThereIsForEveryTrouble) {
    for (const char* code : {"scanner.paper_jam", "scanner.double_feed", "scanner.cover_open", "scanner.false_empty",
                             "scanner.io_error", "scanner.feeder_empty", "service.page_count_differs",
                             "scanner.sheet_again", "scanner.page_poor", "scanner.turn_over", "document.state_secret",
                             "core.cancelled", "scanner.back_missing", "an.error_of_tomorrow"}) {
        const QString file = ":/qt/qml/Sohoa/Kiosk/icons/" + PaperGuides::of(code, 1, true).picture + ".svg";
        EXPECT_TRUE(QFile::exists(file)) << code << " " << file.toStdString();
    }
}

TEST(IncomingDesks, TakeACountDigitByDigitAndStayWithinWhatAStackCanBe) {
    IncomingDesk desk;
    for (const char* key : {"1", "2", "x", "5"})
        desk.press(key);
    EXPECT_EQ(desk.count(), 125);
    desk.press("back");
    EXPECT_EQ(desk.count(), 12);
    desk.change(-20);
    EXPECT_EQ(desk.count(), 0);
    for (int i = 0; i < 6; ++i)
        desk.press("9");
    EXPECT_EQ(desk.count(), IncomingDesk::MostCounted);
    desk.press("clear");
    EXPECT_EQ(desk.count(), 0);
}

QImage paintedThumbnail(int seed) {
    QImage image(200, 280, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < 60; ++i)
        painter.drawLine((i * 37 + seed) % 200, (i * 53) % 280, (i * 91) % 200, (i * 17 + seed) % 280);
    return image;
}

TEST(Thumbnails, AreKeptEncodedAndTheOldestGoWhenTheRoomIsFull) {
    ThumbnailStore store(100'000);
    store.keep("first", paintedThumbnail(0));
    EXPECT_EQ(store.find("first").size(), QSize(200, 280));
    EXPECT_TRUE(store.find("unknown").isNull());
    for (int i = 1; i < 200; ++i)
        store.keep(QString::number(i), paintedThumbnail(i));
    EXPECT_LE(store.bytes(), 100'000);
    EXPECT_TRUE(store.find("first").isNull());
    EXPECT_FALSE(store.find("199").isNull());
}

}  // namespace
}  // namespace sohoa::ui

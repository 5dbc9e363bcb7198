#include <gmock/gmock.h>

#include <QJsonDocument>

#include "ui/report/day_figures.h"
#include "ui/report/report_desk.h"
#include "ui/report/review_entry.h"

namespace sohoa::ui {
namespace {

QJsonObject object(const char* text) { return QJsonDocument::fromJson(text).object(); }

QJsonObject hours(const QMap<int, int>& pages) {
    QJsonArray list;
    for (int hour = 0; hour < 24; ++hour)
        list.append(pages.value(hour));
    return {{"pages_by_hour", list}};
}

TEST(HourBars, GoFromTheFirstHourWithPagesToTheLastAndAreSharesOfTheBusiest) {
    const auto bars = hourBarsOf(hours({{7, 10}, {17, 40}}));
    ASSERT_EQ(bars.size(), 11);
    EXPECT_EQ(bars.front().hour, 7);
    EXPECT_DOUBLE_EQ(bars.front().share, 0.25);
    EXPECT_EQ(bars.back().pages, 40);
    EXPECT_DOUBLE_EQ(bars.back().share, 1);
}

TEST(HourBars, AreAtLeastEightAndStayWithinTheDay) {
    EXPECT_EQ(hourBarsOf(hours({{9, 1}})).size(), 8);
    const auto late = hourBarsOf(hours({{23, 1}}));
    EXPECT_EQ(late.size(), 8);
    EXPECT_EQ(late.back().hour, 23);
    EXPECT_TRUE(hourBarsOf(hours({})).isEmpty());
}

TEST(CountRows, StandTheLargestFirstWithoutZeros) {
    const auto rows = rowsOf(object(R"({"faint": 2, "rule": 0, "look_alike": 8})"));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].word, "look_alike");
    EXPECT_DOUBLE_EQ(rows[1].share, 0.25);
}

TEST(Reached, NamesEveryStepInTheOrderOfTheChainAlsoAtZero) {
    const auto rows = reachedRowsOf(object(R"({"reached": {"scanned": 4, "accepted": 1}})"));
    ASSERT_EQ(rows.size(), 10);
    EXPECT_EQ(rows.front().word, "scanned");
    EXPECT_EQ(rows[7].count, 1);
    EXPECT_EQ(rows.back().word, "cancelled");
}

TEST(BalanceOfADay, IsWhatTheServiceSaysAndNeverGuessed) {
    const Balance balance = balanceOf(object(
        R"({"reconciliation": {"fed": 5, "not_kept": 1, "stored": 4, "set_aside": 0, "in_document": 4, "balances": true}})"));
    EXPECT_TRUE(balance.balances);
    EXPECT_EQ(balance.fed, balance.notKept + balance.stored);
    EXPECT_FALSE(balanceOf({}).balances);
}

TEST(Lengths, AreSaidAsPeopleSayThem) {
    EXPECT_EQ(ReportDesk::lengthShown(44.6), "45 giây");
    EXPECT_EQ(ReportDesk::lengthShown(720), "12 phút");
    EXPECT_EQ(ReportDesk::lengthShown(3 * 3600 + 300), "3 giờ 5 phút");
}

TEST(ReviewEntries, KeepTheServicesOrderAndCountDoubts) {
    const auto entries = reviewEntriesOf(object(R"({"jobs": [
        {"id": 4, "title": "T", "pages": 2, "doubts": {"faint": 2, "rule": 1}, "least": 0.779, "why": {"vi": "chữ mờ", "en": "faint"},
         "held": null},
        {"id": 9, "doubts": {}, "least": null, "why": null, "held": {"code": "scanner.paper_jam", "detail": ""}}]})"));
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].id, 4);
    EXPECT_EQ(entries[0].doubts, 3);
    EXPECT_EQ(entries[0].least, 77) << "never rounded up";
    EXPECT_EQ(entries[0].whyVi, "chữ mờ");
    EXPECT_EQ(entries[1].least, -1);
    EXPECT_EQ(entries[1].held.code, "scanner.paper_jam");
}

}  // namespace
}  // namespace sohoa::ui

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "ui/batch/profile_words.h"
#include "ui/batch/stack.h"
#include "ui/door/facts.h"

namespace sohoa::ui {
namespace {

QJsonArray array(const char* text) { return QJsonDocument::fromJson(text).array(); }
QJsonObject object(const char* text) { return QJsonDocument::fromJson(text).object(); }

TEST(Facts, ADayIsVietnamsAndNotThatOfUtc) {
    EXPECT_EQ(dayInVietnamOf("2026-11-21T17:00:00Z"), "2026-11-22");
    EXPECT_EQ(timeShown("2026-11-21T17:00:00.500Z"), "22/11/2026 00:00");
    EXPECT_EQ(timeOfDayShown("2026-11-21T17:05:00Z"), "00:05");
    EXPECT_EQ(timeShown(""), "");
}

TEST(Facts, DaysAreCountedAcrossMonths) {
    EXPECT_EQ(dayAfter("2026-11-30", 1), "2026-12-01");
    EXPECT_EQ(dayAfter("2026-03-01", -1), "2026-02-28");
    EXPECT_EQ(dayAfter("soon", 1), "");
}

TEST(Batch, IsTodaysJobsOfABatchTheNewestFirstAndNumberedFromTheFirst) {
    const auto stacks = stacksOf(array(R"([
        {"id": 9, "origin": "batch", "state": "scanning", "created_at": "2026-11-22T01:00:00Z", "page_count": 2},
        {"id": 8, "origin": "kiosk", "state": "scanning", "created_at": "2026-11-22T01:00:00Z"},
        {"id": 7, "origin": "batch", "state": "recognized", "created_at": "2026-11-21T17:00:00Z", "page_count": 5},
        {"id": 6, "origin": "batch", "state": "scanned", "created_at": "2026-11-21T16:59:59Z"}])"),
                                 "2026-11-22");
    ASSERT_EQ(stacks.size(), 2);
    EXPECT_EQ(stacks[0].id, 9);
    EXPECT_EQ(stacks[0].number, 2);
    EXPECT_EQ(stacks[1].id, 7);
    EXPECT_EQ(stacks[1].number, 1);
}

TEST(Batch, WhatAPersonStoppedIsPausedAndWhatElseIsHeldIsStuck) {
    EXPECT_EQ(phaseOf(JobState::Scanning, "core.cancelled", 1), StackPhase::Paused);
    EXPECT_EQ(phaseOf(JobState::Scanning, "service.held_by_person", 0), StackPhase::Paused);
    EXPECT_EQ(phaseOf(JobState::Scanning, "scanner.paper_jam", 3), StackPhase::Stuck);
    EXPECT_EQ(phaseOf(JobState::Cancelled, "scanner.paper_jam", 3), StackPhase::Cancelled);
}

TEST(Batch, AStackWithoutAPageWaitsForTheScanner) {
    EXPECT_EQ(phaseOf(JobState::Scanning, "", 0), StackPhase::Waiting);
    EXPECT_EQ(phaseOf(JobState::Scanning, "", 1), StackPhase::Scanning);
    EXPECT_EQ(phaseOf(JobState::Scanned, "", 4), StackPhase::Reading);
    EXPECT_EQ(phaseOf(JobState::Recognized, "", 4), StackPhase::ToReview);
    EXPECT_EQ(phaseOf(JobState::Confirmed, "", 4), StackPhase::Done);
}

TEST(Batch, TheTotalLeavesOutWhatWasCancelled) {
    const auto stack = [](StackPhase phase, int pages) {
        Stack one;
        one.phase = phase;
        one.pages = pages;
        return one;
    };
    const BatchTotal total =
        totalOf({stack(StackPhase::Scanning, 3), stack(StackPhase::ToReview, 10), stack(StackPhase::Stuck, 2),
                 stack(StackPhase::Paused, 1), stack(StackPhase::Cancelled, 50)});
    EXPECT_EQ(total, (BatchTotal{4, 16, 1, 1, 1, 1}));
}

TEST(Profiles, TheUsualOneStandsFirstAndOneWithAMistakeCannotBeUsed) {
    const auto shown = profilesShown(object(R"({"standard": "b", "profiles": [
        {"name": "a", "title": "Hồ sơ", "source": "adf", "dpi": 300, "mode": "gray", "paper": "a4", "error": {"code": "x"}},
        {"name": "b", "title": "", "source": "flatbed", "dpi": 600, "mode": "color", "paper": "auto", "error": null}]})"));
    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown[0].toMap()["name"], "b");
    EXPECT_EQ(shown[0].toMap()["title"], "b");
    EXPECT_TRUE(shown[0].toMap()["usable"].toBool());
    EXPECT_EQ(shown[1].toMap()["note"], "khay nạp, một mặt · 300 dpi · xám · A4");
    EXPECT_FALSE(shown[1].toMap()["usable"].toBool());
}

}  // namespace
}  // namespace sohoa::ui

#include "store/day_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/scan_runs.h"
#include "store/store.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::Pair;

class TheDayReport : public test::OnBothDatabases {
  protected:
    Store store_ = *Store::open(config());
    const UtcTime began_ = now() - 1h;

    Job newJob(Origin origin = Origin::Batch) {
        ScanOrder order;
        order.operatorName = "hoa";
        order.origin = origin;
        Job job = *store_.job(*store_.createJob(order));
        EXPECT_TRUE(store_.startTake(job));
        return job;
    }
    void addPage(const Job& job, int number, std::string_view kind, const std::string& removedWhy = {}) {
        const auto file = store_.spool().put("page " + std::to_string(number), "tif");
        Page page;
        page.number.value = number;
        page.sheet.value = (number + 1) / 2;  // both sides of each sheet
        page.file = file->path;
        page.sha256 = file->sha256;
        page.scannedAt = now();
        PageNotes notes;
        notes.removedWhy = removedWhy;
        ASSERT_TRUE(store_.addPage(job, page, *file, notes));
        if (kind.empty()) return;
        const auto recognized = store_.spool().put("{}", "json");
        ASSERT_TRUE(store_.setRecognized(job, page.number, *recognized, kind, 0.9));
    }
    void runOf(const Job& job, int fed, int stored) {
        const auto run = beginScanRun(store_.database(), job, "test", SheetNumber{1});
        ASSERT_TRUE(run);
        ASSERT_TRUE(countInScanRun(store_.database(), *run, fed, stored));
        ASSERT_TRUE(endScanRun(store_.database(), *run, fed, ""));
    }
    DayReport report(std::optional<Origin> origin = std::nullopt) {
        const auto made = dayReport(store_.database(), {began_, now() + 1h, origin});
        EXPECT_TRUE(made) << made.error().detail;
        return made.value_or(DayReport{});
    }
};
SOHOA_ON_BOTH_DATABASES(TheDayReport);

TEST_P(TheDayReport, isEmptyWhereNothingHappened) {
    newJob();
    const auto before = dayReport(store_.database(), {began_, began_ + 1min, std::nullopt});
    ASSERT_TRUE(before);
    EXPECT_EQ(before->documents, 0);
    EXPECT_EQ(before->pages, 0);
    EXPECT_TRUE(before->reconciliation.balances());
}

TEST_P(TheDayReport, countsPagesByWhatIsOnThem) {
    const Job job = newJob();
    addPage(job, 1, "content");
    addPage(job, 2, "blank");
    addPage(job, 3, "separator");
    addPage(job, 4, "");
    addPage(job, 5, "content");
    const DayReport counted = report();
    EXPECT_EQ(counted.documents, 1);
    EXPECT_EQ(counted.pages, 5);
    EXPECT_EQ(counted.sheets, 3);
    EXPECT_EQ(counted.content, 2);
    EXPECT_EQ(counted.blank, 1);
    EXPECT_EQ(counted.separators, 1);
    EXPECT_EQ(counted.unread, 1);
}

TEST_P(TheDayReport, countsPagesByTheHourOnTheWall) {
    const Job job = newJob();
    addPage(job, 1, "content");
    const auto page = store_.pages(job)->front().page;
    const auto sinceMidnight = (page.scannedAt + 7h).time_since_epoch() % 24h;
    const auto hour = static_cast<std::size_t>(std::chrono::duration_cast<std::chrono::hours>(sinceMidnight).count());
    EXPECT_EQ(report().pagesByHour.at(hour), 1);
}

TEST_P(TheDayReport, balancesWhatWasFedAgainstWhatIsStored) {
    const Job job = newJob();
    for (int number = 1; number <= 3; ++number)
        addPage(job, number, "content");
    addPage(job, 4, "content", "like_last_sheet");
    runOf(job, 3, 2);  // one jammed
    runOf(job, 2, 2);
    const Reconciliation line = report().reconciliation;
    EXPECT_EQ(line.fed, 5);
    EXPECT_EQ(line.notKept, 1);
    EXPECT_EQ(line.stored, 4);
    EXPECT_EQ(line.setAside, 1);
    EXPECT_EQ(line.inDocument, 3);
    EXPECT_TRUE(line.balances());
}

TEST_P(TheDayReport, doesNotBalanceWhereAStoredPageIsMissing) {
    const Job job = newJob();
    addPage(job, 1, "content");
    runOf(job, 2, 2);
    EXPECT_FALSE(report().reconciliation.balances());
}

TEST_P(TheDayReport, namesWhatIsHeldAndWhatIsDoubted) {
    Job job = newJob();
    job.fields[Field::Code].content = std::string("26/QĐ-SNV");
    job.fields[Field::Code].doubts = {{FieldDoubtKind::LookAlike, "6", "8", {}}, {FieldDoubtKind::Faint, "26", "", {}}};
    ASSERT_TRUE(store_.hold(job, Error{errors::ScannerPagePoor, "page 1"}));
    EXPECT_THAT(report().held, ElementsAre(Pair("scanner.page_poor", 1)));
    EXPECT_THAT(report().doubts, ElementsAre(Pair("faint", 1), Pair("look_alike", 1)));
}

TEST_P(TheDayReport, followsDocumentsThroughTheirStates) {
    Job first = newJob(), second = newJob();
    for (const JobState state : {JobState::Scanned, JobState::Recognized, JobState::Scanned, JobState::Recognized})
        ASSERT_TRUE(store_.advance(first, state, {}));
    ASSERT_TRUE(store_.advance(second, JobState::Scanned, {}));
    const DayReport counted = report();
    EXPECT_EQ(counted.reached.at("scanned"), 2) << "a page was moved, and it was scanned again: once for each document";
    EXPECT_EQ(counted.reached.at("recognized"), 1);
    EXPECT_EQ(counted.stageTimes.at("recognizing").count, 2);
    EXPECT_EQ(counted.stageTimes.at("scanning").count, 2) << "each was scanned once";
    EXPECT_GE(counted.stageTimes.at("recognizing").medianSeconds, 0);
    EXPECT_LT(counted.stageTimes.at("recognizing").meanSeconds, 600);
    EXPECT_EQ(counted.stageTimes.count("sending"), 0u);
}

TEST_P(TheDayReport, isOfOneOriginWhereThatIsAsked) {
    const Job night = newJob(), counter = newJob(Origin::Kiosk);
    for (const Job& job : {night, counter}) {
        addPage(job, 1, "content");
        runOf(job, 1, 1);
    }
    addPage(counter, 2, "content");
    EXPECT_EQ(report(Origin::Batch).documents, 1);
    EXPECT_EQ(report(Origin::Batch).pages, 1);
    EXPECT_EQ(report(Origin::Batch).reconciliation.fed, 1);
    EXPECT_EQ(report(Origin::Kiosk).pages, 2);
    EXPECT_FALSE(report(Origin::Kiosk).reconciliation.balances());
    EXPECT_EQ(report().documents, 2);
}

}  // namespace
}  // namespace sohoa

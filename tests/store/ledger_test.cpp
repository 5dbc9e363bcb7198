#include "store/ledger.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "store/schema.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class TheLedger : public testing::Test {
  protected:
    test::TemporaryFolder folder_;
    Database db_ = *Database::open("sqlite3://db=" + (folder_ / "a.db").string());

    void SetUp() override {
        ASSERT_TRUE(migrate(db_));
        for (int i = 1; i <= 5; ++i)
            ASSERT_TRUE(appendToLedger(db_, JobId{1}, "page.stored", {{"page", i}}));
    }
    // What a person with the database file and the tools could do.
    void tamper(const std::string& sql) {
        ASSERT_TRUE(db_.execute("DROP TRIGGER IF EXISTS ledger_is_not_changed"));
        ASSERT_TRUE(db_.execute("DROP TRIGGER IF EXISTS ledger_is_not_cut"));
        ASSERT_TRUE(db_.execute(sql));
    }
};

TEST_F(TheLedger, isWholeAsItWasWritten) {
    const auto verdict = verifyLedger(db_);
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->entries, 5);
    EXPECT_EQ(verdict->brokenAt, 0);
    EXPECT_EQ(verdict->head.size(), 64u);
}

TEST_F(TheLedger, refusesToBeChangedOrCut) {
    EXPECT_FALSE(db_.execute("UPDATE ledger SET event = 'x' WHERE sequence = 3"));
    EXPECT_FALSE(db_.execute("DELETE FROM ledger WHERE sequence = 3"));
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 0);
}

TEST_F(TheLedger, namesAnAlteredEntry) {
    tamper("UPDATE ledger SET detail = '{\"page\":7}' WHERE sequence = 3");
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 3);
}

TEST_F(TheLedger, namesTheGapOfARemovedEntry) {
    tamper("DELETE FROM ledger WHERE sequence = 2");
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 2);
}

TEST_F(TheLedger, namesTheFirstOfTwoEntriesThatChangedPlaces) {
    tamper("UPDATE ledger SET sequence = CASE sequence WHEN 2 THEN -3 WHEN 3 THEN -2 ELSE sequence END");
    tamper("UPDATE ledger SET sequence = -sequence WHERE sequence < 0");
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 2);
}

TEST_F(TheLedger, givesTheHistoryOfOneJob) {
    ASSERT_TRUE(appendToLedger(db_, JobId{2}, "job.created", {}));
    EXPECT_EQ(ledgerOf(db_, JobId{1})->size(), 5u);
    EXPECT_EQ(ledgerOf(db_, JobId{2})->front().event, "job.created");
}

}  // namespace
}  // namespace sohoa

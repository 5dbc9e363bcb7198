#include "store/ledger.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "store/schema.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class TheLedger : public test::OnBothDatabases {
  protected:
    Database db_ = openMigrated();

    void SetUp() override {
        OnBothDatabases::SetUp();
        for (int i = 1; i <= 5; ++i)
            ASSERT_TRUE(appendToLedger(db_, JobId{1}, "page.stored", {{"page", i}}));
    }
    // What a person with the database file and the tools could do.
    void tamper(const std::string& sql) {
        const bool postgres = GetParam() == Dialect::Postgres;
        for (const char* trigger : {"ledger_is_not_changed", "ledger_is_not_cut"})
            ASSERT_TRUE(db_.execute(std::string("DROP TRIGGER IF EXISTS ") + trigger + (postgres ? " ON ledger" : "")));
        ASSERT_TRUE(db_.execute(sql));
    }
};

SOHOA_ON_BOTH_DATABASES(TheLedger);

TEST_P(TheLedger, isWholeAsItWasWritten) {
    const auto verdict = verifyLedger(db_);
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->entries, 5);
    EXPECT_EQ(verdict->brokenAt, 0);
    EXPECT_EQ(verdict->head.size(), 64u);
}

TEST_P(TheLedger, refusesToBeChangedOrCut) {
    EXPECT_FALSE(db_.execute("UPDATE ledger SET event = 'x' WHERE sequence = 3"));
    EXPECT_FALSE(db_.execute("DELETE FROM ledger WHERE sequence = 3"));
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 0);
}

TEST_P(TheLedger, namesAnAlteredEntry) {
    tamper("UPDATE ledger SET detail = '{\"page\":7}' WHERE sequence = 3");
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 3);
}

TEST_P(TheLedger, namesTheGapOfARemovedEntry) {
    tamper("DELETE FROM ledger WHERE sequence = 2");
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 2);
}

TEST_P(TheLedger, namesTheFirstOfTwoEntriesThatChangedPlaces) {
    tamper("UPDATE ledger SET sequence = CASE sequence WHEN 2 THEN -3 WHEN 3 THEN -2 ELSE sequence END");
    tamper("UPDATE ledger SET sequence = -sequence WHERE sequence < 0");
    EXPECT_EQ(verifyLedger(db_)->brokenAt, 2);
}

TEST_P(TheLedger, givesTheHistoryOfOneJob) {
    ASSERT_TRUE(appendToLedger(db_, JobId{2}, "job.created", {}));
    EXPECT_EQ(ledgerOf(db_, JobId{1})->size(), 5u);
    EXPECT_EQ(ledgerOf(db_, JobId{2})->front().event, "job.created");
}

}  // namespace
}  // namespace sohoa

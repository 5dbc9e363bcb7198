#include "store/keeping/save_before_step.h"

#include "store/keeping/packed_lines.h"
#include "store/schema.h"
#include "tests/store/keeping_office.h"

namespace sohoa {
namespace {

class TheSavedStore : public test::OnBothDatabases {
  protected:
    test::TemporaryFolder saves_;
};
SOHOA_ON_BOTH_DATABASES(TheSavedStore);

TEST_P(TheSavedStore, isThereBeforeEachStep) {
    Database database = open();
    ASSERT_TRUE(migrate(database, {}, 1));
    ASSERT_TRUE(appendToLedger(database, JobId{}, "before", {}));
    ASSERT_TRUE(migrate(database, savingInto(database, saves_.path()), 3));
    const auto saved = saves_.names();
    ASSERT_EQ(saved.size(), 2u);
    EXPECT_EQ(saved[0].find("before-step-2-"), 0u) << saved[0];
    EXPECT_EQ(saved[1].find("before-step-3-"), 0u) << saved[1];
    if (GetParam() == Dialect::Sqlite) {
        auto old = Database::open("sqlite3://db=" + (saves_ / saved[0]).string());
        ASSERT_TRUE(old);
        EXPECT_EQ(*schemaOf(*old), 1u);
        EXPECT_EQ(integer(old->query("SELECT COUNT(*) FROM ledger", 1)->at(0), 0), 1);
        return;
    }
    auto ledger = PackedLinesReader::open(saves_ / saved[0] / "tables/ledger.jsonl.gz");
    ASSERT_TRUE(ledger);
    EXPECT_TRUE(*ledger->next());
    EXPECT_NE((*ledger->next())->find("before"), std::string::npos);
    EXPECT_FALSE(*ledger->next());
    EXPECT_TRUE(std::filesystem::exists(saves_ / saved[0] / "manifest.json"));
}

TEST_P(TheSavedStore, leavesNothingHalfMadeWhereItCannotBeSaved) {
    Database database = open();
    ASSERT_TRUE(migrate(database, {}, 1));
    const auto file = saves_.with("file", "not a folder");
    EXPECT_FALSE(saveBeforeStep(database, file, 1));
    EXPECT_FALSE(migrate(database, savingInto(database, file)));
    EXPECT_EQ(*schemaOf(database), 1u);
    EXPECT_EQ(saves_.names(), (std::vector<std::string>{"file"}));
}

}  // namespace
}  // namespace sohoa

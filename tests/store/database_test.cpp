#include "store/database.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class ADatabase : public test::OnBothDatabases {
  protected:
    Database db_ = open();

    void SetUp() override {
        OnBothDatabases::SetUp();
        ASSERT_TRUE(db_.execute("CREATE TABLE t (name TEXT, amount BIGINT)"));
    }
    std::int64_t rows() { return integer(db_.query("SELECT count(*) FROM t", 1)->at(0), 0); }
};
SOHOA_ON_BOTH_DATABASES(ADatabase);

TEST_P(ADatabase, givesBackTextsNumbersAndNulls) {
    const std::int64_t beyond32Bits = 5'000'000'000;
    ASSERT_TRUE(db_.execute("INSERT INTO t VALUES (:1, :2)", {std::string("Đắk Lắk; it's"), beyond32Bits}));
    ASSERT_TRUE(db_.execute("INSERT INTO t VALUES (:1, :2)", {nullptr, std::int64_t{-1}}));
    const auto found = db_.query("SELECT name, amount FROM t ORDER BY amount", 2);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2u);
    EXPECT_EQ(found->at(0)[0], std::nullopt);
    EXPECT_EQ(text(found->at(1), 0), "Đắk Lắk; it's");
    EXPECT_EQ(integer(found->at(1), 1), beyond32Bits);
}

TEST_P(ADatabase, countsTheRowsThatAChangeTouched) {
    ASSERT_TRUE(db_.execute("INSERT INTO t VALUES ('a', 1), ('b', 2)"));
    EXPECT_EQ(db_.execute("UPDATE t SET amount = 9").value(), 2);
    EXPECT_EQ(db_.execute("UPDATE t SET amount = 9 WHERE name = 'c'").value(), 0);
}

TEST_P(ADatabase, takesBackATransactionThatFailed) {
    const auto done = db_.transaction([&]() -> Result<> {
        EXPECT_TRUE(db_.execute("INSERT INTO t VALUES ('a', 1)"));
        return fail(errors::WrongState);
    });
    EXPECT_EQ(done.error().code, errors::WrongState);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(db_.transaction([&]() -> Result<> {
        EXPECT_TRUE(db_.execute("INSERT INTO t VALUES ('b', 1)"));
        return {};
    })) << "a new transaction begins after the one that failed";
    EXPECT_EQ(rows(), 1);
}

TEST_P(ADatabase, takesValuesInAnyOrderAndMoreThanOnce) {
    const auto found = db_.query("SELECT :2, :1, :2, ':1'", 4, {std::string("a"), std::string("b")});
    ASSERT_TRUE(found);
    EXPECT_EQ(text(found->at(0), 0) + text(found->at(0), 1) + text(found->at(0), 2) + text(found->at(0), 3), "bab:1");
}

TEST_P(ADatabase, saysNothingOfTheValuesInAnError) {
    ASSERT_TRUE(db_.execute("CREATE UNIQUE INDEX once ON t (name)"));
    ASSERT_TRUE(db_.execute("INSERT INTO t VALUES (:1, 1)", {std::string("Nguyễn Văn Mật")}));
    const auto refused = db_.execute("INSERT INTO t VALUES (:1, 1)", {std::string("Nguyễn Văn Mật")});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail.find("Nguyễn"), std::string::npos) << refused.error().detail;
}

TEST_P(ADatabase, refusesBadSqlWithAnErrorAndGoesOn) {
    EXPECT_EQ(db_.execute("INSERT INTO nowhere VALUES (1)").error().code, errors::StoreUnavailable);
    EXPECT_TRUE(db_.execute("INSERT INTO t VALUES ('a', 1)"));
}

// As after a disk that could not be written for a while.
TEST(AnSqliteDatabase, isOpenedAnewWhereItCouldOnlyBeRead) {
    const test::TestDatabase file(Dialect::Sqlite);
    auto db = Database::open(file.connection());
    ASSERT_TRUE(db && db->execute("CREATE TABLE t (name TEXT)"));
    ASSERT_TRUE(db->execute("PRAGMA query_only = ON"));
    EXPECT_FALSE(db->execute("INSERT INTO t VALUES ('a')"));
    EXPECT_TRUE(db->execute("INSERT INTO t VALUES ('a')"));
    EXPECT_EQ(integer(db->query("SELECT count(*) FROM t", 1)->at(0), 0), 1);
}

TEST(OpeningADatabase, failsWhereThereIsNoFolder) {
    EXPECT_EQ(Database::open("sqlite3://db=/nonexistent/folder/a.db").error().code, errors::StoreUnavailable);
}

}  // namespace
}  // namespace sohoa

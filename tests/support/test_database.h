// A store's database for a test: SQLite in a folder of its own, or a schema of its own on a real PostgreSQL server that
// the test program starts once and stops at its end.
//
//   class TheRegister : public test::OnBothDatabases { … };
//   TEST_P(TheRegister, givesNumbersWithoutAGap) { Database db = open(); … }
//   SOHOA_ON_BOTH_DATABASES(TheRegister);
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "core/config.h"
#include "store/database.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {

class TestDatabase {
  public:
    explicit TestDatabase(Dialect dialect);
    ~TestDatabase();
    // False: this machine has no PostgreSQL server. One that is installed and does not start ends the test program.
    static bool available(Dialect dialect);
    const std::string& connection() const { return connection_; }  // for as many connections as wanted
    const std::filesystem::path& folder() const { return folder_.path(); }
    Config config() const;  // of a store in the folder on this database

  private:
    TemporaryFolder folder_;
    std::string connection_;
};

// The test's database is made before SetUp and gone after it.
class OnBothDatabases : public testing::TestWithParam<Dialect> {
  protected:
    OnBothDatabases() {
        if (TestDatabase::available(GetParam())) database_ = std::make_unique<TestDatabase>(GetParam());
    }
    void SetUp() override {
        if (!database_) GTEST_SKIP() << "PostgreSQL is not installed";
    }
    Database open() const;          // another connection, as it is
    Database openMigrated() const;  // the same with the newest schema
    Config config() const { return database_->config(); }
    const TestDatabase& testDatabase() const { return *database_; }

  private:
    std::unique_ptr<TestDatabase> database_;
};

std::string databaseName(const testing::TestParamInfo<Dialect>& info);

}  // namespace sohoa::test

#define SOHOA_ON_BOTH_DATABASES(Suite)                                                                         \
    INSTANTIATE_TEST_SUITE_P(On, Suite, testing::Values(::sohoa::Dialect::Sqlite, ::sohoa::Dialect::Postgres), \
                             ::sohoa::test::databaseName)

#include "store/schema.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class TheSchema : public test::OnBothDatabases {};
SOHOA_ON_BOTH_DATABASES(TheSchema);

TEST_P(TheSchema, growsFromEveryVersionToTheNewest) {
    for (std::size_t from = 0; from <= newestSchema(); ++from) {
        const test::TestDatabase fresh(GetParam());
        Database db = *Database::open(fresh.connection());
        ASSERT_TRUE(migrate(db, {}, from));
        EXPECT_EQ(*schemaOf(db), from);
        const auto done = migrate(db);
        ASSERT_TRUE(done) << "from " << from << ": " << done.error().detail;
        EXPECT_EQ(*schemaOf(db), newestSchema());
        EXPECT_TRUE(migrate(db)) << "what is there is left alone";
    }
}

TEST_P(TheSchema, isSavedBeforeEachStepThatMeetsAFilledStore) {
    Database db = open();
    std::vector<std::size_t> saved;
    const auto save = [&](std::size_t version) -> Result<> {
        saved.push_back(version);
        return {};
    };
    ASSERT_TRUE(migrate(db, save, 1));
    EXPECT_TRUE(saved.empty()) << "a new store has nothing to save";
    ASSERT_TRUE(migrate(db, save, 3));
    EXPECT_EQ(saved, (std::vector<std::size_t>{1, 2}));
}

TEST_P(TheSchema, staysAsItWasWhereItCannotBeSaved) {
    Database db = open();
    ASSERT_TRUE(migrate(db, {}, 1));
    const auto refused = migrate(db, [](std::size_t) -> Result<> { return fail(errors::DiskFull); });
    EXPECT_EQ(refused.error().code, errors::DiskFull);
    EXPECT_EQ(*schemaOf(db), 1u);
}

}  // namespace
}  // namespace sohoa

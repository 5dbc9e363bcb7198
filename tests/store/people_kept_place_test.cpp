#include "store/people/kept_place.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/store/people_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

constexpr std::string_view review = R"({"screen":"review","job":12})", home = R"({"screen":"home"})";

class APlace : public test::OnBothDatabases {
  protected:
    Database db_ = openMigrated();
    Accounts accounts_{db_};
    Person hoa_ = *accounts_.create(test::accountOf("hoa", {Role::VanThu}), "setup");
    Person an_ = *accounts_.create(test::accountOf("an", {Role::Operator}), "setup");
};
SOHOA_ON_BOTH_DATABASES(APlace);

TEST_P(APlace, isNowhereAtFirst) { EXPECT_EQ(*placeOf(db_, hoa_), ""); }

TEST_P(APlace, isThePersonsOwnAndTheLastOne) {
    ASSERT_TRUE(keepPlace(db_, hoa_, home));
    ASSERT_TRUE(keepPlace(db_, hoa_, review));
    EXPECT_EQ(*placeOf(db_, hoa_), review);
    EXPECT_EQ(*placeOf(db_, an_), "");
    ASSERT_TRUE(keepPlace(db_, an_, home));
    EXPECT_EQ(*placeOf(db_, hoa_), review);
}

TEST_P(APlace, isStillThereForWhoComesLater) {
    ASSERT_TRUE(keepPlace(db_, hoa_, review));
    Database later = open();
    EXPECT_EQ(*placeOf(later, hoa_), review);
}

TEST_P(APlace, isNowhereAgain) {
    ASSERT_TRUE(keepPlace(db_, hoa_, review));
    ASSERT_TRUE(keepPlace(db_, hoa_, ""));
    EXPECT_EQ(*placeOf(db_, hoa_), "");
}

TEST_P(APlace, isASmallObjectAndNothingElse) {
    ASSERT_TRUE(keepPlace(db_, hoa_, review));
    const std::string large = "{\"screen\":\"" + std::string(longestPlace, 'a') + "\"}";
    for (const std::string& wrong : std::vector<std::string>{"[]", "12", "{", "review", large}) {
        const auto kept = keepPlace(db_, hoa_, wrong);
        ASSERT_FALSE(kept) << wrong;
        EXPECT_EQ(kept.error().code, errors::BadRequest);
    }
    EXPECT_EQ(*placeOf(db_, hoa_), review);
}

}  // namespace
}  // namespace sohoa

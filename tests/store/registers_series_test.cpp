#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "store/registers/number_series.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

Result<> nothing(std::int64_t) { return {}; }

class ANumberSeries : public test::OnBothDatabases {
  protected:
    Database db_ = openMigrated();
};
SOHOA_ON_BOTH_DATABASES(ANumberSeries);

TEST_P(ANumberSeries, beginsEveryYearWithOne) {
    EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 1);
    EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 2);
    EXPECT_EQ(giveNumber(db_, copySeries, 2027, nothing).value(), 1);
    EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 3);
    EXPECT_EQ(giveNumber(db_, custodySeries, 2026, nothing).value(), 1) << "another series";
}

TEST_P(ANumberSeries, givesTheNumberOfAnActThatFailedToTheNext) {
    EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 1);
    const auto failed =
        giveNumber(db_, copySeries, 2026, [](std::int64_t) -> Result<> { return fail(errors::WrongState); });
    EXPECT_EQ(failed.error().code, errors::WrongState);
    EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 2);
    EXPECT_TRUE(seriesState(db_, copySeries, 2026)->gapless());
}

TEST_P(ANumberSeries, takesItsNumberBackWithTheCallersTransaction) {
    const auto undone = db_.transaction([&]() -> Result<> {
        EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 1);
        EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 2);
        return fail(errors::WrongState);
    });
    EXPECT_FALSE(undone);
    EXPECT_EQ(seriesState(db_, copySeries, 2026)->last, 0);
    EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 1);
}

TEST_P(ANumberSeries, isNotWrittenToByHand) {
    EXPECT_EQ(giveNumber(db_, copySeries, 2026, nothing).value(), 1);
    EXPECT_FALSE(db_.execute("DELETE FROM given_number"));
    EXPECT_FALSE(db_.execute("UPDATE given_number SET number = 7"));
    EXPECT_FALSE(
        db_.execute("INSERT INTO given_number (series, year, number, given_at) VALUES ('copies', 2026, 1, '')"))
        << "a number is given once";
}

TEST(TheYearOfANumber, turnsAtMidnightInVietnam) {
    EXPECT_EQ(yearInVietnam(parseIsoUtc("2026-12-31T16:59:59.999Z").value()), 2026);
    EXPECT_EQ(yearInVietnam(parseIsoUtc("2026-12-31T17:00:00Z").value()), 2027);
}

class ArrivalNumbers : public test::OnBothDatabases {
  protected:
    Database db_ = openMigrated();
};
SOHOA_ON_BOTH_DATABASES(ArrivalNumbers);

TEST_P(ArrivalNumbers, ofTheProvinceMayHaveGapsButNeverComeTwice) {
    EXPECT_TRUE(acceptArrivalNumber(db_, 2026, 41, nothing));
    EXPECT_TRUE(acceptArrivalNumber(db_, 2026, 40, nothing)) << "they need not come in order";
    EXPECT_TRUE(acceptArrivalNumber(db_, 2026, 97, nothing));
    EXPECT_EQ(acceptArrivalNumber(db_, 2026, 41, nothing).error().code, errors::NumberTaken);
    EXPECT_TRUE(acceptArrivalNumber(db_, 2027, 41, nothing)) << "another year";
    const auto state = seriesState(db_, arrivalSeries, 2026);
    EXPECT_EQ(state->source, NumberSource::Province);
    EXPECT_EQ(state->last, 97);
    EXPECT_EQ(state->given, 3);
}

TEST_P(ArrivalNumbers, comeFromOneSourceAYear) {
    EXPECT_EQ(giveNumber(db_, arrivalSeries, 2026, nothing).value(), 1);
    EXPECT_EQ(acceptArrivalNumber(db_, 2026, 2, nothing).error().code, errors::NumberSourceMixed);
    EXPECT_TRUE(acceptArrivalNumber(db_, 2027, 2, nothing)) << "with a new year the office may change over";
    EXPECT_EQ(giveNumber(db_, arrivalSeries, 2027, nothing).error().code, errors::NumberSourceMixed);
    EXPECT_EQ(giveNumber(db_, arrivalSeries, 2026, nothing).value(), 2) << "the refusals changed nothing";
    EXPECT_EQ(seriesState(db_, arrivalSeries, 2027)->given, 1);
}

TEST_P(ArrivalNumbers, areRefusedWhereTheyAreNone) {
    for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{10'000'000'000}, INT64_MIN})
        EXPECT_EQ(acceptArrivalNumber(db_, 2026, number, nothing).error().code, errors::NumberInvalid) << number;
    EXPECT_TRUE(acceptArrivalNumber(db_, 2026, 9'999'999'999, nothing));
}

TEST_P(ArrivalNumbers, areFreeAgainWhereTheActFailed) {
    EXPECT_FALSE(acceptArrivalNumber(db_, 2026, 5, [](std::int64_t) -> Result<> { return fail(errors::WrongState); }));
    EXPECT_TRUE(acceptArrivalNumber(db_, 2026, 5, nothing));
}

}  // namespace
}  // namespace sohoa

#include "core/result.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"

namespace sohoa {

static Result<int> halfOf(int number) {
    if (number % 2 != 0) return fail(errors::BadMessage, "odd");
    return number / 2;
}

static Result<std::string> halfAsText(int number) {
    auto half = halfOf(number);
    if (!half) return passOn(half);
    return std::to_string(*half);
}

TEST(Result, IsAValueOrAnErrorWithItsDetail) {
    EXPECT_EQ(halfOf(8), 4);
    const auto odd = halfOf(7);
    ASSERT_FALSE(odd);
    EXPECT_EQ(odd.error().code, errors::BadMessage);
    EXPECT_EQ(odd.error().detail, "odd");
}

TEST(Result, AnErrorPassesThroughResultsOfOtherTypesUnchanged) {
    EXPECT_EQ(halfAsText(8), "4");
    const auto odd = halfAsText(7);
    ASSERT_FALSE(odd);
    EXPECT_EQ(odd.error().code, errors::BadMessage);
    EXPECT_EQ(odd.error().detail, "odd");
}

TEST(Result, OfNothingIsDoneOrAnError) {
    const Result<> done;
    EXPECT_TRUE(done);
    const Result<> failed = fail(errors::DiskFull);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().detail, "");
}

}  // namespace sohoa

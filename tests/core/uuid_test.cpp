#include "core/uuid.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace sohoa {

TEST(Uuid, HasTheFormOfVersionFour) {
    for (int i = 0; i < 100; ++i)
        EXPECT_THAT(randomUuid(),
                    testing::MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
}

TEST(Uuid, IsNeverTheSameTwice) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(seen.insert(randomUuid()).second);
}

}  // namespace sohoa

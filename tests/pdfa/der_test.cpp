#include "pdfa/der.h"

#include <gtest/gtest.h>

#include <string>

namespace sohoa::pdfa {

using namespace std::string_literals;

TEST(Der, EndsWhereItsLengthSays) {
    EXPECT_EQ(derLength("\x30\x03\x02\x01\x00\x00\x00\x00"s), 5u);
    EXPECT_EQ(derLength("\x30\x82\x01\x00"s + std::string(256, 'x') + "\0\0"s), 260u);
}

TEST(Der, ASignatureThatEndsInZerosKeepsThem) { EXPECT_EQ(derLength("\x30\x02\x00\x00\x00\x00"s), 4u); }

TEST(Der, IndefiniteLengthsEndAtTheirMark) {
    EXPECT_EQ(derLength("\x30\x80\x02\x01\x05\x00\x00\x00\x00"s), 7u);
    EXPECT_EQ(derLength("\x30\x80\x30\x80\x00\x00\x00\x00\x00\x00"s), 8u);
}

TEST(Der, RefusesWhatIsNoneOrCutOff) {
    EXPECT_FALSE(derLength(""));
    EXPECT_FALSE(derLength("\x31\x00"s));
    EXPECT_FALSE(derLength("\x30\x05\x02"s));
    EXPECT_FALSE(derLength("\x30\x88\xff\xff\xff\xff\xff\xff\xff\xff"s));
    EXPECT_FALSE(derLength("\x30\x80\x02"s));
    std::string deep;
    for (int i = 0; i < 10000; ++i)
        deep += "\x30\x80"s;
    EXPECT_FALSE(derLength(deep));
}

}  // namespace sohoa::pdfa

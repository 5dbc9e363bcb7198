#include "core/hex.h"

#include <gtest/gtest.h>

namespace sohoa {

static std::vector<std::byte> bytesOf(std::initializer_list<int> values) {
    std::vector<std::byte> bytes;
    for (int value : values)
        bytes.push_back(static_cast<std::byte>(value));
    return bytes;
}

TEST(Hex, IsLowerCaseWithTwoDigitsForEveryByte) {
    EXPECT_EQ(toHex(bytesOf({0x00, 0x0a, 0x10, 0xff})), "000a10ff");
    EXPECT_EQ(toHex({}), "");
}

TEST(Hex, IsReadInEitherCase) {
    EXPECT_EQ(fromHex("000a10ff"), bytesOf({0x00, 0x0a, 0x10, 0xff}));
    EXPECT_EQ(fromHex("000A10Ff"), bytesOf({0x00, 0x0a, 0x10, 0xff}));
    EXPECT_EQ(fromHex(""), bytesOf({}));
}

TEST(Hex, EveryByteComesBack) {
    for (int value = 0; value < 256; ++value)
        EXPECT_EQ(fromHex(toHex(bytesOf({value}))), bytesOf({value}));
}

TEST(Hex, OddLengthsAndOtherCharactersAreNothing) {
    for (const char* bad : {"0", "abc", "0g", "g0", " 0", "0x", "-1", "１２"})
        EXPECT_EQ(fromHex(bad), std::nullopt) << bad;
}

}  // namespace sohoa

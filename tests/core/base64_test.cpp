#include "core/base64.h"

#include <gtest/gtest.h>

namespace sohoa {

// RFC 4648, section 10.
static const std::pair<const char*, const char*> vectors[] = {
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
};

TEST(Base64, WritesTheExamplesOfTheRfc) {
    for (const auto& [plain, coded] : vectors)
        EXPECT_EQ(toBase64(plain), coded);
}

TEST(Base64, ReadsTheExamplesOfTheRfc) {
    for (const auto& [plain, coded] : vectors)
        EXPECT_EQ(fromBase64(coded), plain);
}

TEST(Base64, EveryByteComesBackAtEveryPlace) {
    std::string all;
    for (int value = 0; value < 256; ++value)
        all += static_cast<char>(value);
    for (std::size_t from = 0; from < 3; ++from)
        EXPECT_EQ(fromBase64(toBase64(all.substr(from))), all.substr(from));
    EXPECT_EQ(toBase64("\xfb\xff\xfe"), "+//+");
}

TEST(Base64, IsOneLineHoweverLong) { EXPECT_EQ(toBase64(std::string(10'000, 'x')).find('\n'), std::string::npos); }

TEST(Base64, WhiteSpaceIsSkippedAlsoInsideThePadding) {
    EXPECT_EQ(fromBase64(" Zm9v\r\nYg\t=\n=\n"), "foob");
    EXPECT_EQ(fromBase64("  \n"), "");
}

TEST(Base64, StrayCharactersAreNothing) {
    for (const char* bad : {"Zm9v!", "Zm-_", "Zm9v\xc3\xa1", "Zm.v", "Zm9v\x80"})
        EXPECT_EQ(fromBase64(bad), std::nullopt) << bad;
    EXPECT_EQ(fromBase64(std::string_view("Zm9\0", 4)), std::nullopt);
}

TEST(Base64, WrongPaddingIsNothing) {
    for (const char* bad :
         {"=", "==", "====", "Zg=", "Zg===", "Zm8==", "Zm9v=", "Zm9v====", "Z===", "Zg==Zg==", "Z=g="})
        EXPECT_EQ(fromBase64(bad), std::nullopt) << bad;
}

TEST(Base64, ACutOffEndIsNothing) {
    for (const char* bad : {"Z", "Zg", "Zm9", "Zm9vY", "Zm9vYg"})
        EXPECT_EQ(fromBase64(bad), std::nullopt) << bad;
}

}  // namespace sohoa

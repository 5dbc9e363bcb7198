#include <gtest/gtest.h>

#include "store/people/secret_hash.h"
#include "store/people/secret_rules.h"
#include "tests/store/people_samples.h"

namespace sohoa {
namespace {

TEST(ANewSecret, isAPinOfSixDigitsOrAPasswordOfTenCharacters) {
    EXPECT_TRUE(isAcceptableSecret("482915", "hoa"));
    EXPECT_FALSE(isAcceptableSecret("48291", "hoa"));
    EXPECT_TRUE(isAcceptableSecret("Mua roi 7!", "hoa"));
    EXPECT_FALSE(isAcceptableSecret("Mua roi 7", "hoa"));
    EXPECT_FALSE(isAcceptableSecret("", "hoa"));
    EXPECT_TRUE(isAcceptableSecret("k" + std::string(127, 'x').replace(3, 2, "yz"), "hoa"));
    EXPECT_FALSE(isAcceptableSecret("k" + std::string(128, 'x').replace(3, 2, "yz"), "hoa"));
}

TEST(ANewSecret, hasOnlyWhatEveryKeyboardTypesAlike) {
    EXPECT_FALSE(isAcceptableSecret("mưa rơi chiều", "hoa"));
    EXPECT_FALSE(isAcceptableSecret(std::string_view("mua\0roi\0nua", 11), "hoa"));
    EXPECT_FALSE(isAcceptableSecret("mua\troi\tnua", "hoa"));
}

TEST(ANewSecret, isNotWhatIsGuessedFirst) {
    for (const char* guess : {"123456", "654321", "890123", "111111", "121212", "123123", "112112", "aaaaaaaaaa",
                              "abcdefghij", "JIHGFEDCBA", "abcabcabca", "aabbaabbaa", "Password12", "matkhau123",
                              "1234567890", "12345678ab", "qwertyuiop", "vanthu2026", "nguyen.hoa1"})
        EXPECT_FALSE(isAcceptableSecret(guess, "nguyen.hoa")) << guess;
}

TEST(ASecretsHash, tellsRightFromWrong) {
    const auto hash = secretHash(test::secretOf("482915"));
    ASSERT_TRUE(hash);
    EXPECT_EQ(secretMatches(*hash, test::secretOf("482915")), true);
    EXPECT_EQ(secretMatches(*hash, test::secretOf("482916")), false);
    EXPECT_EQ(secretMatches(*hash, test::secretOf("")), false);
}

TEST(ASecretsHash, isArgon2idWithASaltOfItsOwn) {
    const auto one = secretHash(test::secretOf("482915")), other = secretHash(test::secretOf("482915"));
    ASSERT_TRUE(one && other);
    EXPECT_TRUE(one->starts_with("$argon2id$v=19$m=65536,t=3,p=1$")) << *one;
    EXPECT_NE(*one, *other);
}

TEST(ASecretsHash, ofNobodyCostsTheSameAndMatchesNothing) {
    const auto somebodys = secretHash(test::secretOf("482915"));
    ASSERT_TRUE(somebodys);
    const auto parameters = [](const std::string& hash) { return hash.substr(0, hash.find("p=1$")); };
    EXPECT_EQ(parameters(nobodysSecretHash()), parameters(*somebodys));
    EXPECT_EQ(nobodysSecretHash().size(), somebodys->size());
    EXPECT_EQ(secretMatches(nobodysSecretHash(), test::secretOf("482915")), false);
}

TEST(ASecretsHash, thatIsDamagedIsAnErrorAndNoMatch) {
    EXPECT_FALSE(secretMatches("", test::secretOf("482915")));
    EXPECT_FALSE(secretMatches("$argon2id$v=19$m=4294967295,t=3,p=1$c29ob2E$AAAA", test::secretOf("482915")));
}

}  // namespace
}  // namespace sohoa

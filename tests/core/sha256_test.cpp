#include "core/sha256.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {

// FIPS 180-4 examples.
TEST(Sha256, IsTheKnownDigestOfTheStandardsExamples) {
    EXPECT_EQ(sha256Of("").hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Of("abc").hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex(),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256Of(std::string(1'000'000, 'a')).hex(),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, IsTheSameHoweverTheBytesAreCutIntoPieces) {
    const std::string whole = "Cộng hòa xã hội chủ nghĩa Việt Nam";
    for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
        Sha256Hasher hasher;
        hasher.add(std::string_view(whole).substr(0, cut));
        hasher.add(std::string_view(whole).substr(cut));
        EXPECT_EQ(hasher.finish(), sha256Of(whole));
    }
}

TEST(Sha256, HasherGoesOnWhereItWasAfterAMove) {
    Sha256Hasher first;
    first.add("a");
    Sha256Hasher second = std::move(first);
    second.add("bc");
    EXPECT_EQ(second.finish(), sha256Of("abc"));
}

TEST(Sha256, OfAFileIsThatOfItsBytes) {
    const test::TemporaryFolder folder;
    const std::string large(600'000, '\x7f');  // longer than one read
    EXPECT_EQ(sha256OfFile(folder.with("large", large)), sha256Of(large));
    EXPECT_EQ(sha256OfFile(folder.with("empty", "")), sha256Of(""));
}

TEST(Sha256, OfWhatCannotBeReadIsAnError) {
    const test::TemporaryFolder folder;
    EXPECT_EQ(sha256OfFile(folder / "missing").error().code, errors::FileUnreadable);
    EXPECT_EQ(sha256OfFile(folder.path()).error().code, errors::FileUnreadable);
}

TEST(Sha256, ComesBackFromItsDigits) {
    const Sha256 digest = sha256Of("abc");
    EXPECT_EQ(Sha256::fromHex(digest.hex()), digest);
}

TEST(Sha256, DigitsOfAnotherLengthOrOtherCharactersAreRefused) {
    const std::string digits = sha256Of("abc").hex();
    for (const std::string& bad : {std::string(), digits.substr(2), digits + "00", "zz" + digits.substr(2)})
        EXPECT_EQ(Sha256::fromHex(bad).error().code, errors::BadMessage) << bad;
}

}  // namespace sohoa

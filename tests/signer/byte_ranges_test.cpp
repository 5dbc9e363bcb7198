#include "signer/byte_ranges.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/sha256.h"
#include "tests/virtual/trust/test_office.h"

namespace sohoa::signer {
namespace {

class RangesOfAFile : public testing::Test {
  protected:
    Result<RangeDigest> digest(const std::string& bytes, const std::vector<std::int64_t>& numbers) {
        std::ofstream(folder_.path() / "file", std::ios::binary) << bytes;
        auto ranges = ByteRanges::from(numbers);
        if (!ranges) return passOn(ranges);
        return digestRanges(folder_.path() / "file", *ranges, "SHA256");
    }
    std::string refusal(const std::string& bytes, const std::vector<std::int64_t>& numbers) {
        const auto result = digest(bytes, numbers);
        return result ? "" : std::string(result.error().code.name);
    }

  private:
    test::TemporaryFolder folder_;
};

TEST_F(RangesOfAFile, AreHashedWithoutWhatLiesBetween) {
    const auto result = digest("abc<3041>def", {0, 3, 9, 3});
    ASSERT_TRUE(result);
    const Sha256 expected = sha256Of("abcdef");
    EXPECT_EQ(result->digest, std::string(expected.bytes.begin(), expected.bytes.end()));
    EXPECT_EQ(result->contents, "0A");
    EXPECT_TRUE(result->coversWholeFile);
}

TEST_F(RangesOfAFile, MayEndBeforeTheFileDoes) {
    const auto result = digest("abc<3041>def later", {0, 3, 9, 3});
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->coversWholeFile);
}

TEST_F(RangesOfAFile, TakeHexInTheFormsThatPdfAllows) {
    EXPECT_EQ(digest("abc<30 4\n1 5>def", {0, 3, 13, 3})->contents, "0AP");
}

TEST_F(RangesOfAFile, AreRefusedWhereSomethingElseIsLeftOut) {
    const std::string file = "abc<3041>def";
    EXPECT_EQ(refusal(file, {0, 2, 9, 3}), "signer.bad_byte_range");
    EXPECT_EQ(refusal(file, {0, 3, 10, 2}), "signer.bad_byte_range");
    EXPECT_EQ(refusal(file, {0, 4, 8, 4}), "signer.bad_byte_range");
    EXPECT_EQ(refusal("abc<30><41>def", {0, 3, 11, 3}), "signer.bad_byte_range");
    EXPECT_EQ(refusal("abc<30xy>def", {0, 3, 9, 3}), "signer.bad_byte_range");
    EXPECT_EQ(refusal(std::string("abc<30\0y>def", 12), {0, 3, 9, 3}), "signer.bad_byte_range");
}

TEST_F(RangesOfAFile, AreRefusedBeyondTheFile) {
    EXPECT_EQ(refusal("abc<3041>def", {0, 3, 9, 4}), "signer.bad_byte_range");
    EXPECT_EQ(refusal("abc<3041>def", {0, 3, 1000, 3}), "signer.bad_byte_range");
}

TEST_F(RangesOfAFile, AreFourSaneNumbers) {
    for (const std::vector<std::int64_t>& numbers : std::vector<std::vector<std::int64_t>>{{},
                                                                                           {0},
                                                                                           {0, 3, 9, 3, 4},
                                                                                           {1, 3, 9, 3},
                                                                                           {0, 0, 9, 3},
                                                                                           {0, 3, 9, 0},
                                                                                           {0, 9, 3, 3},
                                                                                           {0, 3, 3, 3},
                                                                                           {0, -3, 9, 3},
                                                                                           {0, 3, 9, INT64_MAX},
                                                                                           {0, 3, INT64_MAX, INT64_MAX},
                                                                                           {INT64_MIN, 3, 9, 3}})
        EXPECT_EQ(refusal("abc<3041>def", numbers), "signer.bad_byte_range");
}

TEST(Ranges, NeedAFileThatCanBeRead) {
    const auto ranges = ByteRanges::from({0, 3, 9, 3});
    EXPECT_EQ(digestRanges("/nonexistent", *ranges, "SHA256").error().code.name, "core.file_unreadable");
    EXPECT_EQ(digestRanges("/", *ranges, "SHA256").error().code.name, "core.file_unreadable");
    EXPECT_EQ(digestRanges("/dev/zero", *ranges, "SHA256").error().code.name, "core.file_unreadable");
}

}  // namespace
}  // namespace sohoa::signer

#include "core/secret_bytes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

namespace sohoa {

static SecretBytes secretOf(std::string_view text) {
    SecretBytes secret(text.size());
    std::copy(text.begin(), text.end(), secret.bytes().begin());
    return secret;
}

// What the kernel says about the mapping an address lies in, or "" where it does not say.
static std::string kernelFlagsOf(const void* address) {
    std::ifstream maps("/proc/self/smaps");
    bool inside = false;
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0, to = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &from, &to) == 2) {  // NOLINT(cert-err34-c)
            const auto at = reinterpret_cast<std::uintptr_t>(address);
            inside = at >= from && at < to;
        }
        if (inside && line.starts_with("VmFlags:")) return line + ' ';
    }
    return "";
}

TEST(SecretBytes, AreZeroUntilWritten) {
    const SecretBytes secret(100);
    EXPECT_EQ(secret.view(), std::string(100, '\0'));
    EXPECT_FALSE(secret.empty());
    EXPECT_TRUE(SecretBytes().empty());
}

TEST(SecretBytes, AZeroByteAlwaysFollows) {
    for (std::size_t size : {std::size_t{0}, std::size_t{6}, std::size_t{4095}, std::size_t{4096}, std::size_t{8192}}) {
        const SecretBytes secret = secretOf(std::string(size, 'x'));
        EXPECT_EQ(secret.c_str()[size], '\0') << size;
        EXPECT_EQ(secret.size(), size);
    }
}

TEST(SecretBytes, WhatIsCutOffIsWiped) {
    SecretBytes secret = secretOf("123456");
    const char* const memory = secret.c_str();
    secret.shrink(2);
    EXPECT_EQ(secret.view(), "12");
    EXPECT_EQ(std::string_view(memory, 6), std::string_view("12\0\0\0\0", 6));
    EXPECT_STREQ(secret.c_str(), "12");
}

TEST(SecretBytes, ShrinkingNeverGrows) {
    SecretBytes secret = secretOf("12");
    secret.shrink(10);
    EXPECT_EQ(secret.view(), "12");
}

TEST(SecretBytes, MoveWithoutACopy) {
    SecretBytes first = secretOf("123456");
    const char* const memory = first.c_str();
    const SecretBytes second = std::move(first);
    EXPECT_EQ(second.c_str(), memory);
    EXPECT_EQ(second.view(), "123456");
    EXPECT_TRUE(first.empty());  // NOLINT(bugprone-use-after-move): that is what is tested
    EXPECT_EQ(first.view(), "");
}

TEST(SecretBytes, WhatIsAssignedOverIsGoneAtOnce) {
    SecretBytes pin = secretOf("111111");
    SecretBytes other = secretOf("222222");
    pin = std::move(other);
    EXPECT_EQ(pin.view(), "222222");
    EXPECT_TRUE(other.empty());  // NOLINT(bugprone-use-after-move): that is what is tested
    EXPECT_EQ(other.c_str(), nullptr);
}

TEST(SecretBytes, AssignedToThemselvesTheyStay) {
    SecretBytes pin = secretOf("111111");
    SecretBytes& same = pin;
    pin = std::move(same);
    EXPECT_EQ(pin.view(), "111111");
}

TEST(SecretBytes, AreLeftOutOfCoreDumps) {
    const SecretBytes secret(6);
    const std::string flags = kernelFlagsOf(secret.c_str());
    if (flags.empty()) GTEST_SKIP() << "this kernel does not tell";
    EXPECT_NE(flags.find(" dd "), std::string::npos) << flags;
}

TEST(SecretBytes, AreLocked) {
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer turns mlock() off";
#endif
    const SecretBytes secret(6);
    const std::string flags = kernelFlagsOf(secret.c_str());
    if (flags.empty()) GTEST_SKIP() << "this kernel does not tell";
    EXPECT_NE(flags.find(" lo "), std::string::npos) << flags;
}

}  // namespace sohoa

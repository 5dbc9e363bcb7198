#include "virtual/trust/office.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "core/atomic_file.h"
#include "tests/virtual/trust/test_office.h"
#include "virtual/trust/authority.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

mode_t modeOf(const fs::path& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 0777;
}

trust::OfficePlan planIn(const fs::path& home) {
    return {.folder = home / "office",
            .agency = test::agencyOfTests,
            .softhsmConfig = home / "softhsm2.conf",
            .pinFile = home / "pin",
            .port = 8318,
            .key = trust::KeyKind::EcP256};
}

TEST(Office, IsTheSameWhenItIsMadeTwice) {
    const test::TemporaryFolder home;
    const auto first = trust::makeOffice(planIn(home.path()));
    ASSERT_TRUE(first) << first.error().detail;
    const auto second = trust::makeOffice(planIn(home.path()));
    ASSERT_TRUE(second) << second.error().detail;
    EXPECT_EQ(first->tokenSerial, second->tokenSerial);
    EXPECT_EQ(first->certificateSha256, second->certificateSha256);
}

TEST(Office, KeepsKeysAndPinToItsOwner) {
    const test::TemporaryFolder home;
    ASSERT_TRUE(trust::makeOffice(planIn(home.path())));
    EXPECT_EQ(modeOf(home.path() / "pin"), 0600u);
    for (const auto& file : fs::directory_iterator(home.path() / "office/private"))
        if (file.path().extension() == ".key") {
            EXPECT_EQ(modeOf(file), 0600u) << file.path();
        }
}

TEST(Office, UsesThePinThatIsThere) {
    const test::TemporaryFolder home;
    ASSERT_TRUE(writeFileAtomically(home.path() / "pin", "246813\n"));
    ASSERT_TRUE(trust::makeOffice(planIn(home.path())));
    EXPECT_EQ(readFile(home.path() / "pin").value(), "246813\n");
}

TEST(Office, IsRefusedWhenItsPinIsLost) {
    const test::TemporaryFolder home;
    ASSERT_TRUE(trust::makeOffice(planIn(home.path())));
    fs::remove(home.path() / "pin");
    EXPECT_FALSE(trust::makeOffice(planIn(home.path())));
}

// Kills the program at later and later moments; whoever comes next finishes the office.
TEST(Office, IsFinishedAfterAKillAtAnyMoment) {
    const test::TemporaryFolder home;
    const std::string program = SOHOA_TEST_BIN "/sohoa-virtual-trust";
    for (const int milliseconds : {5, 20, 60, 120, 200, 300}) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::execl(program.c_str(), program.c_str(), "init", "--key", "ec-p256", "--agency", test::agencyOfTests,
                    "--dir", (home.path() / "office").c_str(), "--softhsm-config",
                    (home.path() / "softhsm2.conf").c_str(), "--pin-file", (home.path() / "pin").c_str(), nullptr);
            ::_exit(127);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    const auto office = trust::makeOffice(planIn(home.path()));
    ASSERT_TRUE(office) << office.error().detail;
    EXPECT_EQ(office->tokenSerial.size(), 16u);
    EXPECT_TRUE(trust::readCertificate(office->chain));
}

}  // namespace
}  // namespace sohoa

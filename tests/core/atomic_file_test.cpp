#include "core/atomic_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <functional>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Existing = AtomicFile::Existing;

class AtomicFileIn : public testing::Test {
  protected:
    test::TemporaryFolder folder_;
};

TEST_F(AtomicFileIn, AFolderAppearsWholeAtTheCommit) {
    auto file = AtomicFile::create(folder_ / "page.png");
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->write("first "));
    ASSERT_TRUE(file->write("second"));
    EXPECT_FALSE(std::filesystem::exists(folder_ / "page.png"));
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(readFile(folder_ / "page.png"), "first second");
    EXPECT_THAT(folder_.names(), ElementsAre("page.png"));
}

TEST_F(AtomicFileIn, AFolderLeavesNothingWithoutACommit) {
    {
        auto file = AtomicFile::create(folder_ / "page.png");
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->write("half a page"));
        EXPECT_THAT(folder_.names(), testing::SizeIs(1));
    }
    EXPECT_THAT(folder_.names(), IsEmpty());
}

TEST_F(AtomicFileIn, AFolderIsCommittedByTheLastOwner) {
    auto first = AtomicFile::create(folder_ / "page.png");
    ASSERT_TRUE(first);
    ASSERT_TRUE(first->write("bytes"));
    {
        AtomicFile second = std::move(*first);
        ASSERT_TRUE(second.commit());
    }
    EXPECT_EQ(readFile(folder_ / "page.png"), "bytes");
}

TEST_F(AtomicFileIn, AFolderRefusesATargetThatExists) {
    folder_.with("page.png", "old");
    EXPECT_EQ(AtomicFile::create(folder_ / "page.png").error().code, errors::FileExists);
    EXPECT_EQ(writeFileAtomically(folder_ / "page.png", "new").error().code, errors::FileExists);
    EXPECT_EQ(readFile(folder_ / "page.png"), "old");
    EXPECT_THAT(folder_.names(), ElementsAre("page.png"));
}

TEST_F(AtomicFileIn, AFolderRefusesATargetThatCameToExistMeanwhile) {
    {
        auto file = AtomicFile::create(folder_ / "page.png");
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->write("ours"));
        folder_.with("page.png", "theirs");
        EXPECT_EQ(file->commit().error().code, errors::FileExists);
    }
    EXPECT_EQ(readFile(folder_ / "page.png"), "theirs");
    EXPECT_THAT(folder_.names(), ElementsAre("page.png"));
}

TEST_F(AtomicFileIn, AFolderIsReplacedWholeWhereThatIsAsked) {
    folder_.with("state.json", "a long old content");
    auto file = AtomicFile::create(folder_ / "state.json", Existing::Replace);
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->write("new"));
    EXPECT_EQ(readFile(folder_ / "state.json"), "a long old content");
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(readFile(folder_ / "state.json"), "new");
    EXPECT_THAT(folder_.names(), ElementsAre("state.json"));
}

TEST_F(AtomicFileIn, AFolderMayBeWrittenByALibraryThatRemovesFirst) {
    auto file = AtomicFile::create(folder_ / "out.pdf");
    ASSERT_TRUE(file);
    std::filesystem::remove(file->partPath());
    std::ofstream(file->partPath()) << "by the library";
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(readFile(folder_ / "out.pdf"), "by the library");
    EXPECT_THAT(folder_.names(), ElementsAre("out.pdf"));
}

TEST_F(AtomicFileIn, AFolderThatALibraryLeftEmptyHandedIsAnError) {
    auto file = AtomicFile::create(folder_ / "out.pdf");
    ASSERT_TRUE(file);
    std::filesystem::remove(file->partPath());
    EXPECT_EQ(file->commit().error().code, errors::FileUnwritable);
    EXPECT_THAT(folder_.names(), IsEmpty());
}

TEST_F(AtomicFileIn, AFolderTakesNamesAsLongAsTheFileSystemDoes) {
    const std::string longest(255, 'x');
    ASSERT_TRUE(writeFileAtomically(folder_ / longest, "bytes"));
    EXPECT_THAT(folder_.names(), ElementsAre(longest));
}

TEST_F(AtomicFileIn, AFolderThatIsMissingIsAnErrorThatNamesThePath) {
    const auto file = AtomicFile::create(folder_ / "missing/page.png");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, errors::FileUnwritable);
    EXPECT_THAT(file.error().detail, HasSubstr("missing"));
}

TEST_F(AtomicFileIn, AFolderIsNotReadableForEverybody) {
    ASSERT_TRUE(writeFileAtomically(folder_ / "page.png", "bytes"));
    const auto permissions = std::filesystem::status(folder_ / "page.png").permissions();
    EXPECT_EQ(permissions & std::filesystem::perms::others_all, std::filesystem::perms::none);
}

// Runs the check in a process of its own, whose limits are lost with it; says whether the check held.
static bool inAnotherProcess(const std::function<bool()>& check) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(check() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(AtomicFileIn, AFolderLeavesNothingWhereTheLimitOnFilesCutsTheWriting) {
    const auto target = folder_ / "large";
    EXPECT_TRUE(inAnotherProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
        const auto written = writeFileAtomically(target, std::string(200'000, 'x'));
        return !written && written.error().code == errors::FileUnwritable && !written.error().detail.empty();
    }));
    EXPECT_THAT(folder_.names(), IsEmpty());
}

// A file system of 64 KiB; needs the right to mount.
class FullDisk : public testing::Test {
  protected:
    void SetUp() override {
        mounted_ = ::mount("sohoa-test", folder_.path().c_str(), "tmpfs", 0, "size=64k") == 0;
        if (!mounted_) GTEST_SKIP() << "no right to mount here";
    }
    ~FullDisk() override {
        if (mounted_) ::umount2(folder_.path().c_str(), MNT_DETACH);
    }

    test::TemporaryFolder folder_;

  private:
    bool mounted_ = false;
};

TEST_F(FullDisk, IsToldAndNothingStays) {
    const auto written = writeFileAtomically(folder_ / "large", std::string(200'000, 'x'));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, errors::DiskFull);
    EXPECT_THAT(folder_.names(), IsEmpty());
}

TEST_F(FullDisk, LeavesTheOldContentWhereItWasToBeReplaced) {
    folder_.with("state.json", "old");
    const auto written = writeFileAtomically(folder_ / "state.json", std::string(200'000, 'x'), Existing::Replace);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, errors::DiskFull);
    EXPECT_EQ(readFile(folder_ / "state.json"), "old");
    EXPECT_THAT(folder_.names(), ElementsAre("state.json"));
}

TEST_F(FullDisk, TakesFilesAgainWhenThereIsRoom) {
    ASSERT_FALSE(writeFileAtomically(folder_ / "large", std::string(200'000, 'x')));
    EXPECT_TRUE(writeFileAtomically(folder_ / "small", "fits"));
}

TEST(ReadFile, GivesTheBytesAsTheyAre) {
    const test::TemporaryFolder folder;
    const std::string bytes("\0\xff\r\n", 4);
    EXPECT_EQ(readFile(folder.with("bytes", bytes)), bytes);
    EXPECT_EQ(readFile(folder.with("empty", "")), "");
}

TEST(ReadFile, StopsAtTheLimit) {
    const test::TemporaryFolder folder;
    const auto file = folder.with("ten", "0123456789");
    EXPECT_TRUE(readFile(file, 10));
    EXPECT_EQ(readFile(file, 9).error().code, errors::FileUnreadable);
}

TEST(ReadFile, WhatIsMissingOrAFolderIsAnErrorThatNamesIt) {
    const test::TemporaryFolder folder;
    const auto missing = readFile(folder / "missing");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, errors::FileUnreadable);
    EXPECT_THAT(missing.error().detail, HasSubstr("missing"));
    EXPECT_EQ(readFile(folder.path()).error().code, errors::FileUnreadable);
}

TEST(Fsync, ReachesFilesAndFoldersAndTellsOfMissingOnes) {
    const test::TemporaryFolder folder;
    EXPECT_TRUE(fsyncFile(folder.with("file", "bytes")));
    EXPECT_TRUE(fsyncFolder(folder.path()));
    EXPECT_EQ(fsyncFile(folder / "missing").error().code, errors::FileUnwritable);
    EXPECT_EQ(fsyncFolder(folder / "file").error().code, errors::FileUnwritable);
}

}  // namespace sohoa

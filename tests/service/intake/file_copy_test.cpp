#include "service/intake/file_copy.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/intake/folder_watch.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class ACopy : public testing::Test {
  protected:
    Result<CopiedFile> copyOf(const std::filesystem::path& path, int flags = O_RDONLY | O_NONBLOCK) {
        const Descriptor from(::open(path.c_str(), flags | O_CLOEXEC));
        return copyHandedFile(from.get(), target_, 1'000'000);
    }
    test::TemporaryFolder folder_;
    std::filesystem::path target_ = folder_ / "copy";
};

TEST_F(ACopy, isTheFileByteForByte) {
    std::string content(700'000, 'x');
    content.back() = 'y';
    const auto copied = copyOf(folder_.with("file", content));
    ASSERT_TRUE(copied) << copied.error().code.name;
    EXPECT_EQ(copied->bytes, content.size());
    EXPECT_EQ(copied->sha256, sha256Of(content));
    EXPECT_EQ(*readFile(target_), content);
}

TEST_F(ACopy, isMadeFromTheDescriptorAlone) {
    const auto path = folder_.with("file", "mine");
    const Descriptor from(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    ::lseek(from.get(), 3, SEEK_SET);
    std::filesystem::rename(folder_.with("other", "another's"), path);
    ASSERT_TRUE(copyHandedFile(from.get(), target_, 100));
    EXPECT_EQ(*readFile(target_), "mine") << "whatever took its path, wherever somebody had read to";
}

TEST_F(ACopy, isRefusedOfWhatIsNoFile) {
    ::mkfifo((folder_ / "fifo").c_str(), 0600);
    for (const auto& path : {folder_ / "fifo", folder_.path(), std::filesystem::path("/dev/zero")})
        EXPECT_EQ(copyOf(path).error().code, errors::IntakeNotAFile) << path;
    EXPECT_EQ(copyHandedFile(-1, target_, 100).error().code, errors::IntakeNotAFile);
    EXPECT_FALSE(std::filesystem::exists(target_));
}

TEST_F(ACopy, isRefusedOfWhatIsTooLargeOrEmptyOrCannotBeRead) {
    EXPECT_EQ(copyOf(folder_.with("large", std::string(1'000'001, 'x'))).error().code, errors::IntakeTooLarge);
    EXPECT_EQ(copyOf(folder_.with("empty", "")).error().code, errors::IntakeKindUnknown);
    EXPECT_EQ(copyOf(folder_.with("write", "x"), O_WRONLY).error().code, errors::FileUnreadable);
    EXPECT_FALSE(std::filesystem::exists(target_));
}

// Whoever writes while it is read gets through or does not; a mixture is never taken.
TEST_F(ACopy, isNeverAMixture) {
    const std::string before(900'000, 'a'), after(900'000, 'b');
    const auto path = folder_.with("file", before);
    for (int round = 0; round < 20; ++round) {
        folder_.with("file", before);
        std::thread writer([&] { folder_.with("file", after); });
        const auto copied = copyOf(path);
        writer.join();
        if (copied) {
            const std::string content = *readFile(target_);
            EXPECT_TRUE(content == before || content == after || content == std::string(content.size(), 'b'));
            std::filesystem::remove(target_);
        } else {
            EXPECT_THAT(copied.error().code, testing::AnyOf(errors::IntakeChanging, errors::IntakeKindUnknown));
            EXPECT_FALSE(std::filesystem::exists(target_));
        }
    }
}

}  // namespace
}  // namespace sohoa

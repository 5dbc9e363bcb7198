#include "service/intake/folder_watch.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class AWatchedFolder : public testing::Test {
  protected:
    void SetUp() override { fs::permissions(folder_.path(), fs::perms::owner_all); }

    // The names that are ready so many seconds after the beginning.
    std::vector<std::string> readyAt(std::chrono::seconds time) {
        auto seen = watch_.look(FolderWatch::Clock::time_point(1h + time));
        EXPECT_TRUE(seen);
        std::vector<std::string> names;
        refused_.clear();
        for (const StableFile& file : seen->ready)
            names.push_back(file.name);
        for (const RefusedFile& file : seen->refused) {
            EXPECT_EQ(file.why.code, errors::IntakeNotAFile);
            refused_.push_back(file.name);
        }
        return names;
    }

    test::TemporaryFolder folder_, elsewhere_;
    FolderWatch watch_{folder_.path(), 10s};
    std::vector<std::string> refused_;
};

TEST_F(AWatchedFolder, givesAFileThatStayedAsItIs) {
    folder_.with("b.pdf", "b");
    folder_.with("a.pdf", "a");
    EXPECT_THAT(readyAt(0s), IsEmpty());
    EXPECT_THAT(readyAt(9s), IsEmpty());
    EXPECT_THAT(readyAt(10s), ElementsAre("a.pdf", "b.pdf"));
    EXPECT_THAT(readyAt(11s), ElementsAre("a.pdf", "b.pdf")) << "until it is moved";
}

TEST_F(AWatchedFolder, beginsToCountAnewWhenAFileGrowsOrIsReplaced) {
    const auto file = folder_.with("a.pdf", "a");
    readyAt(0s);
    folder_.with("a.pdf", "longer");
    EXPECT_THAT(readyAt(10s), IsEmpty());
    fs::rename(elsewhere_.with("new", "longer"), file);
    EXPECT_THAT(readyAt(20s), IsEmpty()) << "another inode";
    EXPECT_THAT(readyAt(30s), ElementsAre("a.pdf"));
    watch_.forget("a.pdf");
    EXPECT_THAT(readyAt(31s), IsEmpty());
}

TEST_F(AWatchedFolder, waitsWhileSomebodyHasTheFileOpenForWriting) {
    const auto file = folder_.with("a.pdf", "a");
    readyAt(0s);
    {
        const Descriptor writer(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
        EXPECT_THAT(readyAt(10s), IsEmpty());
    }
    const Descriptor reader(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    EXPECT_THAT(readyAt(20s), ElementsAre("a.pdf")) << "readers are no matter";
}

TEST_F(AWatchedFolder, neverOpensWhatIsNoFile) {
    const auto secret = elsewhere_.with("secret", "not yours");
    fs::create_symlink(secret, folder_ / "link.pdf");
    fs::create_hard_link(secret, folder_ / "second-name.pdf");
    ::mkfifo((folder_ / "fifo.pdf").c_str(), 0600);
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder_ / "socket.pdf").string().copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(socket.get(), reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    folder_.with(".hidden.pdf", "x");
    fs::create_directory(folder_ / "sub.pdf");
    for (const auto time : {0s, 10s, 20s})
        EXPECT_THAT(readyAt(time), IsEmpty());
    EXPECT_THAT(refused_, ElementsAre("fifo.pdf", "link.pdf", "second-name.pdf", "socket.pdf"));
}

TEST_F(AWatchedFolder, givesTheFileThatItLookedAtAlthoughALinkTakesItsPlace) {
    const auto file = folder_.with("a.pdf", "a");
    readyAt(0s);
    auto seen = watch_.look(FolderWatch::Clock::time_point(1h + 10s));
    ASSERT_EQ(seen->ready.size(), 1u);
    fs::remove(file);
    fs::create_symlink(elsewhere_.with("secret", "b"), file);
    char byte = 0;
    EXPECT_EQ(::pread(seen->ready[0].file.get(), &byte, 1, 0), 1);
    EXPECT_EQ(byte, 'a');
    EXPECT_THAT(readyAt(20s), IsEmpty());
}

TEST_F(AWatchedFolder, isRefusedWhereEverybodyMayWriteToIt) {
    ASSERT_EQ(::chmod(folder_.path().c_str(), 0777), 0);
    EXPECT_EQ(watch_.look({}).error().code, errors::BadConfig);
    fs::create_directory_symlink(folder_.path(), elsewhere_ / "link");
    FolderWatch link(elsewhere_ / "link", 10s), none(elsewhere_ / "none", 10s);
    EXPECT_EQ(link.look({}).error().code, errors::BadConfig);
    EXPECT_EQ(none.look({}).error().code, errors::BadConfig);
}

}  // namespace
}  // namespace sohoa

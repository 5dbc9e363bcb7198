#include "service/intake/import_tray.h"

#include <fcntl.h>
#include <gmock/gmock.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/intake/folder_watch.h"
#include "service/memory_folder.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class ATray : public testing::Test {
  protected:
    ~ATray() override {
        for (const std::string& name : ImportTray::names(home_.path()))
            ImportTray::open(home_.path(), name)->wipe();
    }
    Result<> put(ImportTray& tray, const std::string& content, std::uint64_t most = 1000) {
        const Descriptor file(::open(home_.with("file", content).c_str(), O_RDONLY | O_CLOEXEC));
        return tray.add(file.get(), "công văn.pdf", most);
    }
    test::TemporaryFolder home_;
};

TEST_F(ATray, keepsFilesInTheirOrderAndIsFoundAgain) {
    auto tray = ImportTray::begin(home_.path(), "lan");
    ASSERT_TRUE(tray) << tray.error().code.name;
    ASSERT_TRUE(put(*tray, "one"));
    ASSERT_TRUE(put(*tray, "two"));
    const auto again = ImportTray::open(home_.path(), tray->name());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->owner(), "lan");
    ASSERT_THAT(again->files(), SizeIs(2));
    EXPECT_EQ(*readFile(again->files()[1].path), "two");
    EXPECT_EQ(again->files()[1].sha256, sha256Of("two"));
    EXPECT_EQ(again->files()[1].title, "công văn.pdf");
    EXPECT_EQ(again->bytes(), 6u);
}

TEST_F(ATray, isInMemoryAndNotBelowHome) {
    auto tray = ImportTray::begin(home_.path(), "lan");
    ASSERT_TRUE(put(*tray, "a mark of secrecy may be on it"));
    EXPECT_TRUE(isInMemory(tray->files()[0].path.parent_path()));
    EXPECT_THAT(home_.names(), testing::ElementsAre("file")) << "the test's own";
}

TEST_F(ATray, isOneJobsAndTakesNothingMoreThen) {
    auto tray = ImportTray::begin(home_.path(), "lan");
    EXPECT_EQ(tray->giveTo(JobId{7}).error().code, errors::BadRequest) << "there is nothing in it";
    ASSERT_TRUE(put(*tray, "one"));
    ASSERT_TRUE(tray->giveTo(JobId{7}));
    EXPECT_EQ(tray->giveTo(JobId{8}).error().code, errors::BadRequest);
    EXPECT_EQ(put(*tray, "two").error().code, errors::BadRequest);
    EXPECT_EQ(ImportTray::open(home_.path(), tray->name())->job(), JobId{7});
}

TEST_F(ATray, isGoneWhenItIsWiped) {
    auto tray = ImportTray::begin(home_.path(), "lan");
    ASSERT_TRUE(put(*tray, "one"));
    tray->wipe();
    tray->wipe();
    EXPECT_THAT(ImportTray::names(home_.path()), IsEmpty());
    EXPECT_EQ(ImportTray::open(home_.path(), tray->name()).error().code, errors::FileUnreadable);
}

TEST_F(ATray, keepsNothingOfAFileThatItRefuses) {
    auto tray = ImportTray::begin(home_.path(), "lan");
    EXPECT_EQ(put(*tray, "eleven byte", 10).error().code, errors::IntakeTooLarge);
    EXPECT_THAT(ImportTray::open(home_.path(), tray->name())->files(), IsEmpty());
    ASSERT_TRUE(put(*tray, "one"));
    EXPECT_EQ(*readFile(tray->files()[0].path), "one");
}

TEST_F(ATray, isAskedForByAProperNameAlone) {
    for (const char* name : {"", "..", "../../etc", "x", "00000000-0000-0000-0000-00000000000/"})
        EXPECT_EQ(ImportTray::open(home_.path(), name).error().code, errors::BadRequest) << name;
}

}  // namespace
}  // namespace sohoa

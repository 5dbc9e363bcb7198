#include "service/work_folder.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

class AWorkFolder : public testing::Test {
  protected:
    void leave(const char* name, const char* file) {
        fs::create_directories(place_ / name / "pages");
        std::ofstream(place_ / name / "pages" / file) << "a page";
    }
    int entries() const {
        int count = 0;
        for (const auto& entry : fs::directory_iterator(place_.path()))
            count += entry.exists();
        return count;
    }

    test::TemporaryFolder place_;
};

TEST_F(AWorkFolder, GoesWithAllThatIsInIt) {
    {
        auto work = WorkFolder::in(place_.path());
        ASSERT_TRUE(work);
        fs::create_directories(work->path() / "deep");
        std::ofstream(work->path() / "deep" / "page.tif") << "a page";
        EXPECT_EQ(fs::status(work->path()).permissions(), fs::perms::owner_all);
    }
    EXPECT_EQ(entries(), 0);
}

TEST_F(AWorkFolder, WipesWhatAKilledProgramLeftBesideIt) {
    const std::string left = ".sohoa-work-" + randomUuid();
    leave(left.c_str(), "page.tif");
    leave(".sohoa-work-of-a-person", "page.tif");
    leave("kept", "page.tif");
    auto work = WorkFolder::in(place_.path());
    ASSERT_TRUE(work);
    EXPECT_FALSE(fs::exists(place_ / left));
    EXPECT_TRUE(fs::exists(place_ / ".sohoa-work-of-a-person"));
    EXPECT_TRUE(fs::exists(place_ / "kept" / "pages" / "page.tif"));
}

TEST_F(AWorkFolder, LeavesAloneOneThatIsInUse) {
    auto first = WorkFolder::in(place_.path());
    auto second = WorkFolder::in(place_.path());
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->path(), second->path());
    EXPECT_TRUE(fs::exists(first->path()));
}

TEST_F(AWorkFolder, IsNotMadeInAFile) {
    std::ofstream(place_ / "file") << "no folder";
    const auto work = WorkFolder::in(place_ / "file");
    ASSERT_FALSE(work);
    EXPECT_EQ(work.error().code, errors::FileUnwritable);
}

}  // namespace
}  // namespace sohoa

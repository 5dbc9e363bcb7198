#include "store/spool.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class TheSpool : public testing::Test {
  protected:
    test::TemporaryFolder folder_;
    Spool spool_ = *Spool::open(folder_ / "spool");

    std::filesystem::path workFile(std::string_view content) {
        const auto path = folder_ / "work.tif";
        EXPECT_TRUE(writeFileAtomically(path, content, AtomicFile::Existing::Replace));
        return path;
    }
};

TEST_F(TheSpool, namesAFileByItsDigestAndTakesTheWorkFileAway) {
    const auto work = workFile("page one");
    const auto file = spool_.take(work, "tif");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->sha256, sha256Of("page one"));
    EXPECT_EQ(file->path.filename(), file->sha256.hex() + ".tif");
    EXPECT_EQ(*readFile(file->path), "page one");
    EXPECT_FALSE(std::filesystem::exists(work));
}

TEST_F(TheSpool, takesTheSameContentTwiceAsOneFile) {
    const auto first = spool_.take(workFile("page one"), "tif");
    const auto second = spool_.take(workFile("page one"), "tif");
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->path, second->path);
    EXPECT_TRUE(spool_.put("page one", "tif"));
}

TEST_F(TheSpool, findsAFileThatWasChangedOnTheDisk) {
    const auto file = spool_.put("page one", "tif");
    ASSERT_TRUE(file);
    EXPECT_TRUE(spool_.verified(file->sha256, "tif"));
    std::filesystem::permissions(file->path, std::filesystem::perms::owner_all);
    std::ofstream(file->path) << "page 0ne";
    EXPECT_EQ(spool_.verified(file->sha256, "tif").error().code, errors::FileDamaged);
}

TEST_F(TheSpool, saysThatAFileIsNotThere) {
    EXPECT_EQ(spool_.verified(sha256Of("never"), "tif").error().code, errors::FileUnreadable);
}

}  // namespace
}  // namespace sohoa

#include "scanner/part_files.h"

#include <gtest/gtest.h>

#include "core/atomic_file.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::scanner {
namespace {

TEST(PartFiles, ThatNobodyWritesAnyMoreAreRemoved) {
    const test::TemporaryFolder folder;
    folder.with(".6a0d4c58-8c3b-4f5b-9f1f-2a01.part", "half a page");
    removeAbandonedPartFiles(folder.path());
    EXPECT_TRUE(folder.names().empty());
}

TEST(PartFiles, ThatAreStillBeingWrittenStay) {
    const test::TemporaryFolder folder;
    auto file = AtomicFile::create(folder / "page-000001.tif");
    ASSERT_TRUE(file);
    removeAbandonedPartFiles(folder.path());
    EXPECT_TRUE(std::filesystem::exists(file->partPath()));
    EXPECT_TRUE(file->commit());
}

TEST(PartFiles, FilesWithANameOfTheirOwnStay) {
    const test::TemporaryFolder folder;
    folder.with("page-000001.tif", "a page");
    folder.with(".notes", "hidden");
    folder.with("spare.part", "not ours");
    removeAbandonedPartFiles(folder.path());
    EXPECT_EQ(folder.names().size(), 3u);
}

}  // namespace
}  // namespace sohoa::scanner

#include "virtual/escl/scan_desk.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "tests/virtual/escl/test_pages.h"
#include "virtual/escl/page_folder.h"

namespace sohoa::escl {
namespace {

const ScanSettings feeder{true, false, false, Dpi{100}};
const ScanSettings duplex{true, true, false, Dpi{100}};
const ScanSettings glass{false, false, false, Dpi{100}};

class ScanDeskTest : public testing::Test {
  protected:
    ScanDeskTest() { test::writePages(folder_.path(), 3); }
    ScanDesk desk(std::vector<Fault> faults = {}) {
        DeskOptions options;
        options.faults = std::move(faults);
        return {paper(folder_), options};
    }
    static std::unique_ptr<Paper> paper(const test::TemporaryFolder& folder) {
        return std::make_unique<PageFolder>(PageFolder::open(folder.path()).value());
    }
    static int pagesOfAJob(ScanDesk& desk, const ScanSettings& settings) {
        const Reply job = desk.begin(settings);
        int pages = 0;
        while (desk.next(job.bytes).httpStatus == 200)
            ++pages;
        return pages;
    }
    test::TemporaryFolder folder_;
};

TEST_F(ScanDeskTest, EveryJobBeginsWithTheWholeStack) {
    ScanDesk scanner = desk();
    EXPECT_EQ(pagesOfAJob(scanner, feeder), 3);
    EXPECT_EQ(pagesOfAJob(scanner, feeder), 3);
}

TEST_F(ScanDeskTest, InDuplexTheLastSheetHasABackToo) {
    ScanDesk scanner = desk();
    EXPECT_EQ(pagesOfAJob(scanner, duplex), 4);
}

TEST_F(ScanDeskTest, TheGlassHasOnePage) {
    ScanDesk scanner = desk();
    EXPECT_EQ(pagesOfAJob(scanner, glass), 1);
}

TEST_F(ScanDeskTest, ANewJobTakesThePlaceOfAnAbandonedOne) {
    ScanDesk scanner = desk();
    const Reply abandoned = scanner.begin(feeder);
    EXPECT_EQ(scanner.next(abandoned.bytes).httpStatus, 200);
    EXPECT_EQ(scanner.begin(feeder).httpStatus, 201);
    EXPECT_EQ(scanner.next(abandoned.bytes).httpStatus, 404);
}

TEST_F(ScanDeskTest, AJamIsSeenInTheStateUntilTheJobIsEnded) {
    ScanDesk scanner = desk({{FaultKind::Jam, 2, 1}});
    const Reply job = scanner.begin(feeder);
    EXPECT_EQ(scanner.next(job.bytes).httpStatus, 200);
    EXPECT_EQ(scanner.next(job.bytes).httpStatus, 409);
    EXPECT_EQ(scanner.status().feeder, FeederState::Jam);
    EXPECT_TRUE(scanner.end(job.bytes));
    EXPECT_EQ(scanner.status().feeder, FeederState::Loaded);
}

TEST_F(ScanDeskTest, AnEmptyFolderIsAnEmptyFeeder) {
    const test::TemporaryFolder empty;
    ScanDesk scanner(paper(empty), {});
    EXPECT_EQ(scanner.begin(feeder).httpStatus, 409);
    EXPECT_EQ(scanner.status().feeder, FeederState::Empty);
}

TEST_F(ScanDeskTest, ATornPageIsHalfOfTheWholeOne) {
    ScanDesk scanner = desk({{FaultKind::Torn, 1, 1}});
    const Reply torn = scanner.next(scanner.begin(feeder).bytes);
    const Reply whole = scanner.next(scanner.begin(feeder).bytes);
    EXPECT_EQ(torn.bytes, whole.bytes.substr(0, whole.bytes.size() / 2));
}

}  // namespace
}  // namespace sohoa::escl

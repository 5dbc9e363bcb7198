#include "scanner/feed.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/scanner/fake_device.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::scanner {
namespace {

using test::FakeDevice;

class FeedTest : public testing::Test {
  protected:
    Result<FeedCount> feedAll(FakeDevice& device, PaperSource source = PaperSource::Adf) {
        Watchdog watchdog({}, cancelled_, [] { FAIL() << "the watchdog bit"; });
        const ReadRules rules{cancelled_, watchdog, std::chrono::milliseconds(50), {}};
        FeedJob job;
        job.deviceName = "fake";
        job.settings = {source, Dpi{50}, ColorMode::Gray, Paper::A5};
        job.folder = folder_.path();
        job.firstPage = firstPage_;
        job.firstSheet = {firstPage_.value};
        const auto delivered = [this](const FedPage& fed) -> Result<> {
            pages_.push_back(fed.page);
            if (onPage_) return onPage_(fed.page);
            return {};
        };
        return feed(device, job, rules, {delivered, [this](const Page& page) { fed_.push_back(page.number.value); }},
                    companion_);
    }

    static std::string codeOf(const Result<FeedCount>& result) {
        return result ? "good" : std::string(result.error().code.name);
    }

    test::TemporaryFolder folder_;
    std::atomic<bool> cancelled_ = false;
    PageNumber firstPage_{1};
    std::vector<Page> pages_;
    std::vector<int> fed_;
    Companion companion_;
    std::function<Result<>(const Page&)> onPage_;
};

TEST_F(FeedTest, EverySheetOfTheFeederBecomesAPage) {
    FakeDevice device = FakeDevice::withFeeder(3);
    const auto count = feedAll(device);
    ASSERT_TRUE(count) << codeOf(count);
    EXPECT_EQ(count->pages, 3);
    EXPECT_EQ(count->sheets, 3);
    EXPECT_EQ(folder_.names(), (std::vector<std::string>{"page-000001.tif", "page-000002.tif", "page-000003.tif"}));
}

TEST_F(FeedTest, NoSheetIsStartedBeforeTheCallerAgreedToTheLastPage) {
    FakeDevice device = FakeDevice::withFeeder(3);
    std::vector<int> startsSeen;
    onPage_ = [&](const Page& page) -> Result<> {
        startsSeen.push_back(device.starts);
        EXPECT_EQ(sha256OfFile(page.file).value(), page.sha256);
        return {};
    };
    ASSERT_TRUE(feedAll(device));
    EXPECT_EQ(startsSeen, (std::vector<int>{1, 2, 3}));
}

TEST_F(FeedTest, WhenTheCallerDoesNotAgreeNoFurtherSheetIsTaken) {
    FakeDevice device = FakeDevice::withFeeder(3);
    onPage_ = [](const Page&) -> Result<> { return fail(errors::Cancelled); };
    EXPECT_EQ(codeOf(feedAll(device)), "core.cancelled");
    EXPECT_EQ(device.starts, 1);
}

TEST_F(FeedTest, InDuplexFrontAndBackAlternateOnEverySheet) {
    FakeDevice device = FakeDevice::withFeeder(4);
    const auto count = feedAll(device, PaperSource::AdfDuplex);
    ASSERT_TRUE(count);
    EXPECT_EQ(count->sheets, 2);
    EXPECT_EQ(pages_[0].side, Side::Front);
    EXPECT_EQ(pages_[1].side, Side::Back);
    EXPECT_EQ(pages_[1].sheet, SheetNumber{1});
    EXPECT_EQ(pages_[2].side, Side::Front);
    EXPECT_EQ(pages_[3].sheet, SheetNumber{2});
}

TEST_F(FeedTest, ASheetWithoutABackIsAnError) {
    FakeDevice device = FakeDevice::withFeeder(3);
    EXPECT_EQ(codeOf(feedAll(device, PaperSource::AdfDuplex)), "scanner.back_missing");
}

TEST_F(FeedTest, TheGlassIsScannedExactlyOnce) {
    FakeDevice device = FakeDevice::withFeeder(100);
    ASSERT_TRUE(feedAll(device, PaperSource::Flatbed));
    EXPECT_EQ(device.starts, 1);
}

TEST_F(FeedTest, AnEmptyFeederIsNamedWhetherItIsToldAtTheStartOrAtTheFirstRead) {
    FakeDevice atStart = FakeDevice::withFeeder(0);
    EXPECT_EQ(codeOf(feedAll(atStart)), "scanner.feeder_empty");
    FakeDevice atRead = FakeDevice::withFeeder(1);
    atRead.sheets.front().reads = {{Status::NoDocuments, 0}};
    EXPECT_EQ(codeOf(feedAll(atRead)), "scanner.feeder_empty");
    EXPECT_TRUE(folder_.names().empty());
}

TEST_F(FeedTest, AFeederThatTellsItsEndAtTheFirstReadHasEnded) {
    FakeDevice device = FakeDevice::withFeeder(2);
    device.sheets.back().reads = {{Status::NoDocuments, 0}};
    const auto count = feedAll(device);
    ASSERT_TRUE(count);
    EXPECT_EQ(count->pages, 1);
}

TEST_F(FeedTest, AJamLeavesThePagesBeforeItWhole) {
    FakeDevice device = FakeDevice::withFeeder(2);
    device.sheets.back().reads = {{Status::Good, 1000}, {Status::Jammed, 0}};
    EXPECT_EQ(codeOf(feedAll(device)), "scanner.paper_jam");
    EXPECT_EQ(folder_.names(), std::vector<std::string>{"page-000001.tif"});
}

TEST_F(FeedTest, APageWithFewerOrMoreBytesThanPromisedIsNotDelivered) {
    const std::size_t whole = 291 * 413;
    for (const std::size_t bytes : {whole - 1, whole - 291, whole + 1, std::size_t{0}}) {
        FakeDevice device = FakeDevice::withFeeder(1);
        device.sheets.front().reads = {{Status::Good, bytes}, {Status::EndOfFile, 0}};
        if (bytes == 0) device.sheets.front().reads.pop_front();
        EXPECT_EQ(codeOf(feedAll(device)), "scanner.page_torn") << bytes;
    }
    EXPECT_TRUE(pages_.empty());
    EXPECT_TRUE(folder_.names().empty());
}

TEST_F(FeedTest, APageOfMissingDataIsNotDelivered) {
    FakeDevice device = FakeDevice::withFeeder(1);
    device.sheets.front().value = std::byte{128};
    EXPECT_EQ(codeOf(feedAll(device)), "scanner.page_torn");
    EXPECT_TRUE(folder_.names().empty());
}

TEST_F(FeedTest, EmptyReadsForEverEnd) {
    FakeDevice device = FakeDevice::withFeeder(1);
    device.sheets.front().reads = {{Status::Good, 1000}, {Status::Good, 0}};
    EXPECT_EQ(codeOf(feedAll(device)), "scanner.stalled");
}

TEST_F(FeedTest, AStartThatComesBackAfterTheCancelIsNotRead) {
    FakeDevice device = FakeDevice::withFeeder(2);
    device.atStart = [this] { cancelled_ = true; };
    EXPECT_EQ(codeOf(feedAll(device)), "core.cancelled");
    EXPECT_TRUE(folder_.names().empty());
}

TEST_F(FeedTest, APageThatIsAlreadyThereStopsTheFeedBeforeASheetIsTaken) {
    folder_.with("page-000001.tif", "an earlier page");
    FakeDevice device = FakeDevice::withFeeder(1);
    EXPECT_EQ(codeOf(feedAll(device)), "core.file_exists");
    EXPECT_EQ(device.starts, 0);
}

TEST_F(FeedTest, AJobThatGoesOnCountsOn) {
    firstPage_ = {7};
    FakeDevice device = FakeDevice::withFeeder(1);
    ASSERT_TRUE(feedAll(device));
    EXPECT_EQ(pages_.front().number, PageNumber{7});
    EXPECT_EQ(pages_.front().sheet, SheetNumber{7});
    EXPECT_EQ(folder_.names(), std::vector<std::string>{"page-000007.tif"});
}

TEST_F(FeedTest, PaddingAtTheEndOfLinesIsNoPartOfTheImage) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.frame.bytesPerLine = 304;
    device.sheets.push_back(device.wholeSheet());
    ASSERT_TRUE(feedAll(device));
    EXPECT_EQ(pages_.front().size, (PixelSize{291, 413}));
}

}  // namespace
}  // namespace sohoa::scanner

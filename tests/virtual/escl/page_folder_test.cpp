#include "virtual/escl/page_folder.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"
#include "tests/virtual/escl/test_pages.h"

namespace sohoa::escl {
namespace {

using test::Coding;
using test::TemporaryFolder;

struct Header {
    int width = 0, height = 0, samples = 0;
};

Header headerOf(const std::string& jpeg) {
    Header header;
    readHeaderMemJpeg(reinterpret_cast<const l_uint8*>(jpeg.data()), jpeg.size(), &header.width, &header.height,
                      &header.samples, nullptr, nullptr);
    return header;
}

ScanSettings look(int dpi, bool color) { return {true, false, color, Dpi{dpi}}; }
ScanSettings look(int dpi, const Region& region) { return {true, false, false, Dpi{dpi}, region}; }

constexpr Region a4{0, 0, 2480, 3508};

TEST(PageFolder, AJpegThatIsAlreadyWhatWasAskedForIsHandedOutByteForByte) {
    const TemporaryFolder folder;
    test::writePages(folder.path(), 1, Coding::Jpeg, true);
    const auto pages = PageFolder::open(folder.path());
    ASSERT_TRUE(pages);
    EXPECT_EQ(pages->jpeg(1, look(100, true)).value(), readFile(folder / "page-1.jpg").value());
}

TEST(PageFolder, ThatHoldsAlsoForARegionWithAsManyPixels) {
    const TemporaryFolder folder;
    test::writePages(folder.path(), 1);
    const auto pages = PageFolder::open(folder.path());
    EXPECT_EQ(pages->jpeg(1, look(100, a4)).value(), readFile(folder / "page-1.jpg").value());
}

TEST(PageFolder, ARegionHasItsPixelsAtEachResolution) {
    const TemporaryFolder folder;
    test::writePages(folder.path(), 1);
    const auto pages = PageFolder::open(folder.path());
    for (const Region& region : {Region{0, 0, 2550, 4200}, Region{0, 0, 1200, 900}, Region{600, 600, 900, 1200}}) {
        const Header header = headerOf(pages->jpeg(1, look(200, region)).value());
        EXPECT_EQ(header.width, region.width * 2 / 3);
        EXPECT_EQ(header.height, region.height * 2 / 3);
    }
}

TEST(PageFolder, ARegionShowsThePaperBelowItAndWhiteBesideThePaper) {
    const TemporaryFolder folder;
    test::writePages(folder.path(), 2);
    const auto pages = PageFolder::open(folder.path());
    const auto middle = folder.with("middle", pages->jpeg(2, look(100, Region{1000, 1400, 480, 700})).value());
    EXPECT_EQ(test::pageShownIn(middle), 2);
    const auto beside = folder.with("beside", pages->jpeg(2, look(100, Region{2500, 3600, 600, 600})).value());
    EXPECT_EQ(test::pageShownIn(beside), 0);
}

TEST(PageFolder, AnotherResolutionIsScaled) {
    const TemporaryFolder folder;
    test::writePages(folder.path(), 1);
    const auto pages = PageFolder::open(folder.path());
    const Header header = headerOf(pages->jpeg(1, look(200, false)).value());
    EXPECT_EQ(header.width, 1654);
    EXPECT_EQ(header.height, 2338);
    EXPECT_EQ(header.samples, 1);
}

TEST(PageFolder, AnotherModeIsConverted) {
    const TemporaryFolder folder;
    test::writePages(folder.path(), 1, Coding::Jpeg, true);
    const auto pages = PageFolder::open(folder.path());
    EXPECT_EQ(headerOf(pages->jpeg(1, look(100, false)).value()).samples, 1);
}

TEST(PageFolder, PngAndTiffBecomeJpeg) {
    for (const Coding coding : {Coding::Png, Coding::Tiff}) {
        const TemporaryFolder folder;
        test::writePages(folder.path(), 2, coding);
        const auto pages = PageFolder::open(folder.path());
        ASSERT_TRUE(pages);
        EXPECT_EQ(pages->sides(), 2);
        EXPECT_EQ(headerOf(pages->jpeg(2, look(100, true)).value()).samples, 3);
    }
}

TEST(PageFolder, PagesComeInTheOrderOfTheirNames) {
    const TemporaryFolder folder;
    test::writePage(folder / "b.png", 2, Coding::Png, false);
    test::writePage(folder / "a.tif", 1, Coding::Tiff, false);
    test::writePage(folder / "c.jpg", 3, Coding::Jpeg, false);
    folder.with("notes.txt", "not paper");
    const auto pages = PageFolder::open(folder.path());
    ASSERT_EQ(pages->sides(), 3);
    for (int i = 0; i < 3; ++i) {
        const auto file = folder.with("out", pages->jpeg(i + 1, look(100, false)).value());
        EXPECT_EQ(test::pageShownIn(file), i + 1);
    }
}

TEST(PageFolder, AnImageThatIsNoneIsNamedBeforeAnythingIsServed) {
    const TemporaryFolder folder;
    folder.with("page.jpg", "this is not an image");
    const auto pages = PageFolder::open(folder.path());
    ASSERT_FALSE(pages);
    EXPECT_EQ(pages.error().code, errors::FileUnreadable);
}

TEST(PageFolder, ABlankBackIsWhiteA4) {
    const TemporaryFolder folder;
    const auto pages = PageFolder::open(folder.path());
    const Header header = headerOf(pages->jpeg(1, look(300, true)).value());
    EXPECT_EQ(header.width, 2480);
    EXPECT_EQ(header.height, 3508);
}

}  // namespace
}  // namespace sohoa::escl

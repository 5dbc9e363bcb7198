#include "scanner/page_file.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>
#include <sys/resource.h>

#include <csignal>
#include <random>
#include <vector>

#include "core/error_codes.h"
#include "core/handle.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::scanner {
namespace {

void destroyPix(PIX* pix) { pixDestroy(&pix); }
using Image = Owned<PIX, destroyPix>;

class PageFileTest : public testing::Test {
  protected:
    // Every byte tells its place.
    static std::vector<std::byte> rowOf(const ImageShape& shape, int y) {
        std::vector<std::byte> row(shape.bytesPerRow());
        for (std::size_t x = 0; x < row.size(); ++x)
            row[x] = static_cast<std::byte>((x * 7 + static_cast<std::size_t>(y) * 13) & 0xff);
        return row;
    }

    static Result<WrittenFile> write(const std::filesystem::path& target, const ImageShape& shape) {
        auto file = PageFile::create(target, shape);
        if (!file) return passOn(file);
        for (int y = 0; y < shape.size.height; ++y)
            if (auto written = file->writeRow(rowOf(shape, y)); !written) return passOn(written);
        return file->finish();
    }

    // A page that no coding makes small.
    static Result<WrittenFile> writeNoise(const std::filesystem::path& target, const ImageShape& shape) {
        auto file = PageFile::create(target, shape);
        if (!file) return passOn(file);
        std::minstd_rand noise;
        for (int y = 0; y < shape.size.height; ++y) {
            std::vector<std::byte> row(shape.bytesPerRow());
            for (std::byte& value : row)
                value = static_cast<std::byte>(noise() & 0xff);
            if (auto written = file->writeRow(row); !written) return passOn(written);
        }
        return file->finish();
    }

    test::TemporaryFolder folder_;
};

TEST_F(PageFileTest, AGrayPageIsReadBackPixelForPixel) {
    const ImageShape shape{{301, 400}, ColorMode::Gray, Dpi{300}};
    const auto file = folder_ / "page.tif";
    ASSERT_TRUE(write(file, shape));
    const Image image{pixRead(file.c_str())};
    ASSERT_TRUE(image);
    EXPECT_EQ(pixGetDepth(image.get()), 8);
    EXPECT_EQ(pixGetXRes(image.get()), 300);
    EXPECT_EQ(pixGetYRes(image.get()), 300);
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 301; ++x) {
            l_uint32 pixel = 0;
            pixGetPixel(image.get(), x, y, &pixel);
            ASSERT_EQ(pixel, static_cast<l_uint32>((x * 7 + y * 13) & 0xff)) << x << "," << y;
        }
}

TEST_F(PageFileTest, AColourPageIsReadBackPixelForPixel) {
    const ImageShape shape{{200, 300}, ColorMode::Color, Dpi{200}};
    const auto file = folder_ / "page.tif";
    ASSERT_TRUE(write(file, shape));
    const Image image{pixRead(file.c_str())};
    ASSERT_TRUE(image);
    for (int y : {0, 127, 128, 299})
        for (int x = 0; x < 200; ++x) {
            l_int32 red = 0, green = 0, blue = 0;
            pixGetRGBPixel(image.get(), x, y, &red, &green, &blue);
            ASSERT_EQ(red, (x * 21 + y * 13) & 0xff);
            ASSERT_EQ(green, (x * 21 + 7 + y * 13) & 0xff);
            ASSERT_EQ(blue, (x * 21 + 14 + y * 13) & 0xff);
        }
}

TEST_F(PageFileTest, ABilevelPageKeepsItsBlackPixelsBlack) {
    const ImageShape shape{{64, 32}, ColorMode::Bilevel, Dpi{300}};
    const auto file = folder_ / "page.tif";
    ASSERT_TRUE(write(file, shape));
    const Image image{pixRead(file.c_str())};
    ASSERT_TRUE(image);
    ASSERT_EQ(pixGetDepth(image.get()), 1);
    EXPECT_EQ(pixGetInputFormat(image.get()), IFF_TIFF_G4);
    const auto row = rowOf(shape, 5);
    for (int x = 0; x < 64; ++x) {
        l_uint32 black = 0;
        pixGetPixel(image.get(), x, 5, &black);
        ASSERT_EQ(black, (std::to_integer<unsigned>(row[static_cast<std::size_t>(x / 8)]) >> (7 - x % 8)) & 1u);
    }
}

TEST_F(PageFileTest, TheDigestIsThatOfTheFile) {
    const auto file = folder_ / "page.tif";
    const auto written = write(file, {{100, 100}, ColorMode::Gray, Dpi{100}});
    ASSERT_TRUE(written);
    EXPECT_EQ(written->sha256, sha256OfFile(file).value());
    EXPECT_EQ(written->bytes, std::filesystem::file_size(file));
    EXPECT_EQ(folder_.names(), std::vector<std::string>{"page.tif"});
}

TEST_F(PageFileTest, WithoutItsLastRowThereIsNoPage) {
    const ImageShape shape{{100, 100}, ColorMode::Gray, Dpi{100}};
    {
        auto file = PageFile::create(folder_ / "page.tif", shape);
        ASSERT_TRUE(file);
        for (int y = 0; y < 99; ++y)
            ASSERT_TRUE(file->writeRow(rowOf(shape, y)));
        EXPECT_FALSE(file->finish());
    }
    EXPECT_TRUE(folder_.names().empty());
}

TEST_F(PageFileTest, APageThatIsThereIsNotOverwritten) {
    const auto file = folder_.with("page.tif", "a page");
    const auto written = write(file, {{100, 100}, ColorMode::Gray, Dpi{100}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, errors::FileExists);
}

// A disk that takes only so many bytes.
class FullDisk {
  public:
    explicit FullDisk(rlim_t room) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limited{room, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit before_{};
};

TEST_F(PageFileTest, OnAFullDiskNothingIsLeftAndTheDiskIsNamed) {
    const ImageShape shape{{1000, 1000}, ColorMode::Color, Dpi{100}};
    {
        const FullDisk disk(20'000);
        const auto written = writeNoise(folder_ / "page.tif", shape);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, errors::DiskFull) << written.error().detail;
    }
    EXPECT_TRUE(folder_.names().empty());
}

TEST_F(PageFileTest, AFolderThatIsNotThereIsAnError) {
    const auto written = write(folder_ / "nowhere" / "page.tif", {{10, 10}, ColorMode::Gray, Dpi{100}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, errors::FileUnwritable);
}

}  // namespace
}  // namespace sohoa::scanner

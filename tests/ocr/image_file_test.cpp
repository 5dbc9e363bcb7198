#include "ocr/image_file.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::ocr {
namespace {

const std::filesystem::path samples = std::filesystem::path(SOHOA_TEST_DATA) / "ocr";

class ImageFile : public testing::Test {
  protected:
    void SetUp() override {
        silenceImageLibrary();
        folder_ = std::filesystem::temp_directory_path() /
                  (std::string("sohoa-ocr-") + testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::filesystem::path fileOf(const std::string& bytes) {
        const auto path = folder_ / "image";
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

    std::string jpeg(int width, int height, int dpi) {
        const Image image{pixCreate(width, height, 8)};
        pixSetAll(image.get());
        for (int x = 0; x < width; x += 3)
            pixSetPixel(image.get(), x, (x * 7) % height, 0);
        pixSetResolution(image.get(), dpi, dpi);
        const auto path = folder_ / "written.jpg";
        pixWrite(path.c_str(), image.get(), IFF_JFIF_JPEG);
        return readFile(path).value();
    }

    std::filesystem::path folder_;
};

// A TIFF header of one bilevel strip that says it is that large.
std::string tiffClaiming(std::uint32_t width, std::uint32_t height) {
    std::string bytes("II*\0\x08\0\0\0", 8);
    const auto put = [&](std::uint32_t value, int count) {
        for (int i = 0; i < count; ++i)
            bytes += static_cast<char>(value >> 8 * i & 0xff);
    };
    const auto entry = [&](std::uint32_t tag, std::uint32_t type, std::uint32_t value) {
        put(tag, 2), put(type, 2), put(1, 4), put(value, 4);
    };
    put(8, 2);
    entry(256, 4, width), entry(257, 4, height), entry(258, 3, 1), entry(259, 3, 1);
    entry(262, 3, 0), entry(273, 4, 8), entry(278, 4, height), entry(279, 4, 16);
    put(0, 4);
    return bytes;
}

TEST_F(ImageFile, SaysWhatATiffIsWithoutDecodingIt) {
    const auto info = probeImage(samples / "letter-200dpi.tif");
    ASSERT_TRUE(info) << info.error().detail;
    EXPECT_EQ(info->pages, 1);
    EXPECT_EQ(info->size, (PixelSize{1653, 2339}));
    EXPECT_EQ(info->dpi, Dpi{200});
    EXPECT_EQ(info->mode, ColorMode::Bilevel);
}

TEST_F(ImageFile, KnowsThePagesOfATiff) {
    const auto path = (folder_ / "two.tif").string();
    const Image page{pixRead((samples / "letter-200dpi.tif").c_str())};
    ASSERT_EQ(pixWriteTiff(path.c_str(), page.get(), IFF_TIFF_G4, "w"), 0);
    ASSERT_EQ(pixWriteTiff(path.c_str(), page.get(), IFF_TIFF_G4, "a"), 0);
    EXPECT_EQ(probeImage(path)->pages, 2);
    EXPECT_TRUE(loadImage(path, 1));
    EXPECT_EQ(loadImage(path, 2).error().code, errors::ImageUnreadable);
}

TEST_F(ImageFile, GuessesTheResolutionOfASheetThatDoesNotSay) {
    EXPECT_EQ(dpiOfA4({2480, 3508}), Dpi{300});
    EXPECT_EQ(dpiOfA4({2339, 1653}), Dpi{200});
    EXPECT_EQ(probeImage(fileOf(jpeg(1653, 2339, 0)))->dpi, Dpi{200});
    EXPECT_EQ(probeImage(fileOf(jpeg(1653, 2339, 200)))->dpi, Dpi{200});
    EXPECT_EQ(probeImage(fileOf(jpeg(2480, 3508, 72)))->dpi, Dpi{300});  // 72 would make it a poster
}

TEST_F(ImageFile, RefusesAJpegThatWasCutOff) {
    const std::string whole = jpeg(600, 800, 100);
    ASSERT_TRUE(loadImage(fileOf(whole)));
    for (const std::size_t length : {whole.size() - 2, whole.size() / 2, std::size_t(40), std::size_t(4)}) {
        const auto loaded = loadImage(fileOf(whole.substr(0, length)));
        ASSERT_FALSE(loaded) << length;
        EXPECT_EQ(loaded.error().code, errors::ImageUnreadable);
    }
}

TEST_F(ImageFile, RefusesATiffThatWasCutOff) {
    const std::string whole = readFile(samples / "letter-200dpi.tif").value();
    for (const std::size_t length : {std::size_t(8), std::size_t(200)})
        EXPECT_FALSE(loadImage(fileOf(whole.substr(0, length)))) << length;
}

TEST_F(ImageFile, RefusesWhatIsNoImage) {
    for (const char* bytes : {"", "Kính gửi: Sở Nội vụ\n", "II*", "%PDF-1.7\n", "\xFF\xD8\xFF"}) {
        const auto loaded = loadImage(fileOf(bytes));
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().code, errors::ImageUnreadable);
        EXPECT_FALSE(probeImage(fileOf(bytes)));
    }
    EXPECT_EQ(loadImage(folder_ / "nothing").error().code, errors::FileUnreadable);
}

TEST_F(ImageFile, RefusesAGiantBeforeItIsDecoded) {
    EXPECT_EQ(probeImage(fileOf(tiffClaiming(60000, 60000))).error().code, errors::ImageTooLarge);
    EXPECT_EQ(loadImage(fileOf(tiffClaiming(60000, 60000))).error().code, errors::ImageTooLarge);
    EXPECT_EQ(loadImage(fileOf(tiffClaiming(20001, 10))).error().code, errors::ImageTooLarge);
    EXPECT_FALSE(loadImage(fileOf(tiffClaiming(19000, 19000))));  // within the limits, and a lie
}

TEST_F(ImageFile, IsNotCaughtByATiffThatBitesItsTail) {
    std::string bytes = tiffClaiming(100, 100);
    bytes[bytes.size() - 4] = 8;  // the next folder is the first again
    const auto info = probeImage(fileOf(bytes));
    ASSERT_FALSE(info);
    EXPECT_EQ(info.error().code, errors::ImageTooLarge);
}

}  // namespace
}  // namespace sohoa::ocr

#include "scanner/pacer/jpeg_bytes.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <random>

#include "core/atomic_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/virtual/escl/test_pages.h"

namespace sohoa::scanner {
namespace {

class AJpegAsSent : public testing::Test {
  protected:
    AJpegAsSent() {
        test::writePage(folder_.path() / "page.jpg", 3, test::Coding::Jpeg, true);
        bytes_ = readFile(folder_.path() / "page.jpg").value();
    }
    test::TemporaryFolder folder_;
    std::string bytes_;
};

TEST_F(AJpegAsSent, IsWholeAndTellsItsSize) {
    EXPECT_TRUE(isJpeg(bytes_));
    EXPECT_TRUE(isWholeJpeg(bytes_));
    const auto shape = jpegShape(bytes_);
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->size, (PixelSize{827, 1169}));
    EXPECT_EQ(shape->components, 3);
}

TEST_F(AJpegAsSent, IsWholeWithTheFillingOfAScannerBehindIt) {
    EXPECT_TRUE(isWholeJpeg(bytes_ + std::string(500, '\0')));
}

TEST_F(AJpegAsSent, CutAnywhereIsNotWhole) {
    for (std::size_t length = 0; length + 1 < bytes_.size(); length += 97)
        EXPECT_FALSE(isWholeJpeg(std::string_view(bytes_).substr(0, length))) << length;
}

TEST_F(AJpegAsSent, GetsTheResolutionAndKeepsItsImage) {
    const std::string changed = withResolution(bytes_, Dpi{300});
    EXPECT_EQ(changed.size(), bytes_.size());
    PIX* pix = pixReadMem(reinterpret_cast<const l_uint8*>(changed.data()), changed.size());
    PIX* before = pixReadMem(reinterpret_cast<const l_uint8*>(bytes_.data()), bytes_.size());
    ASSERT_NE(pix, nullptr);
    EXPECT_EQ(pixGetXRes(pix), 300);
    l_int32 same = 0;
    pixEqual(pix, before, &same);
    EXPECT_EQ(same, 1);
    pixDestroy(&pix);
    pixDestroy(&before);
}

TEST_F(AJpegAsSent, WithoutAJfifHeaderGetsOne) {
    // Behind the start marker: the JFIF segment of 16 bytes and its marker.
    std::string bare = bytes_.substr(0, 2) + bytes_.substr(2 + 18);
    ASSERT_TRUE(isWholeJpeg(bare));
    const std::string changed = withResolution(bare, Dpi{200});
    EXPECT_EQ(changed.size(), bare.size() + 18);
    EXPECT_EQ(jpegShape(changed)->size, jpegShape(bare)->size);
    EXPECT_EQ(changed.substr(20), bare.substr(2));
}

TEST(JpegBytes, OfAnythingElseAreNone) {
    for (const std::string& text :
         {std::string(), std::string("<html>"), std::string("\xff\xd8"), std::string(4, '\xff')}) {
        EXPECT_FALSE(isWholeJpeg(text));
        EXPECT_FALSE(jpegShape(text));
        EXPECT_EQ(withResolution(text, Dpi{300}), text);
    }
}

TEST_F(AJpegAsSent, DamagedAtRandomIsReadWithoutHarm) {
    std::mt19937 dice(4);
    for (int i = 0; i < 5000; ++i) {
        std::string damaged = bytes_.substr(0, dice() % bytes_.size());
        for (int j = 0; j < 8 && !damaged.empty(); ++j)
            damaged[dice() % std::min<std::size_t>(damaged.size(), 700)] = static_cast<char>(dice());
        (void)isWholeJpeg(damaged);
        (void)jpegShape(damaged);
        (void)withResolution(damaged, Dpi{300});
    }
}

}  // namespace
}  // namespace sohoa::scanner

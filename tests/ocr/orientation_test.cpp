// Which way up a sheet lies, told by its letters alone.
#include "ocr/orientation.h"

#include <gtest/gtest.h>

#include "ocr/image_file.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr {
namespace {

const std::filesystem::path samples = std::filesystem::path(SOHOA_TEST_DATA) / "ocr";

Image evenPageOf(const std::filesystem::path& file) {
    silenceImageLibrary();
    auto loaded = loadImage(file);
    EXPECT_TRUE(loaded);
    auto cleaned = loaded ? cleanPage(*loaded) : Result<CleanedPage>(CleanedPage{});
    return cleaned ? std::move(cleaned->even) : nullptr;
}

TEST(Orientation, OfAPageOfTextIsProvenByWhatRisesAboveItsLines) {
    const Image page = evenPageOf(samples / "letter-200dpi.tif");
    ASSERT_TRUE(page);
    for (const int quarters : {0, 1, 2, 3}) {
        const Image lying{quarters == 0 ? pixClone(page.get()) : pixRotateOrth(page.get(), quarters)};
        EXPECT_EQ(turnByLetters(lying), static_cast<QuarterTurn>(quarters * 90)) << quarters;
    }
}

TEST(Orientation, OfAFewWordsIsLeftToATrial) {
    const Image page = evenPageOf(samples / "letter-200dpi.tif");
    ASSERT_TRUE(page);
    const Image corner = cropped(page, {0, 0, sizeOf(page).width, sizeOf(page).height / 12});
    EXPECT_EQ(turnByLetters(corner), std::nullopt);
}

TEST(Orientation, OfAnEmptySheetIsNotProven) {
    const Image white{pixCreate(1653, 2338, 8)};
    pixSetAll(white.get());
    EXPECT_EQ(turnByLetters(white), std::nullopt);
}

}  // namespace
}  // namespace sohoa::ocr

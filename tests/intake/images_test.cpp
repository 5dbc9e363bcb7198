#include <gmock/gmock.h>

#include "intake/jpeg_file.h"
#include "intake/tiff_file.h"
#include "tests/intake/samples.h"
#include "tests/intake/taken.h"

namespace sohoa::intake {
namespace {

using samples::jpegOf;
using samples::sheet;
using testing::ElementsAre;
using testing::Eq;
using testing::SizeIs;

// The pixels of a page's TIFF.
Raster pixelsOf(const std::string& tiff) {
    Raster raster;
    (void)readTiff(tiff, 1, [&](FoundPage page) -> Result<> {
        raster = std::get<Raster>(std::move(page.image));
        return {};
    });
    return raster;
}

TEST(AJpeg, StaysByteForByte) {
    for (const bool progressive : {false, true})
        for (const int channels : {1, 3}) {
            const std::string file = jpegOf(sheet(827, 1169, channels), {.dpi = 100, .progressive = progressive});
            const Taken taken(file);
            ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
            const Page& page = taken.pages()[0];
            EXPECT_TRUE(taken.bytes(0) == file);
            EXPECT_EQ(page.sha256, sha256Of(file));
            EXPECT_EQ(page.bytes, file.size());
            EXPECT_EQ(page.file.extension(), ".jpg");
            EXPECT_EQ(page.dpi.value, 100);
            EXPECT_EQ(page.size, (PixelSize{827, 1169}));
            EXPECT_EQ(page.mode, channels == 1 ? ColorMode::Gray : ColorMode::Color);
            EXPECT_EQ(page.device, "import");
            EXPECT_EQ(taken.result, (Json{{"pages", 1}, {"kind", "jpeg"}}));
        }
}

TEST(AJpegWithoutAResolution, GetsTheOneThatWasAsked) {
    const std::string file = jpegOf(sheet(1654, 2339, 1), {.dpi = 0});
    EXPECT_EQ(Taken(file, {{"dpi", 200}}).pages().at(0).dpi.value, 200);
    EXPECT_EQ(Taken(file).pages().at(0).dpi.value, 300);
    const std::string silly = jpegOf(sheet(1654, 2339, 1), {.dpi = 72});
    EXPECT_EQ(Taken(silly, {{"dpi", 200}}).pages().at(0).dpi.value, 200) << "58 x 82 cm";
}

TEST(AJpegThatACameraHeldAside, IsTurnedUpright) {
    const Taken taken(jpegOf(sheet(400, 300, 3), {.exif = samples::exifOf(6)}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_EQ(taken.pages()[0].size, (PixelSize{300, 400}));
    EXPECT_EQ(taken.pages()[0].file.extension(), ".tif");
    const Raster raster = pixelsOf(taken.bytes(0));
    EXPECT_LT(raster.row(100)[3 * 250 + 1], 100) << "the bar was at the upper left and is at the upper right";
    EXPECT_GT(raster.row(100)[3 * 50 + 1], 200);
}

TEST(AJpegInPrintersColours, BecomesRgb) {
    const Taken taken(jpegOf(sheet(400, 300, 3), {.cmyk = true}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_EQ(taken.pages()[0].file.extension(), ".tif");
    EXPECT_EQ(taken.pages()[0].mode, ColorMode::Color);
}

TEST(APng, BecomesALosslessTiffOfTheSamePixels) {
    for (const int channels : {1, 3}) {
        Raster raster = sheet(413, 585, channels);
        raster.row(300)[0] = 77;
        const Taken taken(samples::pngOf(raster));
        ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
        EXPECT_EQ(taken.pages()[0].dpi.value, 200);
        EXPECT_EQ(taken.pages()[0].mode, channels == 1 ? ColorMode::Gray : ColorMode::Color);
        EXPECT_TRUE(pixelsOf(taken.bytes(0)).pixels == raster.pixels);
        EXPECT_EQ(taken.result["kind"], "png");
    }
}

TEST(APngOfAnyKind, IsTaken) {
    Raster raster = sheet(413, 585, 1);
    const Taken deep(samples::pngOf(raster, samples::PngForm::SixteenBits));
    EXPECT_TRUE(pixelsOf(deep.bytes(0)).pixels == raster.pixels) << "neither lighter nor darker";
    const Taken seeThrough(samples::pngOf(raster, samples::PngForm::Transparent));
    EXPECT_TRUE(pixelsOf(seeThrough.bytes(0)).pixels == raster.pixels) << "on white paper";
    const Taken palette(samples::pngOf(raster, samples::PngForm::Palette));
    EXPECT_EQ(palette.pages().at(0).mode, ColorMode::Color);
}

TEST(ATiff, GivesAPageForEachDirectory) {
    Raster grey = sheet(413, 585, 1);
    grey.row(0)[0] = 99;
    const Raster colour = sheet(300, 500, 3), black = sheet(827, 1169, 1);
    const Taken taken(samples::tiffOf({{.raster = grey},
                                       {.raster = colour, .compression = 8},
                                       {.raster = black, .compression = 4, .bits = 1},
                                       {.raster = sheet(41, 58, 1), .thumbnail = true}}));
    ASSERT_THAT(taken.pages(), SizeIs(3)) << taken.error << taken.detail;
    EXPECT_THAT(taken.sourcePages(), ElementsAre(1, 2, 3));
    EXPECT_THAT(taken.files(), ElementsAre("page-000001.tif", "page-000002.tif", "page-000003.tif"));
    EXPECT_EQ(taken.pages()[0].mode, ColorMode::Gray);
    EXPECT_EQ(taken.pages()[1].mode, ColorMode::Color);
    EXPECT_EQ(taken.pages()[2].mode, ColorMode::Bilevel);
    EXPECT_TRUE(pixelsOf(taken.bytes(0)).pixels == grey.pixels);
    EXPECT_TRUE(pixelsOf(taken.bytes(1)).pixels == colour.pixels);
    EXPECT_TRUE(pixelsOf(taken.bytes(2)).pixels == black.pixels);
    EXPECT_THAT(taken.result, Eq(Json{{"pages", 3}, {"kind", "tiff"}})) << "a smaller copy is no page";
}

TEST(ATiffOfJpegs, IsDecoded) {
    const Taken taken(samples::tiffOf({{.raster = sheet(320, 480, 3), .compression = 7}}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_EQ(taken.pages()[0].file.extension(), ".tif");
}

TEST(AFax, GetsSquarePixels) {
    const Taken taken(
        samples::tiffOf({{.raster = sheet(1728, 1100, 1), .compression = 4, .bits = 1, .dpiX = 204, .dpiY = 98}}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_EQ(taken.pages()[0].dpi.value, 204);
    EXPECT_EQ(taken.pages()[0].size.width, 1728);
    EXPECT_NEAR(taken.pages()[0].size.height, 1100 * 204 / 98, 1);
}

TEST(ATiffThatLiesOnItsSide, IsTurnedUpright) {
    const Taken taken(samples::tiffOf({{.raster = sheet(400, 300, 3), .orientation = 6}}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_EQ(taken.pages()[0].size, (PixelSize{300, 400}));
    EXPECT_LT(pixelsOf(taken.bytes(0)).row(100)[3 * 250 + 1], 100);
}

TEST(PagesOfSeveralFiles, CountOnWhereTheyAreTold) {
    const Taken taken(samples::tiffOf({{.raster = sheet(100, 100, 1)}, {.raster = sheet(100, 100, 1)}}),
                      {{"first_page", 12}});
    ASSERT_THAT(taken.pages(), SizeIs(2));
    EXPECT_EQ(taken.pages()[1].number.value, 13);
    EXPECT_THAT(taken.sourcePages(), ElementsAre(1, 2));
}

}  // namespace
}  // namespace sohoa::intake

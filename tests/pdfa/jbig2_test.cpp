// What the encoder writes is decoded by jbig2dec and comes out the same, pixel for pixel.
#include <gtest/gtest.h>

#include <random>

#include "pdfa/jbig2/generic_region.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;

Bitmap bitmap(int width, int height, unsigned (*pixel)(int x, int y)) {
    Bitmap result{{width, height},
                  std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            result.pixels[static_cast<std::size_t>(y * width + x)] = static_cast<std::uint8_t>(pixel(x, y));
    return result;
}

// PBM as jbig2dec writes it: 1 is black, rows padded to whole bytes.
std::string pbmOf(const Bitmap& bitmap) {
    std::string text = "P4\n" + std::to_string(bitmap.size.width) + " " + std::to_string(bitmap.size.height) + "\n";
    for (int y = 0; y < bitmap.size.height; ++y) {
        std::string row((static_cast<std::size_t>(bitmap.size.width) + 7) / 8, '\0');
        for (int x = 0; x < bitmap.size.width; ++x)
            if (bitmap.row(y)[x] != 0)
                row[static_cast<std::size_t>(x) / 8] =
                    static_cast<char>(row[static_cast<std::size_t>(x) / 8] | 0x80 >> x % 8);
        text += row;
    }
    return text;
}

std::string decoded(const std::string& coded) {
    const Folder folder;
    samples::write(folder / "page.jb2", coded);
    const auto ran =
        samples::run("jbig2dec -e -t pbm -o " + (folder / "page.pbm").string() + " " + (folder / "page.jb2").string());
    EXPECT_EQ(ran.status, 0) << ran.output;
    return samples::bytesOf(folder / "page.pbm");
}

unsigned noise(int x, int y) {
    return (static_cast<unsigned>(x) * 2654435761u ^ static_cast<unsigned>(y) * 40503u) >> 13 & 1;
}
unsigned bars(int x, int y) { return y % 24 < 8 && x > 20 && x % 7 != 0 ? 1 : 0; }
unsigned white(int, int) { return 0; }
unsigned black(int, int) { return 1; }

}  // namespace

TEST(Jbig2, ComesBackPixelForPixel) {
    for (auto* pixel : {noise, bars, white, black})
        for (const auto& [width, height] : {std::pair{1, 1}, {7, 5}, {8, 8}, {33, 64}, {640, 301}}) {
            const Bitmap page = bitmap(width, height, pixel);
            EXPECT_EQ(decoded(jbig2::encodePage(page, Dpi{300})), pbmOf(page)) << width << " x " << height;
        }
}

TEST(Jbig2, RandomPagesComeBackToo) {
    std::mt19937 random(7);
    for (int round = 0; round < 8; ++round) {
        Bitmap page = bitmap(200 + round, 90, white);
        for (auto& p : page.pixels)
            p = random() % (2u + static_cast<unsigned>(round) * 9) == 0 ? 1 : 0;
        EXPECT_EQ(decoded(jbig2::encodePage(page, Dpi{200})), pbmOf(page));
    }
}

TEST(Jbig2, RowsThatRepeatCostNothing) {
    EXPECT_LT(jbig2::encodePage(bitmap(2480, 3508, white), Dpi{300}).size(), 200u);
}

TEST(Jbig2, AnArchivePageShowsTheSamePixels) {
    const Folder folder;
    const Raster raster = samples::whitePage(401, 300, 1);
    auto made = makeArchive(
        samples::request(folder, "out.pdf",
                         {samples::page(folder, "p.tif", samples::tiffOf(raster, true), raster.size, Dpi{200})}),
        [](std::size_t) {});
    ASSERT_TRUE(made) << made.error().detail;
    const auto ran = samples::run("pdfimages " + (folder / "out.pdf").string() + " " + (folder / "x").string());
    ASSERT_EQ(ran.status, 0) << ran.output;
    EXPECT_EQ(samples::bytesOf(folder / "x-000.pbm"), pbmOf(bitmapOf(raster)));
}

}  // namespace sohoa::pdfa

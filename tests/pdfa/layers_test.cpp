// A page in layers: what goes into the mask of letters, what stays below it in colour, and what is no page of layers at
// all.
#include <gtest/gtest.h>

#include "pdfa/mrc/components.h"
#include "pdfa/mrc/edges.h"
#include "pdfa/mrc/fidelity.h"
#include "pdfa/mrc/layers.h"
#include "pdfa/mrc/open_pixels.h"
#include "pdfa/mrc/shrink.h"
#include "pdfa/page_coding.h"
#include "tests/pdfa/drawn_page.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa::mrc {
namespace {

constexpr Dpi dpi{300};

Layers layersOf(const Raster& page) {
    auto layers = takeApart(page, dpi);
    if (!layers) throw std::runtime_error("no page of layers");
    return std::move(*layers);
}

bool inMask(const Layers& layers, int x, int y) { return layers.letters.row(y)[x] != 0; }

const Picture* pictureAt(const Layers& layers, int x, int y) {
    for (const Picture& p : layers.pictures)
        if (x >= p.box.x0 && x < p.box.x1 && y >= p.box.y0 && y < p.box.y1) return &p;
    return nullptr;
}

drawn::Colour colourAt(const Raster& image, int x, int y) {
    const std::uint8_t* p = image.row(y) + 3 * x;
    return {p[0], p[1], p[2]};
}

Bitmap bitmapFrom(const std::vector<std::string>& rows) {
    Bitmap bitmap{{int(rows.front().size()), int(rows.size())}, {}};
    for (const std::string& row : rows)
        for (const char c : row)
            bitmap.pixels.push_back(c == '#');
    return bitmap;
}

TEST(Layers, LettersAreInTheMaskAndNothingOfThemBelow) {
    drawn::Page page;
    page.text({60, 60, 640, 840});
    page.grain(3);
    const Layers layers = layersOf(page.raster());
    EXPECT_TRUE(inMask(layers, 60, 90));    // an upright
    EXPECT_TRUE(inMask(layers, 70, 85));    // a bar
    EXPECT_TRUE(inMask(layers, 65, 62));    // the thin mark over a letter
    EXPECT_FALSE(inMask(layers, 80, 100));  // paper within a letter
    EXPECT_TRUE(layers.pictures.empty());
    for (int y = 0; y < layers.ground.size.height; ++y)
        for (int x = 0; x < layers.ground.size.width; ++x)
            ASSERT_GT(colourAt(layers.ground, x, y).g, 225) << x << " " << y;
    EXPECT_LT(colourAt(layers.inks, 3, 4).g, 60);
}

TEST(Layers, FaintLettersAreLettersToo) {
    drawn::Page page;
    page.text({60, 60, 640, 840}, {190, 188, 180});
    page.grain(3);
    const Layers layers = layersOf(page.raster());
    EXPECT_TRUE(inMask(layers, 60, 90));
    EXPECT_TRUE(inMask(layers, 65, 62));
}

TEST(Layers, InkOfTheOtherSideStaysInTheGround) {
    drawn::Page page;
    page.text({60, 60, 640, 400});
    page.text({60, 480, 640, 840}, {226, 224, 216});  // shines through
    page.grain(2);
    const Layers layers = layersOf(page.raster());
    int seen = 0;
    for (int y = 540; y < 840; ++y)
        for (int x = 0; x < 700; ++x)
            seen += inMask(layers, x, y);
    EXPECT_LT(seen, 50);
}

TEST(Layers, ARedSealIsAPictureAndTheLettersUnderItStayLetters) {
    drawn::Page page;
    page.text({60, 60, 640, 840});
    page.ring(350, 450, 200, 8, drawn::red);
    page.ring(350, 450, 120, 3, drawn::red);
    page.grain(3);
    const Layers layers = layersOf(page.raster());
    const Picture* seal = pictureAt(layers, 350, 250);
    ASSERT_NE(seal, nullptr);
    EXPECT_FALSE(inMask(layers, 350, 250));
    const auto shown = colourAt(seal->image, (350 - seal->box.x0) / layers.finesse.picture,
                                (250 - seal->box.y0) / layers.finesse.picture);
    EXPECT_GT(shown.r, 170);
    EXPECT_LT(shown.g, 120);
    ASSERT_NE(pictureAt(layers, 346, 390), nullptr);
    EXPECT_TRUE(inMask(layers, 346, 390));  // an upright within the seal
}

TEST(Layers, ABluePenIsKeptInColour) {
    drawn::Page page;
    page.text({60, 60, 640, 400});
    page.stroke(200, 600, 420, 700, 5, drawn::blue);
    page.stroke(420, 700, 460, 560, 5, drawn::blue);
    page.grain(3);
    const Layers layers = layersOf(page.raster());
    const Picture* pen = pictureAt(layers, 310, 650);
    ASSERT_NE(pen, nullptr);
    EXPECT_FALSE(inMask(layers, 310, 650));
    const auto shown = colourAt(pen->image, (310 - pen->box.x0) / layers.finesse.picture,
                                (650 - pen->box.y0) / layers.finesse.picture);
    EXPECT_GT(shown.b, shown.r + 60);
}

TEST(Layers, BlackLettersOnColouredPaperHaveNoColour) {
    drawn::Page page({700, 900}, {205, 178, 128});
    page.text({60, 60, 640, 840}, {45, 40, 32});
    page.grain(3);
    const Layers layers = layersOf(page.raster());
    EXPECT_TRUE(inMask(layers, 60, 90));
    EXPECT_TRUE(layers.pictures.empty());
}

TEST(Layers, AGraySealOverBlackLettersIsAPicture) {
    drawn::Page page;
    page.text({60, 60, 640, 840});
    page.ring(350, 450, 200, 7, drawn::gray);
    page.grain(3);
    const Layers layers = layersOf(page.raster());
    EXPECT_NE(pictureAt(layers, 350, 250), nullptr);
    EXPECT_TRUE(inMask(layers, 60, 90));
}

TEST(Layers, AFrameIsNoSeal) {
    drawn::Page page;
    page.text({80, 80, 620, 800});
    page.stroke(50, 50, 650, 58, 4, drawn::black);
    page.stroke(39, 840, 639, 848, 4, drawn::black);
    page.stroke(50, 50, 39, 840, 4, drawn::black);
    page.stroke(650, 58, 639, 848, 4, drawn::black);
    page.stroke(45, 450, 645, 458, 4, drawn::black);
    page.grain(3);
    EXPECT_TRUE(layersOf(page.raster()).pictures.empty());
}

TEST(Layers, APhotographIsNoPageOfLayers) {
    drawn::Page page;
    page.fill([](int x, int y) {
        const double v = 128 + 70 * std::sin(x / 23.0) * std::cos(y / 31.0) + 40 * std::sin((x + 2 * y) / 9.0);
        const int level = static_cast<int>(std::clamp(v, 0.0, 255.0));
        return drawn::Colour{level, level * 3 / 4, 255 - level};
    });
    page.grain(4);
    EXPECT_FALSE(takeApart(page.raster(), dpi));
}

TEST(Layers, PutTogetherAgainTheyStrayNowhere) {
    drawn::Page page;
    page.text({60, 60, 640, 840});
    page.ring(350, 450, 200, 8, drawn::red);
    page.grain(3);
    const Grid stray = strayed(grayOf(page.raster()), layersOf(page.raster()), dpi);
    int far = 0;
    for (const auto value : stray.values)
        far += value > 24;
    EXPECT_LT(far, static_cast<int>(stray.values.size() / 200));
}

TEST(Layers, AnyShapeOfPageIsTakenApart) {
    for (const PixelSize size :
         {PixelSize{1, 1}, PixelSize{1, 900}, PixelSize{900, 1}, PixelSize{2, 3}, PixelSize{31, 33}})
        for (const int channels : {1, 3}) {
            Raster page{size, channels, {}};
            for (std::size_t i = 0; i < page.stride() * static_cast<std::size_t>(size.height); ++i)
                page.pixels.push_back(static_cast<std::uint8_t>(i * 97));
            if (const auto layers = takeApart(page, dpi)) {
                EXPECT_EQ(layers->letters.size, size);
                EXPECT_GE(layers->ground.size.width * layers->finesse.ground, size.width);
            }
        }
}

TEST(PageCoding, TheSamePageGivesTheSameBytes) {
    drawn::Page page;
    page.text({60, 60, 640, 840});
    page.ring(350, 450, 200, 8, drawn::red);
    page.grain(3);
    const std::string png = samples::pngOf(page.raster());
    const auto once = codePage(png, dpi, PageCoding::Auto), again = codePage(png, dpi, PageCoding::Auto);
    ASSERT_TRUE(once && again);
    ASSERT_GT(once->parts.size(), 2u);
    ASSERT_EQ(once->parts.size(), again->parts.size());
    for (std::size_t i = 0; i < once->parts.size(); ++i) {
        EXPECT_EQ(once->parts[i].image.bytes, again->parts[i].image.bytes);
        EXPECT_EQ(once->parts[i].box, again->parts[i].box);
        EXPECT_EQ(once->parts[i].mask.has_value(), again->parts[i].mask.has_value());
    }
    EXPECT_TRUE(once->parts.back().mask.has_value());
}

TEST(PageCoding, AProfileMayDemandTheWholePageInOneImage) {
    drawn::Page page;
    page.text({60, 60, 640, 840});
    const auto coded = codePage(samples::pngOf(page.raster()), dpi, PageCoding::Whole);
    ASSERT_TRUE(coded);
    ASSERT_EQ(coded->parts.size(), 1u);
    EXPECT_FALSE(coded->parts.front().mask);
    EXPECT_EQ(coded->parts.front().image.size, page.raster().size);
}

// Two marks that are the least a rule could take for a stroke of two pixels.
TEST(Edges, OnePixelThatStandsOutOfAnEdgeGoesAndALineOfOnePixelStays) {
    Bitmap bitmap = bitmapFrom({"..........", "....#.....", "##########", "##########", "..........", ".#........",
                                "..#.......", "...#......", "....#.....", ".........."});
    smoothEdges(bitmap);
    EXPECT_EQ(bitmap.pixels, bitmapFrom({"..........", "..........", "##########", "##########", "..........",
                                         ".#........", "..#.......", "...#......", "....#.....", ".........."})
                                 .pixels);
}

TEST(OpenPixels, OnlyWhatTheToneLeavesOpenChanges) {
    Bitmap bitmap{{64, 64}, std::vector<std::uint8_t>(64 * 64)};
    std::vector<std::uint8_t> open(bitmap.pixels.size());
    for (int y = 0; y < 64; ++y)
        for (int x = 20; x < 40; ++x)
            bitmap.pixels[static_cast<std::size_t>(y) * 64 + static_cast<std::size_t>(x)] = 1;
    const Bitmap straight = bitmap;
    const std::size_t missing = 30 * 64 + 20, hole = 40 * 64 + 30;
    bitmap.pixels[missing] = bitmap.pixels[hole] = 0;
    open[missing] = 1;
    settleOpenPixels(bitmap, open);
    Bitmap wanted = straight;
    wanted.pixels[hole] = 0;
    EXPECT_EQ(bitmap.pixels, wanted.pixels);
}

TEST(Components, WhatTouchesBelongsTogether) {
    Bitmap bitmap = bitmapFrom({"#.#..#", "#.#...", "###..#", "....#.", "......"});
    Components components(6, 100);
    for (int y = 0; y < 5; ++y)
        components.addRow(bitmap.row(y), [&](int x) { return x == 0 && y == 0; });
    EXPECT_EQ(components.boxesWhere([](const Component& c) { return c.marked == 1; }),
              (std::vector<PixelBox>{{0, 0, 3, 3}}));
    components.eraseWhere(bitmap, [](const Component& c) { return c.marked == 0; });
    EXPECT_EQ(bitmap.pixels, bitmapFrom({"#.#...", "#.#...", "###...", "......", "......"}).pixels);
}

TEST(Shrunk, WhatIsLeftOutIsFilledFromAround) {
    Raster page{{40, 40}, 1, std::vector<std::uint8_t>(1600, 200)};
    std::vector<std::uint8_t> leftOut(1600);
    for (int y = 10; y < 30; ++y)
        for (int x = 10; x < 30; ++x)
            page.row(y)[x] = 0, leftOut[static_cast<std::size_t>(y) * 40 + static_cast<std::size_t>(x)] = 1;
    const Raster small = shrunk(page, leftOut, {0, 0, 40, 40}, 4);
    EXPECT_EQ(small.size, (PixelSize{10, 10}));
    for (const auto value : small.pixels)
        EXPECT_EQ(value, 200);
}

}  // namespace
}  // namespace sohoa::pdfa::mrc

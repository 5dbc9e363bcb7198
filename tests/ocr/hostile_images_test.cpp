// Images as no scanner should deliver them: read right or refused by name, never a crash, never half of a page.
#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "ocr/image_file.h"
#include "ocr/page_pipeline.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::ocr {
namespace {

const std::filesystem::path samples = std::filesystem::path(SOHOA_TEST_DATA) / "ocr";

class HostileImages : public testing::Test {
  protected:
    static void SetUpTestSuite() { silenceImageLibrary(); }

    std::filesystem::path write(const std::string& bytes) const {
        const auto path = folder_.path() / "image";
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    std::string written(const Image& image, int format) const {
        const auto path = folder_.path() / "written";
        EXPECT_EQ(pixWrite(path.c_str(), image.get(), format), 0);
        return readFile(path).value();
    }

    test::TemporaryFolder folder_;
};

// A part of the sample letter with text on it.
Image someText() {
    const Image letter{pixRead((samples / "letter-200dpi.tif").c_str())};
    Image part = cropped(letter, {150, 900, 900, 1200});
    pixSetResolution(part.get(), 200, 200);
    return part;
}

// How far two images of any depth are apart, in grey levels on average.
double difference(const Image& a, const Image& b) {
    const Image x = asGray(a), y = asGray(b);
    l_float32 apart = 255;
    if (sizeOf(x) == sizeOf(y))
        pixCompareGray(x.get(), y.get(), L_COMPARE_ABS_DIFF, 0, nullptr, &apart, nullptr, nullptr);
    return double(apart);
}

Image colored(const Image& bilevel) { return Image{pixConvertTo32(bilevel.get())}; }

TEST_F(HostileImages, SixteenBitsAreReadAsEight) {
    const Image gray = asGray(someText());
    const PixelSize size = sizeOf(gray);
    const Image deep{pixCreate(size.width, size.height, 16)};
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            l_uint32 value = 0;
            pixGetPixel(gray.get(), x, y, &value);
            pixSetPixel(deep.get(), x, y, value * 257);
        }
    for (const int format : {IFF_PNG, IFF_TIFF_LZW}) {
        const auto loaded = loadImage(write(written(deep, format)));
        ASSERT_TRUE(loaded) << loaded.error().detail;
        EXPECT_LT(difference(loaded->image, gray), 1);
    }
}

TEST_F(HostileImages, WhatIsTransparentIsPaper) {
    const Image text = someText();
    Image picture = colored(text);
    pixSetSpp(picture.get(), 4);
    const Image white{pixCreate(pixGetWidth(text.get()), pixGetHeight(text.get()), 8)};
    pixSetMasked(white.get(), text.get(), 255);  // opaque where the ink is
    pixSetRGBComponent(picture.get(), white.get(), L_ALPHA_CHANNEL);
    const auto loaded = loadImage(write(written(picture, IFF_PNG)));
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(pixGetSpp(loaded->image.get()), 3);
    EXPECT_LT(difference(loaded->image, asGray(text)), 2);
}

TEST_F(HostileImages, ColourMapsAreColours) {
    const Image gray = asGray(someText());
    const Image mapped{pixThresholdTo4bpp(gray.get(), 16, 1)};
    const auto loaded = loadImage(write(written(mapped, IFF_PNG)));
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_LT(difference(loaded->image, gray), 8);
}

TEST_F(HostileImages, TheFourInksOfAPrintShopAreReadTheRightWayRound) {
    const auto loaded = loadImage(samples / "cmyk.jpg");
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(pixGetDepth(loaded->image.get()), 32);
    l_float32 mean = 0;
    pixGetAverageMasked(asGray(loaded->image).get(), nullptr, 0, 0, 1, L_MEAN_ABSVAL, &mean);
    EXPECT_GT(mean, 200) << "white paper with a little ink";
}

TEST_F(HostileImages, NoImageTakesMoreMemoryThanItMay) {
    // 60,000 × 60,000 and what lies within the sides but not within the bytes; headers alone, nothing is decoded.
    const auto png = [](std::uint32_t width, std::uint32_t height, char colorType) {
        std::string bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        for (const std::uint32_t side : {width, height})
            for (const int shift : {24, 16, 8, 0})
                bytes += static_cast<char>(side >> shift & 0xff);
        bytes += '\x08';
        bytes += colorType;
        return bytes + std::string(64, '\0');
    };
    EXPECT_EQ(probeImage(write(png(60'000, 60'000, 0))).error().code, errors::ImageTooLarge);
    EXPECT_EQ(probeImage(write(png(19'000, 19'000, 2))).error().code, errors::ImageTooLarge);
    EXPECT_FALSE(probeImage(write(png(0, 100, 0))));
    EXPECT_FALSE(loadImage(write(png(100, 0, 2))));
}

// Flipped, dropped, doubled and zeroed bytes, in the places a header has and everywhere else.
std::string damaged(std::string bytes, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return std::size_t(random()) % std::max<std::size_t>(n, 1); };
    for (std::size_t i = 1 + below(8); i-- > 0;) {
        const std::size_t at = below(2) ? below(std::min<std::size_t>(bytes.size(), 400)) : below(bytes.size());
        switch (below(5)) {
            case 0: bytes[at] = static_cast<char>(random()); break;
            case 1: bytes[at] ^= static_cast<char>(1u << below(8)); break;
            case 2: bytes.resize(at); break;
            case 3: bytes.insert(at, bytes.substr(at, below(64))); break;
            case 4: bytes.replace(at, std::min<std::size_t>(4, bytes.size() - at), 4, '\xFF'); break;
        }
        if (bytes.empty()) break;
    }
    return bytes;
}

TEST_F(HostileImages, DamagedFilesAreAnImageOrARefusalAndNothingElse) {
    const Image text = someText();
    const Image gray = asGray(text);
    std::vector<std::string> originals;
    for (const int format : {IFF_TIFF_G4, IFF_PNG})
        originals.push_back(written(text, format));
    for (const int format : {IFF_JFIF_JPEG, IFF_TIFF_LZW, IFF_TIFF_ZIP, IFF_TIFF_JPEG})
        originals.push_back(written(gray, format));
    originals.push_back(written(colored(text), IFF_JFIF_JPEG));
    originals.push_back(readFile(samples / "cmyk.jpg").value());
    std::mt19937 random(5);
    int read = 0, refused = 0;
    for (int round = 0; round < 150; ++round)
        for (const std::string& original : originals) {
            const auto file = write(damaged(original, random));
            const auto loaded = loadImage(file);
            if (!loaded) {
                ++refused;
                const auto& code = loaded.error().code;
                EXPECT_TRUE(code == errors::ImageUnreadable || code == errors::ImageTooLarge) << code.name;
                continue;
            }
            ++read;
            const int depth = pixGetDepth(loaded->image.get());
            EXPECT_TRUE(depth == 1 || depth == 8 || depth == 32) << depth;
            EXPECT_TRUE(sizeOf(loaded->image) == loaded->info.size);
        }
    EXPECT_GT(read, 50);
    EXPECT_GT(refused, 200);
}

class HostilePages : public HostileImages {
  protected:
    static void SetUpTestSuite() {
        HostileImages::SetUpTestSuite();
        auto loaded = Recognizer::load();
        ASSERT_TRUE(loaded);
        recognizer = new Recognizer(std::move(*loaded));
    }
    static void TearDownTestSuite() { delete recognizer; }
    static Recognizer* recognizer;
};
Recognizer* HostilePages::recognizer = nullptr;

TEST_F(HostilePages, OfOnePixelOfOneLineOfNoiseAreReadToTheirEnd) {
    std::mt19937 random(11);
    const auto noise = [&](int width, int height, int depth) {
        Image image{pixCreate(width, height, depth)};
        for (int i = 0; i < width * height / 2; ++i)
            pixSetPixel(image.get(), int(random() % unsigned(width)), int(random() % unsigned(height)),
                        l_uint32(random()));
        return image;
    };
    std::vector<Image> images;
    images.push_back(noise(1, 1, 8));
    images.push_back(noise(1, 4000, 1));
    images.push_back(noise(4000, 1, 32));
    images.push_back(noise(3, 3, 1));
    images.push_back(noise(700, 900, 32));
    images.push_back(Image{pixCreate(800, 1100, 8)});  // all black
    images.push_back(Image{pixCreate(800, 1100, 1)});  // all white
    for (const Image& image : images) {
        PageRequest request;
        request.file = write(written(image, pixGetDepth(image.get()) == 1 ? IFF_TIFF_G4 : IFF_PNG));
        request.limit = std::chrono::seconds(30);
        const auto reading = recognizePage(request, *recognizer);
        if (reading) {
            EXPECT_EQ(reading->page.size, sizeOf(image));
            EXPECT_EQ(reading->secrecy, "");
        } else {
            const auto& code = reading.error().code;
            EXPECT_TRUE(code == errors::PageTimedOut || code == errors::RecognitionFailed) << code.name;
        }
    }
}

TEST_F(HostilePages, ThatLieAboutTheirResolutionAreReadAllTheSame) {
    const Image letter{pixRead((samples / "letter-200dpi.tif").c_str())};
    for (const int claimed : {1, 72, 600, 1200, 30000}) {
        pixSetResolution(letter.get(), claimed, claimed);
        PageRequest request;
        request.file = write(written(letter, IFF_TIFF_G4));
        const auto reading = recognizePage(request, *recognizer);
        ASSERT_TRUE(reading) << reading.error().detail;
        EXPECT_GT(reading->page.words.size(), 150u) << claimed;
    }
}

}  // namespace
}  // namespace sohoa::ocr

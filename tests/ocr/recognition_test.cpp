#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "core/text.h"
#include "ocr/document_pipeline.h"
#include "ocr/image_file.h"
#include "ocr/page_pipeline.h"

namespace sohoa::ocr {
namespace {

const std::filesystem::path samples = std::filesystem::path(SOHOA_TEST_DATA) / "ocr";

class Recognition : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        silenceImageLibrary();
        auto loaded = Recognizer::load();
        ASSERT_TRUE(loaded) << loaded.error().detail;
        recognizer = new Recognizer(std::move(*loaded));
    }
    static void TearDownTestSuite() { delete recognizer; }

    void SetUp() override {
        folder_ = std::filesystem::temp_directory_path() /
                  (std::string("sohoa-recognition-") + testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    static PageReading read(const std::filesystem::path& file, std::optional<QuarterTurn> turn = std::nullopt) {
        PageRequest request;
        request.file = file;
        request.turn = turn;
        auto reading = recognizePage(request, *recognizer);
        EXPECT_TRUE(reading) << reading.error().detail;
        return reading ? std::move(*reading) : PageReading{};
    }

    std::filesystem::path turned(int quarters) {
        const Image page{pixRead((samples / "letter-200dpi.tif").c_str())};
        const Image result{pixRotateOrth(page.get(), quarters)};
        pixSetResolution(result.get(), 200, 200);
        const auto path = folder_ / "turned.tif";
        pixWrite(path.c_str(), result.get(), IFF_TIFF_G4);
        return path;
    }

    static Recognizer* recognizer;
    std::filesystem::path folder_;
};
Recognizer* Recognition::recognizer = nullptr;

// The share of the printed words that were read exactly.
double share(const RecognizedPage& page) {
    auto printed = words(nfc(readFile(samples / "letter-200dpi.txt").value()));
    auto got = words(page.text);
    std::sort(printed.begin(), printed.end());
    std::sort(got.begin(), got.end());
    std::vector<std::string> both;
    std::set_intersection(printed.begin(), printed.end(), got.begin(), got.end(), std::back_inserter(both));
    return double(both.size()) / double(printed.size());
}

TEST_F(Recognition, ReadsALetter) {
    const PageReading reading = read(samples / "letter-200dpi.tif");
    EXPECT_EQ(reading.page.kind, PageKind::Content);
    EXPECT_EQ(reading.page.rotation, QuarterTurn::None);
    EXPECT_EQ(reading.page.dpi, Dpi{200});
    EXPECT_EQ(reading.secrecy, "");
    EXPECT_GT(share(reading.page), 0.93);
    EXPECT_GT(reading.page.confidence, 0.8);
    EXPECT_EQ(reading.page.text, nfc(reading.page.text));
}

TEST_F(Recognition, KnowsTheSamePaperAgain) {
    const std::string letter = read(samples / "letter-200dpi.tif").page.fingerprint;
    ASSERT_EQ(letter.size(), 64u);
    EXPECT_EQ(fingerprintDistance(letter, letter), 0);
    EXPECT_LE(fingerprintDistance(letter, read(turned(2)).page.fingerprint), nearDuplicateDistance);
    // Laid on the glass a little differently, in grey.
    const Image page{pixRead((samples / "letter-200dpi.tif").c_str())};
    const Image gray{pixConvertTo8(page.get(), 0)};
    const Image tilted{pixRotate(gray.get(), 0.03f, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0)};
    const Image shifted{pixTranslate(nullptr, tilted.get(), 25, -15, L_BRING_IN_WHITE)};
    pixSetResolution(shifted.get(), 200, 200);
    pixWrite((folder_ / "again.tif").c_str(), shifted.get(), IFF_TIFF_LZW);
    EXPECT_LE(fingerprintDistance(letter, read(folder_ / "again.tif").page.fingerprint), nearDuplicateDistance);
    const auto other = std::filesystem::path(SOHOA_TEST_DATA) / "e2e/giay-moi/open-011-p01.jpg";
    EXPECT_GT(fingerprintDistance(letter, read(other).page.fingerprint), 2 * nearDuplicateDistance);
    EXPECT_EQ(fingerprintDistance(letter, "no fingerprint"), 256);
}

TEST_F(Recognition, GivesAsManyWordsAsTheTextHas) {
    const RecognizedPage page = read(samples / "letter-200dpi.tif").page;
    const auto text = words(page.text);
    ASSERT_EQ(text.size(), page.words.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        EXPECT_EQ(text[i], page.words[i].text);
}

TEST_F(Recognition, TurnsAPageThatLiesUpsideDownAndPutsItsWordsWhereTheyAre) {
    const RecognizedPage upright = read(samples / "letter-200dpi.tif").page, page = read(turned(2)).page;
    EXPECT_EQ(page.rotation, QuarterTurn::Half);
    EXPECT_GT(share(page), 0.93);
    const auto organ = [](const RecognizedPage& p) {
        return *std::find_if(p.words.begin(), p.words.end(), [](const Word& w) { return w.text == "CỘNG"; });
    };
    const Word a = organ(upright), b = organ(page);
    EXPECT_NEAR(a.box.x0, page.size.width - b.box.x1, 6);
    EXPECT_NEAR(a.box.y0, page.size.height - b.box.y1, 6);
    EXPECT_GT(b.baselineStart.x, b.baselineEnd.x);
}

TEST_F(Recognition, TurnsAPageThatLiesOnItsSide) {
    EXPECT_EQ(read(turned(1)).page.rotation, QuarterTurn::Right);
    EXPECT_EQ(read(turned(3)).page.rotation, QuarterTurn::Left);
}

TEST_F(Recognition, TurnsAPageAsAPersonSays) {
    const RecognizedPage asSaid = read(turned(1), QuarterTurn::Right).page;
    EXPECT_EQ(asSaid.rotation, QuarterTurn::Right);
    EXPECT_GT(share(asSaid), 0.93);
    const RecognizedPage wrongly = read(samples / "letter-200dpi.tif", QuarterTurn::Half).page;
    EXPECT_EQ(wrongly.rotation, QuarterTurn::Half) << "the person decides";
    EXPECT_LT(share(wrongly), 0.2);
}

TEST_F(Recognition, KnowsASeparatorByItsBarcode) {
    const RecognizedPage page = read(samples / "separator-upside-down.tif").page;
    EXPECT_EQ(page.kind, PageKind::Separator);
    EXPECT_EQ(page.rotation, QuarterTurn::Half);
    ASSERT_FALSE(page.barcodes.empty());
    for (const Barcode& code : page.barcodes) {
        EXPECT_EQ(code.text, "SEP-O2022-5850");
        EXPECT_FALSE(code.box.empty());
    }
}

TEST_F(Recognition, KnowsABlankPage) {
    const Image blank{pixCreate(1653, 2339, 1)};
    pixSetResolution(blank.get(), 200, 200);
    const auto path = folder_ / "blank.tif";
    pixWrite(path.c_str(), blank.get(), IFF_TIFF_G4);
    const RecognizedPage page = read(path).page;
    EXPECT_EQ(page.kind, PageKind::Blank);
    EXPECT_TRUE(page.words.empty());
}

TEST_F(Recognition, TakesTheOtherSideShowingThroughForBlank) {
    const Image page{pixRead((samples / "letter-200dpi.tif").c_str())};
    const Image gray{pixConvert1To8(nullptr, page.get(), 255, 205)};
    const Image mirrored{pixFlipLR(nullptr, gray.get())};
    const Image soft{pixBlockconv(mirrored.get(), 2, 2)};
    pixSetResolution(soft.get(), 200, 200);
    const auto path = folder_ / "back.png";
    pixWrite(path.c_str(), soft.get(), IFF_PNG);
    EXPECT_EQ(read(path).page.kind, PageKind::Blank);
}

TEST_F(Recognition, StopsWhenTheTimeIsUp) {
    PageRequest request;
    request.file = samples / "letter-200dpi.tif";
    request.limit = std::chrono::milliseconds{300};
    const auto began = std::chrono::steady_clock::now();
    const auto reading = recognizePage(request, *recognizer);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, errors::PageTimedOut);
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds{20});
    EXPECT_GT(share(read(samples / "letter-200dpi.tif").page), 0.93);  // the engine is as good as before
}

TEST_F(Recognition, FindsTheFieldsOfTheLetter) {
    DocumentRequest request;
    request.pages.push_back({samples / "letter-200dpi.tif", 0, read(samples / "letter-200dpi.tif").page});
    const auto document = readDocument(request, *recognizer);
    ASSERT_TRUE(document) << document.error().detail;
    const RecordFields& fields = document->fields;
    EXPECT_EQ(textOf(fields, Field::Code), "5604/TB-TTCNTT&TT");
    EXPECT_EQ(textOf(fields, Field::IssuedDate), "2023-10-25");
    EXPECT_EQ(textOf(fields, Field::Place), "Kiên Giang");
    EXPECT_EQ(textOf(fields, Field::OrganizationInCharge), "SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
    EXPECT_EQ(textOf(fields, Field::TypeName), "Thông báo");
    EXPECT_EQ(textOf(fields, Field::Competence), "KT.");
    EXPECT_EQ(textOf(fields, Field::Position), "Phó Giám đốc");
    EXPECT_EQ(textOf(fields, Field::FullName), "Lê Thị Bích Yến");
    EXPECT_EQ(textOf(fields, Field::PageAmount), "1");
    EXPECT_EQ(textOf(fields, Field::Priority), "0");
    EXPECT_EQ(document->secrecy, "");
}

TEST_F(Recognition, RefusesADocumentWithoutContent) {
    EXPECT_EQ(readDocument({}, *recognizer).error().code, errors::NoPages);
}

// Under the number, where ô 10a is.
TEST_F(Recognition, DoesNotMissABoxedSecrecyMark) {
    Image page{pixRead((samples / "letter-200dpi.tif").c_str())};
    L_BMF* face = bmfCreate(nullptr, 14);
    ASSERT_NE(face, nullptr);
    const PixelBox frame{130, 440, 420, 505};
    whiten(page, frame);
    const Owned<BOX, destroyBox> box{boxCreate(frame.x0, frame.y0, frame.width(), frame.height())};
    pixRenderBox(page.get(), box.get(), 3, L_SET_PIXELS);
    pixSetTextline(page.get(), face, "TOI MAT", 1, frame.x0 + 26, frame.y1 - 16, nullptr, nullptr);
    bmfDestroy(&face);
    pixSetResolution(page.get(), 200, 200);
    const auto path = folder_ / "secret.tif";
    pixWrite(path.c_str(), page.get(), IFF_TIFF_G4);
    EXPECT_EQ(read(path).secrecy, "Tối mật");
}

}  // namespace
}  // namespace sohoa::ocr

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <gmock/gmock.h>

#include <QGuiApplication>
#include <fstream>

#include "tests/support/temporary_folder.h"
#include "virtual/papers/composer.h"
#include "virtual/papers/generator.h"
#include "virtual/papers/separator.h"

namespace sohoa::papers {
namespace {

// Fonts need an application; it lives as long as the program.
class Papers : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int count = 1;
        static char name[] = "papers";
        static char* arguments[] = {name, nullptr};
        static const QGuiApplication application(count, arguments);
    }

    static SetOptions set(std::uint64_t seed, const char* preset) {
        SetOptions options;
        options.seed = seed;
        options.preset = preset;
        options.family = "Liberation Serif";
        return options;
    }
};

int darkestIn(const QImage& image, const nlohmann::ordered_json& box) {
    int darkest = 255;
    for (int y = std::max(0, box[1].get<int>()); y < std::min(image.height(), box[3].get<int>()); ++y)
        for (int x = std::max(0, box[0].get<int>()); x < std::min(image.width(), box[2].get<int>()); ++x)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    return darkest;
}

TEST_F(Papers, AreTheSameForTheSameSeed) {
    const MadeDocument once = makeDocument(set(7, "office"), 2), again = makeDocument(set(7, "office"), 2);
    ASSERT_EQ(once.pages.size(), again.pages.size());
    for (std::size_t i = 0; i < once.pages.size(); ++i)
        EXPECT_EQ(once.pages[i].scan.image, again.pages[i].scan.image);
    EXPECT_EQ(once.truth, again.truth);
}

TEST_F(Papers, AreOthersForAnotherSeed) { EXPECT_NE(composePaper(Dice(7)).fields, composePaper(Dice(8)).fields); }

// Turned sheets as well: the damage of some of these is a quarter turn.
TEST_F(Papers, HaveInkWhereverTheirTruthHasAWord) {
    int words = 0, bare = 0;
    for (int number = 1; number <= 4; ++number)
        for (const MadePage& page : makeDocument(set(3, "gray"), number).pages) {
            const auto& truth = page.blank ? nlohmann::ordered_json{{"words", nlohmann::ordered_json::array()}}
                                           : pageTruth({page.file, 1, "content"}, page.sheet, page.scan, page.damage);
            for (const auto& word : truth["words"]) {
                if (word["layer"] != "ink") continue;
                ++words;
                bare += darkestIn(page.scan.image, word["box"]) > 130;
            }
        }
    EXPECT_GT(words, 800);
    EXPECT_EQ(bare, 0);
}

TEST_F(Papers, BearTheWordsOfTheirFields) {
    for (int number = 1; number <= 5; ++number) {
        const MadeDocument document = makeDocument(set(11, "bw200"), number);
        const auto& fields = document.truth["fields"];
        std::vector<std::string> texts;
        for (const auto& page : document.truth["pages"])
            if (page["kind"] == "content") texts.push_back(page["text"]);
        ASSERT_FALSE(texts.empty());
        EXPECT_EQ(fields["so_trang"], texts.size());
        EXPECT_THAT(texts.front(), testing::HasSubstr(fields["so_ky_hieu"].get<std::string>()));
        EXPECT_THAT(texts.front(), testing::HasSubstr(fields["trich_yeu"].get<std::string>()));
        EXPECT_THAT(texts.front(), testing::HasSubstr(fields["co_quan_ban_hanh"].get<std::string>()));
        // An annex may follow the page that is signed.
        EXPECT_THAT(texts, testing::Contains(testing::HasSubstr(fields["nguoi_ky"].get<std::string>())));
        for (const auto& recipient : fields["noi_nhan"])
            EXPECT_THAT(texts, testing::Contains(testing::HasSubstr(recipient.get<std::string>())));
    }
}

TEST_F(Papers, AreBlackAndWhiteAloneAsAFax) {
    for (const MadePage& page : makeDocument(set(5, "fax"), 1).pages)
        for (int y = 0; y < page.scan.image.height(); y += 7)
            for (int x = 0; x < page.scan.image.width(); ++x)
                ASSERT_TRUE(page.scan.image.constScanLine(y)[x] == 0 || page.scan.image.constScanLine(y)[x] == 255);
}

TEST_F(Papers, LieInAFolderWithTheirResolutionAndTruth) {
    test::TemporaryFolder folder;
    SetOptions options = set(1, "low200");
    options.documents = 1;
    ASSERT_TRUE(makeSet(options, folder.path()));
    std::ifstream stream(folder.path() / "ground_truth.json");
    const auto truth = nlohmann::json::parse(stream);
    ASSERT_EQ(truth["documents"].size(), 1u);
    for (const auto& page : truth["documents"][0]["pages"]) {
        const QImage image(
            QString::fromStdString((folder.path() / "pages" / page["file"].get<std::string>()).string()));
        EXPECT_EQ(image.width(), page["width"]);
        EXPECT_EQ(image.height(), page["height"]);
        EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 200, 0.5);
    }
}

TEST_F(Papers, ArePartedBySheetsWhoseCodesCanBeRead) {
    const SeparatorSheet separator = setSeparator(someTypography(Dice(1), "Liberation Serif"), Dice(1));
    const QImage& ink = separator.sheet.ink;
    const ZXing::ImageView view(ink.constBits(), ink.width(), ink.height(), ZXing::ImageFormat::Lum,
                                int(ink.bytesPerLine()));
    for (const auto format : {ZXing::BarcodeFormat::QRCode, ZXing::BarcodeFormat::Code128})
        EXPECT_EQ(ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(format)).text(), separator.text)
            << ZXing::ToString(format);
}

TEST_F(Papers, AreRefusedInAFontThatIsNotThere) {
    test::TemporaryFolder folder;
    SetOptions options = set(1, "clean");
    options.family = "No such family";
    EXPECT_FALSE(makeSet(options, folder.path()));
}

}  // namespace
}  // namespace sohoa::papers

// What lies beside a PDF: text, hOCR, ALTO.
#include "packages/sidecars.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "packages/text_lines.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::packages::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Word word(const std::string& text, int x, int baseline, int width, double confidence = 0.9) {
    return {text,
            {x, baseline - 30, x + width, baseline + 8},
            confidence,
            {double(x), double(baseline)},
            {double(x + width), double(baseline)},
            40};
}

RecognizedPage pageOf(std::vector<Word> words, const std::string& text) {
    RecognizedPage page;
    page.dpi = Dpi{300};
    page.size = {2480, 3508};
    page.text = text;
    page.confidence = 0.912;
    page.words = std::move(words);
    return page;
}

class TheSidecars : public testing::Test {
  protected:
    void add(const RecognizedPage& page) {
        const std::string name = std::to_string(order_.pages.size() + 1);
        order_.pages.push_back({folder_.with(name + ".json", jsonLine(toJson(page))), "trang " + name + ".tif"});
    }
    std::string written(SidecarKind kind) {
        order_.kinds = {kind};
        auto made = writeSidecars(order_);
        EXPECT_TRUE(made) << (made ? "" : made.error().detail);
        if (!made) return "";
        const std::string content = *readFile(made->front().file);
        EXPECT_EQ(made->front().sha256, sha256Of(content));
        EXPECT_EQ(made->front().bytes, content.size());
        return content;
    }
    void SetUp() override {
        order_.stem = folder_ / "van-ban";
        order_.title = "Công văn <số 1>";
        add(pageOf({word("Độc", 100, 200, 80), word("lập", 200, 202, 70), word("Tự", 100, 300, 60, 0.5),
                    word("do", 180, 300, 60)},
                   "Độc lập\nTự do"));
        add(pageOf({word("A&B", 100, 200, 80), word("\"<x>\"\x01", 200, 200, 80)}, "A&B \"<x>\""));
        add(pageOf({}, ""));
    }

    sohoa::test::TemporaryFolder folder_;
    SidecarOrder order_;
};

TEST_F(TheSidecars, standBesideThePdfUnderItsName) {
    order_.kinds = {SidecarKind::Text, SidecarKind::Hocr, SidecarKind::Alto};
    ASSERT_TRUE(writeSidecars(order_));
    EXPECT_THAT(folder_.names(),
                ElementsAre("1.json", "2.json", "3.json", "van-ban.alto.xml", "van-ban.hocr", "van-ban.txt"));
}

TEST_F(TheSidecars, areAllThereOrNone) {
    folder_.with("van-ban.alto.xml", "there already");
    order_.kinds = {SidecarKind::Text, SidecarKind::Hocr, SidecarKind::Alto};
    const auto refused = writeSidecars(order_);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, errors::FileExists);
    EXPECT_THAT(folder_.names(), ElementsAre("1.json", "2.json", "3.json", "van-ban.alto.xml"));

    order_.stem = folder_ / "khac";
    order_.pages.push_back({folder_.with("4.json", "{\"kind\": 7}"), ""});
    EXPECT_FALSE(writeSidecars(order_));
    EXPECT_THAT(folder_.names(), ElementsAre("1.json", "2.json", "3.json", "4.json", "van-ban.alto.xml"));
}

TEST_F(TheSidecars, haveTheTextWithAFormFeedBetweenPages) {
    EXPECT_EQ(written(SidecarKind::Text), "Độc lập\nTự do\n\fA&B \"<x>\"\n\f");
}

TEST_F(TheSidecars, haveEveryWordWithItsPlaceInHocr) {
    const std::string hocr = written(SidecarKind::Hocr);
    EXPECT_THAT(hocr,
                HasSubstr("title=\"image &quot;trang 1.tif&quot;; bbox 0 0 2480 3508; ppageno 0; scan_res 300 300\""));
    EXPECT_THAT(hocr, HasSubstr("ppageno 2"));
    EXPECT_THAT(hocr,
                HasSubstr("class=\"ocr_line\" id=\"line_1_1\" title=\"bbox 100 170 270 210; baseline 0.0118 -10.0\""));
    EXPECT_THAT(hocr,
                HasSubstr("class=\"ocrx_word\" id=\"word_1_3\" title=\"bbox 100 270 160 308; x_wconf 50\">Tự</span>"));
    EXPECT_THAT(hocr, HasSubstr("<title>Công văn &lt;số 1&gt;</title>"));
    EXPECT_THAT(hocr, HasSubstr("content=\"ocr_page ocr_carea ocr_par ocr_line ocrx_word\""));
    const auto wellFormed = sohoa::test::run({"xmllint", "--nonet", "--noout", (folder_ / "van-ban.hocr").string()});
    EXPECT_EQ(wellFormed.status, 0) << wellFormed.err;
    EXPECT_THAT(hocr, HasSubstr("&quot;&lt;x&gt;&quot;\uFFFD</span>")) << "what XML forbids is not written";
}

TEST_F(TheSidecars, haveEveryWordWithItsPlaceInAlto) {
    const std::string alto = written(SidecarKind::Alto);
    EXPECT_THAT(alto, HasSubstr("<MeasurementUnit>pixel</MeasurementUnit>"));
    EXPECT_THAT(alto, HasSubstr("<Page ID=\"page_1\" PHYSICAL_IMG_NR=\"1\" WIDTH=\"2480\" HEIGHT=\"3508\""));
    EXPECT_THAT(alto, HasSubstr("<TextLine ID=\"line_1_1\" HPOS=\"100\" VPOS=\"170\" WIDTH=\"170\" HEIGHT=\"40\" "
                                "BASELINE=\"100,200 270,202\">"));
    EXPECT_THAT(alto, HasSubstr("<SP HPOS=\"180\" VPOS=\"172\" WIDTH=\"20\"/>"));
    EXPECT_THAT(alto, HasSubstr("HPOS=\"200\" VPOS=\"172\" WIDTH=\"70\" HEIGHT=\"38\" WC=\"0.900\" CONTENT=\"lập\"/>"));
    const auto valid =
        sohoa::test::run({"xmllint", "--nonet", "--noout", "--schema", SOHOA_TEST_DATA "/packages/alto_written.xsd",
                          (folder_ / "van-ban.alto.xml").string()});
    EXPECT_EQ(valid.status, 0) << valid.err;
}

TEST_F(TheSidecars, sayHowASheetLayThatWasUpsideDown) {
    Word left = word("Độc", 300, 200, 80), right = word("lập", 200, 200, 80);
    for (Word* each : {&left, &right})
        std::swap(each->baselineStart, each->baselineEnd);
    order_.pages.clear();
    add(pageOf({left, right}, "Độc lập"));
    EXPECT_THAT(written(SidecarKind::Hocr), HasSubstr("title=\"bbox 200 170 380 208; textangle 180.0\""));
    EXPECT_THAT(written(SidecarKind::Alto), HasSubstr("ROTATION=\"180.0\""));
}

TEST(LinesOfText, areWordsBehindOneAnotherOnOneBaseline) {
    const RecognizedPage page = pageOf({word("a", 100, 200, 50), word("b", 170, 203, 50), word("c", 1500, 198, 50),
                                        word("d", 100, 260, 50), word("e", 100, 320, 50)},
                                       "");
    std::vector<std::size_t> counts;
    for (const TextLine& line : textLinesOf(page))
        counts.push_back(line.words.size());
    EXPECT_THAT(counts, ElementsAre(3u, 1u, 1u));
}

}  // namespace
}  // namespace sohoa::packages::test

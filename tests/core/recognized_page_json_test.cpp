#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

static RecognizedPage somePage() {
    RecognizedPage page;
    page.kind = PageKind::Content;
    page.rotation = QuarterTurn::Half;
    page.skewDegrees = -1.25;
    page.dpi = Dpi{300};
    page.size = {2480, 3508};
    page.text = "Độc lập\nTự do";
    page.confidence = 0.875;
    page.words = {{"Độc", {500, 900, 600, 950}, 0.95, {600, 902.5}, {500, 902.5}, 44.5},
                  {"lập", {380, 900, 480, 950}, 0.8, {480, 902.5}, {380, 902.5}, 44.5}};
    page.barcodes = {{"QRCode", "hồ sơ 1", {1, 2, 3, 4}}};
    return page;
}

static void expectEqual(const Word& actual, const Word& expected) {
    EXPECT_EQ(actual.text, expected.text);
    EXPECT_EQ(actual.box, expected.box);
    EXPECT_EQ(actual.confidence, expected.confidence);
    EXPECT_EQ(actual.baselineStart.x, expected.baselineStart.x);
    EXPECT_EQ(actual.baselineStart.y, expected.baselineStart.y);
    EXPECT_EQ(actual.baselineEnd.x, expected.baselineEnd.x);
    EXPECT_EQ(actual.baselineEnd.y, expected.baselineEnd.y);
    EXPECT_EQ(actual.lineHeight, expected.lineHeight);
}

TEST(RecognizedPageAsJson, ComesBackAsItWas) {
    const RecognizedPage page = somePage();
    const auto back = recognizedPageFromJson(*parseJson(jsonLine(toJson(page))));
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(back->kind, page.kind);
    EXPECT_EQ(back->rotation, page.rotation);
    EXPECT_EQ(back->skewDegrees, page.skewDegrees);
    EXPECT_EQ(back->dpi, page.dpi);
    EXPECT_EQ(back->size, page.size);
    EXPECT_EQ(back->text, page.text);
    EXPECT_EQ(back->confidence, page.confidence);
    ASSERT_EQ(back->words.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i)
        expectEqual(back->words[i], page.words[i]);
    ASSERT_EQ(back->barcodes.size(), 1u);
    EXPECT_EQ(back->barcodes[0].format, "QRCode");
    EXPECT_EQ(back->barcodes[0].text, "hồ sơ 1");
    EXPECT_EQ(back->barcodes[0].box, page.barcodes[0].box);
}

TEST(RecognizedPageAsJson, OfEveryKindAndTurnComesBack) {
    for (PageKind kind : {PageKind::Content, PageKind::Blank, PageKind::Separator})
        for (QuarterTurn turn : {QuarterTurn::None, QuarterTurn::Right, QuarterTurn::Half, QuarterTurn::Left}) {
            RecognizedPage page;
            page.kind = kind;
            page.rotation = turn;
            const auto back = recognizedPageFromJson(toJson(page));
            ASSERT_TRUE(back);
            EXPECT_EQ(back->kind, kind);
            EXPECT_EQ(back->rotation, turn);
        }
}

TEST(RecognizedPageAsJson, AWordWithoutABaselineStandsOnTheLowerEdgeOfItsBox) {
    Json json = toJson(somePage());
    json["words"][0].erase("baseline");
    json["words"][0].erase("line_height");
    const auto page = recognizedPageFromJson(json);
    ASSERT_TRUE(page);
    expectEqual(page->words[0], {"Độc", {500, 900, 600, 950}, 0.95, {500, 950}, {600, 950}, 50});
}

TEST(RecognizedPageAsJson, WordsBecomePrecomposedLetters) {
    Json json = toJson(somePage());
    json["words"][0]["t"] = "Vie\u0323\u0302t";
    EXPECT_EQ(recognizedPageFromJson(json)->words[0].text, "Việt");
}

class HostileRecognizedPage : public testing::Test {
  protected:
    void expectRefused(const Json& json) {
        const auto page = recognizedPageFromJson(json);
        ASSERT_FALSE(page) << json;
        EXPECT_EQ(page.error().code, errors::BadMessage);
    }
    Json json_ = toJson(somePage());
};

TEST_F(HostileRecognizedPage, ThatIsNoObjectIsABadMessage) {
    for (const Json& json : {Json(), Json(1), Json("content"), Json::array({1})})
        expectRefused(json);
}

TEST_F(HostileRecognizedPage, OfUnknownKindIsABadMessage) {
    json_["kind"] = "Content";
    expectRefused(json_);
    json_.erase("kind");
    expectRefused(json_);
}

TEST_F(HostileRecognizedPage, WithATurnThatIsNoQuarterIsABadMessage) {
    for (int turn : {-90, 45, 360}) {
        json_["rotation"] = turn;
        expectRefused(json_);
    }
}

TEST_F(HostileRecognizedPage, WithNumbersThatAreNoneOfAPageIsABadMessage) {
    for (const char* member : {"dpi", "width", "height"})
        for (const Json& wrong : {Json(-1), Json(4'294'967'297), Json(18'446'744'073'709'551'615u)}) {
            Json json = json_;
            json[member] = wrong;
            expectRefused(json);
        }
}

TEST_F(HostileRecognizedPage, WithWordsOfAnotherShapeIsABadMessage) {
    for (const Json& words :
         {Json(1), Json("một"), Json::object({{"t", "một"}}), Json::array({1}), Json::array({Json::array()}),
          Json::array({Json::object()}), Json::array({{{"t", "một"}}}),
          Json::array({{{"t", 1}, {"box", {0, 0, 1, 1}}}}), Json::array({{{"t", "một"}, {"box", "0 0 1 1"}}})}) {
        json_["words"] = words;
        expectRefused(json_);
    }
}

TEST_F(HostileRecognizedPage, WithBarcodesOfAnotherShapeIsABadMessage) {
    for (const Json& codes : {Json(1), Json("QRCode"), Json::object({{"format", "QRCode"}}), Json::array({1}),
                              Json::array({"QRCode"}), Json::array({Json::object()}), Json::array({nullptr})}) {
        json_["barcodes"] = codes;
        expectRefused(json_);
    }
}

TEST_F(HostileRecognizedPage, MayLeaveOutTheListsThatAreEmpty) {
    json_.erase("words");
    json_.erase("barcodes");
    EXPECT_TRUE(recognizedPageFromJson(json_));
}

}  // namespace sohoa

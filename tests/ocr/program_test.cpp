// The program as its caller sees it: JSON lines in, JSON lines out.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/json.h"
#include "tests/ocr/ocr_program.h"

namespace sohoa {
namespace {

const std::string samples = std::string(SOHOA_TEST_DATA) + "/ocr/";

TEST(OcrProgram, AnswersEveryRequestInItsTurn) {
    const auto answers = test::askOcr({{{"do", "probe"}, {"file", samples + "letter-200dpi.tif"}},
                                       {{"do", "probe"}, {"file", samples + "letter-200dpi.txt"}},
                                       {{"do", "probe"}, {"file", samples + "missing.tif"}},
                                       {{"do", "probe"}},
                                       {{"do", "document"}, {"pages", Json::array()}},
                                       {{"do", "document"}, {"pages", 3}},
                                       {{"do", "know"}, {"turns", {"Chi cục Văn thư - Lưu trữ", "Sở Nội vụ"}}},
                                       {{"do", "know"}, {"turns", {3}}},
                                       {{"do", "know"}}});
    ASSERT_EQ(answers.size(), 9u);
    EXPECT_EQ(answers[0]["result"],
              Json({{"pages", 1}, {"width", 1653}, {"height", 2339}, {"dpi", 200}, {"mode", "bw"}}));
    EXPECT_EQ(answers[1]["error"]["code"], "ocr.image_unreadable");
    EXPECT_EQ(answers[2]["error"]["code"], "core.file_unreadable");
    EXPECT_EQ(answers[3]["error"]["code"], "core.bad_message");
    EXPECT_EQ(answers[4]["error"]["code"], "document.no_pages");
    EXPECT_EQ(answers[5]["error"]["code"], "core.bad_message");
    EXPECT_EQ(answers[6]["result"], Json({{"turns", 2}}));
    EXPECT_EQ(answers[7]["error"]["code"], "core.bad_message");
    EXPECT_EQ(answers[8]["error"]["code"], "core.bad_message");
}

TEST(OcrProgram, GivesAPageInTheSharedVocabulary) {
    const auto answers = test::askOcr({{{"do", "recognize"}, {"file", samples + "separator-upside-down.tif"}}});
    ASSERT_EQ(answers.size(), 1u);
    ASSERT_TRUE(answers[0].contains("result")) << answers[0];
    EXPECT_EQ(answers[0]["result"]["secrecy"], "");
    const auto page = recognizedPageFromJson(answers[0]["result"]["page"]);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->kind, PageKind::Separator);
    EXPECT_EQ(page->rotation, QuarterTurn::Half);
}

}  // namespace
}  // namespace sohoa

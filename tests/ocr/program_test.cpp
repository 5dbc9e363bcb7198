// The program as its caller sees it: JSON lines in, JSON lines out.
#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/handle.h"
#include "core/json.h"

namespace sohoa {
namespace {

const std::string samples = std::string(SOHOA_TEST_DATA) + "/ocr/";

std::vector<Json> ask(const std::vector<Json>& requests) {
    const auto input =
        std::filesystem::temp_directory_path() /
        (std::string("sohoa-ocr-requests-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::ofstream file(input);
    for (const Json& request : requests)
        file << jsonLine(request) << '\n';
    file.close();
    const std::string command = std::string(SOHOA_TEST_BIN) + "/sohoa-ocr < '" + input.string() + "' 2>/dev/null";
    std::string output;
    {
        const Owned<std::FILE, ::pclose> pipe{::popen(command.c_str(), "r")};
        char part[4096];
        for (std::size_t n; pipe && (n = std::fread(part, 1, sizeof part, pipe.get())) > 0;)
            output.append(part, n);
    }
    std::filesystem::remove(input);
    std::vector<Json> answers;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);)
        answers.push_back(parseJson(line).value_or(Json()));
    return answers;
}

TEST(OcrProgram, AnswersEveryRequestInItsTurn) {
    const auto answers = ask({{{"do", "probe"}, {"file", samples + "letter-200dpi.tif"}},
                              {{"do", "probe"}, {"file", samples + "letter-200dpi.txt"}},
                              {{"do", "probe"}, {"file", samples + "missing.tif"}},
                              {{"do", "probe"}},
                              {{"do", "document"}, {"pages", Json::array()}},
                              {{"do", "document"}, {"pages", 3}}});
    ASSERT_EQ(answers.size(), 6u);
    EXPECT_EQ(answers[0]["result"],
              Json({{"pages", 1}, {"width", 1653}, {"height", 2339}, {"dpi", 200}, {"mode", "bw"}}));
    EXPECT_EQ(answers[1]["error"]["code"], "ocr.image_unreadable");
    EXPECT_EQ(answers[2]["error"]["code"], "core.file_unreadable");
    EXPECT_EQ(answers[3]["error"]["code"], "core.bad_message");
    EXPECT_EQ(answers[4]["error"]["code"], "document.no_pages");
    EXPECT_EQ(answers[5]["error"]["code"], "core.bad_message");
}

TEST(OcrProgram, GivesAPageInTheSharedVocabulary) {
    const auto answers = ask({{{"do", "recognize"}, {"file", samples + "separator-upside-down.tif"}}});
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

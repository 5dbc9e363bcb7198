// Marks of secrecy on synthetic sheets, found by the real program before anything is kept.
#include "ocr/secrecy_look.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <functional>

#include "core/json.h"
#include "tests/ocr/ocr_program.h"
#include "tests/support/marked_sheet.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::ocr {
namespace {

using test::MarkedSheet;

struct Case {
    std::string what;
    MarkedSheet sheet;
};

std::string printed(const std::string& mark) {
    if (mark == "mat") return "Mật";
    if (mark == "toi-mat") return "Tối mật";
    return mark == "tuyet-mat" ? "Tuyệt mật" : "";
}

// One run of the program for all sheets: it loads its model once.
void expectFound(const std::vector<Case>& cases) {
    const test::TemporaryFolder folder;
    std::vector<Json> requests;
    for (const Case& each : cases) {
        const auto file = folder / (std::to_string(requests.size()) + ".tif");
        ASSERT_TRUE(write(each.sheet, file));
        requests.push_back({{"do", "gate"}, {"file", file.string()}});
    }
    const auto answers = test::askOcr(requests);
    ASSERT_EQ(answers.size(), cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        ASSERT_TRUE(answers[i].contains("result")) << answers[i];
        EXPECT_EQ(answers[i]["result"]["secrecy"], printed(cases[i].sheet.mark)) << cases[i].what;
    }
}

using Change = std::function<void(MarkedSheet&)>;

MarkedSheet sheet(const std::string& mark, const Change& change = {}) {
    MarkedSheet sheet;
    sheet.mark = mark;
    if (change) change(sheet);
    return sheet;
}

void addEachMark(std::vector<Case>& cases, const std::string& what, const Change& change) {
    for (const char* mark : {"mat", "toi-mat", "tuyet-mat"})
        cases.push_back({what + ", " + mark, sheet(mark, change)});
}

TEST(AMarkOfSecrecy, isFoundHoweverItIsTilted) {
    std::vector<Case> cases;
    for (const int tilt : {-10, -5, 0, 5, 10})
        addEachMark(cases, fmt::format("tilted by {}", tilt), [&](MarkedSheet& s) { s.tiltDegrees = tilt; });
    expectFound(cases);
}

TEST(AMarkOfSecrecy, isFoundWhicheverWayTheSheetIsFed) {
    std::vector<Case> cases;
    for (const int quarters : {1, 2, 3})
        addEachMark(cases, fmt::format("turned by {}", quarters * 90), [&](MarkedSheet& s) {
            s.tiltDegrees = 3;
            s.quarters = quarters;
        });
    expectFound(cases);
}

TEST(AMarkOfSecrecy, isFoundThoughThePadIsNearlyDry) {
    std::vector<Case> cases;
    for (const double ink : {0.35, 0.2})
        for (const int tilt : {-10, 4})
            addEachMark(cases, fmt::format("ink {}, tilted by {}", ink, tilt), [&](MarkedSheet& s) {
                s.ink = ink;
                s.tiltDegrees = tilt;
            });
    expectFound(cases);
}

TEST(AMarkOfSecrecy, isFoundInGreyAndInBlack) {
    std::vector<Case> cases;
    for (const int tilt : {-5, 0, 5}) {  // tilted further, a long mark runs into the writing around it
        addEachMark(cases, fmt::format("grey, tilted by {}", tilt), [&](MarkedSheet& s) {
            s.color = false;
            s.tiltDegrees = tilt;
        });
        addEachMark(cases, fmt::format("black, 200 dpi, tilted by {}", tilt), [&](MarkedSheet& s) {
            s.red = false;
            s.dpi = 200;
            s.tiltDegrees = tilt;
        });
    }
    expectFound(cases);
}

TEST(ASheetWithoutAMarkOfSecrecy, passes) {
    const Change upsideDown = [](MarkedSheet& s) { s.quarters = 2; };
    expectFound({{"no mark", sheet("")},
                 {"no mark, upside down", sheet("", upsideDown)},
                 {"urgent", sheet("khan")},
                 {"urgent, upside down", sheet("khan", upsideDown)}});
}

TEST(TheGate, saysWhatIsWrongWithAFileAndGoesOn) {
    const auto answers = test::askOcr({{{"do", "gate"}, {"file", "/nowhere.tif"}},
                                       {{"do", "gate"}, {"file", std::string(SOHOA_TEST_DATA) + "/ocr/README.md"}},
                                       {{"do", "gate"}}});
    ASSERT_EQ(answers.size(), 3u);
    EXPECT_EQ(answers[0]["error"]["code"], "core.file_unreadable");
    EXPECT_EQ(answers[1]["error"]["code"], "ocr.image_unreadable");
    EXPECT_EQ(answers[2]["error"]["code"], "core.bad_message");
}

TEST(ATextAboutSecrets, isSomethingToAskAbout) {
    EXPECT_TRUE(speaksOfSecrecy("theo Luật Bảo vệ bí mật\nnhà nước"));
    EXPECT_TRUE(speaksOfSecrecy("ĐỘ MẬT: Thường"));
    EXPECT_FALSE(speaksOfSecrecy("mức độ mất an toàn; bí thư; nhà nước"));
}

}  // namespace
}  // namespace sohoa::ocr

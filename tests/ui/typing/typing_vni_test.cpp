#include <gtest/gtest.h>

#include "tests/ui/typing/typed.h"

namespace sohoa::ui {
namespace {

struct Row {
    const char32_t* keys;
    const char* text;
};

void expectAll(const std::vector<Row>& rows) {
    for (const auto& [keys, text] : rows)
        EXPECT_EQ(vni(keys), text);
}

TEST(Vni, MarksVowelsAndD) {
    expectAll({{U"a6", "â"},
               {U"a8", "ă"},
               {U"e6", "ê"},
               {U"o6", "ô"},
               {U"o7", "ơ"},
               {U"u7", "ư"},
               {U"d9", "đ"},
               {U"A6", "Â"},
               {U"D9", "Đ"},
               {U"u7o7", "ươ"},
               {U"uo7", "ươ"},
               {U"ua7", "ưa"},
               {U"w", "w"}});
}

TEST(Vni, GivesTones) {
    expectAll({{U"a1", "á"},
               {U"a2", "à"},
               {U"a3", "ả"},
               {U"a4", "ã"},
               {U"a5", "ạ"},
               {U"a10", "a"},
               {U"o75", "ợ"},
               {U"y4", "ỹ"}});
}

TEST(Vni, WritesWordsOfTheOffice) {
    expectAll({{U"Quye6t1 d9inh5", "Quyết định"},
               {U"quyet16", "quyết"},
               {U"tie6ng1 Vie6t5", "tiếng Việt"},
               {U"tieng16", "tiếng"},
               {U"nguoi72", "người"},
               {U"duong972", "đường"},
               {U"D9A81K LA81K", "ĐẮK LẮK"},
               {U"thuo73", "thuở"},
               {U"luu7 tru74", "lưu trữ"},
               {U"U3y ban", "Ủy ban"},
               {U"So61 ho1a", "Số hóa"},
               {U"gie6ng1", "giếng"},
               {U"quo61c", "quốc"}});
}

TEST(Vni, LeavesDigitsThatDoNothing) {
    expectAll({{U"26/2021/QD9-UBND", "26/2021/QĐ-UBND"},
               {U"H99.07", "H99.07"},
               {U"T1", "T1"},
               {U"24h", "24h"},
               {U"Q9", "Q9"},
               {U"windows10", "windows10"},
               {U"BGDD9T", "BGDĐT"},
               {U"D9D9BQH", "ĐĐBQH"},
               {U"x0", "x0"},
               {U"a0", "a0"}});
}

TEST(Vni, TakesBackWhatADigitDidWhenItIsPressedAgain) {
    expectAll({{U"a11", "a1"},
               {U"a66", "a6"},
               {U"A44", "A4"},
               {U"d99", "d9"},
               {U"uo77", "uo7"},
               {U"QD99", "QD9"},
               {U"a112", "a12"}});
}

TEST(Vni, BackspaceTakesOneLetterOfTheWord) {
    expectAll({{U"hoan2\b", "hòa"}, {U"d9\b", ""}, {U"duong972\b\b\b", "đừ"}, {U"A44\b", "A"}});
}

}  // namespace
}  // namespace sohoa::ui

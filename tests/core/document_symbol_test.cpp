#include "core/document_symbol.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

using Groups = std::vector<std::string>;

TEST(ASymbol, isTakenApartInAllItsShapes) {
    const struct {
        const char *symbol, *number;
        int year;
        Groups groups;
        bool ofParty;
    } known[] = {
        {"26/2021/QĐ-UBND", "26", 2021, {"QĐ", "UBND"}, false},
        {"125/QĐ-SNV", "125", 0, {"QĐ", "SNV"}, false},
        {"15/UBND-VX", "15", 0, {"UBND", "VX"}, false},
        {"05/QyĐ-STC-QLNS", "05", 0, {"QyĐ", "STC", "QLNS"}, false},
        {"5604/TB-TTCNTT&TT", "5604", 0, {"TB", "TTCNTT&TT"}, false},
        {"33/2024/QH15", "33", 2024, {"QH15"}, false},
        {"12/2015/TTLT-BYT-BNV", "12", 2015, {"TTLT", "BYT", "BNV"}, false},
        {"12a/CT-TTg", "12a", 0, {"CT", "TTg"}, false},
        {"80-NQ/TW", "80", 0, {"NQ", "TW"}, true},
        {"1284-QĐ/TU", "1284", 0, {"QĐ", "TU"}, true},
        {" 26 / 2021 / QĐ - UBND ", "26", 2021, {"QĐ", "UBND"}, false},
    };
    for (const auto& expected : known) {
        const auto symbol = parseSymbol(expected.symbol);
        ASSERT_TRUE(symbol) << expected.symbol;
        EXPECT_EQ(symbol->number, expected.number);
        EXPECT_EQ(symbol->year, expected.year) << expected.symbol;
        EXPECT_EQ(symbol->groups, expected.groups) << expected.symbol;
        EXPECT_EQ(symbol->ofParty, expected.ofParty) << expected.symbol;
    }
}

TEST(ASymbol, isReadFromItsTwoFields) {
    EXPECT_EQ(parseSymbol("26", "QĐ-UBND")->groups, (Groups{"QĐ", "UBND"}));
    EXPECT_EQ(parseSymbol("26", "2021/QĐ-UBND")->year, 2021);
    EXPECT_TRUE(parseSymbol("80", "NQ/TW")->ofParty);
    EXPECT_FALSE(parseSymbol("80", ""));
    EXPECT_FALSE(parseSymbol("", "QĐ-UBND"));
}

TEST(ASymbol, isNotReadIntoWhatIsNone) {
    for (const char* text : {"",
                             "/",
                             "26",
                             "26/",
                             "/QĐ-UBND",
                             "QĐ-UBND",
                             "26/QĐ--UBND",
                             "26/-UBND",
                             "26/qđ-UBND",
                             "26/QĐ UBND",
                             "2x6/QĐ-UBND",
                             "26/1821/QĐ-UBND",
                             "26/2021/2022/QĐ-UBND",
                             "26/QĐ-UBND/",
                             "12345678/QĐ-UBND",
                             "26/5A-UBND",
                             "26-/TW",
                             "26/A-B-C-D-E-F",
                             "26/QĐ-AAAAAAAAAAAAAAAAAAAAA",
                             "26/QĐ-UB\u200bND"})
        EXPECT_FALSE(parseSymbol(text)) << text;
    EXPECT_FALSE(parseSymbol(std::string(100'000, '/')));
    EXPECT_FALSE(parseSymbol("1", std::string(100'000, '-')));
}

}  // namespace
}  // namespace sohoa

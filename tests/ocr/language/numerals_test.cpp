#include "ocr/language/numerals.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace sohoa::ocr {
namespace {

ReadLine line(const std::string& text) {
    ReadLine result;
    for (const std::string& each : words(text)) {
        ReadWord word;
        word.text = each;
        word.confidence = 0.95;
        result.push_back(word);
    }
    return result;
}

std::string read(const std::string& text) {
    std::vector<ReadLine> lines{line(text)};
    mendNumerals(lines);
    return textOf(lines.front());
}

TEST(Numerals, AreNumbersWhereLettersStandBetweenDigits) {
    EXPECT_EQ(read("trước l6 giờ 1O ngày 07/l1/2O24"), "trước 16 giờ 10 ngày 07/11/2024");
    EXPECT_EQ(read("đạt I1,7 ha và 9ó.055 con (I5%)"), "đạt 11,7 ha và 96.055 con (15%)");
}

TEST(Numerals, BelieveLessInThemselvesWhenMended) {
    std::vector<ReadLine> lines{line("có l6 hộ")};
    mendNumerals(lines);
    EXPECT_LT(lines[0][1].confidence, 0.9);
    EXPECT_DOUBLE_EQ(lines[0][0].confidence, 0.95);
}

TEST(Numerals, LeaveCodesRomanNumbersAndWordsAlone) {
    for (const char* text : {"Số: I98/UBND-VX", "quý II/2018", "Chương III, mục IV", "QL1A và K1.", "lô số 3",
                             "I. MỤC ĐÍCH", "COVID-19", "Ủy ban", "a) 2.", "/", "- Như trên;"})
        EXPECT_EQ(read(text), text);
}

TEST(Numerals, OfDaysAndMonthsAreNeverRoman) {
    EXPECT_EQ(read("ngày l tháng II năm 2018"), "ngày 1 tháng 11 năm 2018");
    EXPECT_EQ(read("ngày nghỉ, tháng thi đua, năm I"), "ngày nghỉ, tháng thi đua, năm I");
}

TEST(Numerals, OfItemsGoOnByOne) {
    std::vector<ReadLine> lines{line("I. Giao Sở"), line("đôn đốc"), line("2. Công an"), line("3. Ban"),
                                line("ó. Hội")};
    mendNumerals(lines);
    EXPECT_EQ(lines[0][0].text, "1.");
    EXPECT_EQ(lines[4][0].text, "ó.") << "5 is missing before it";
}

TEST(Numerals, OfChaptersStayRoman) {
    std::vector<ReadLine> lines{line("I. MỤC ĐÍCH"), line("1. Giao"), line("2. Giao"), line("II. NỘI DUNG")};
    mendNumerals(lines);
    EXPECT_EQ(lines[0][0].text, "I.");
    EXPECT_EQ(lines[3][0].text, "II.");
}

}  // namespace
}  // namespace sohoa::ocr

#include "ocr/language/reading.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace sohoa::ocr {
namespace {

// Words of a line, sure of themselves; every sign without another choice.
ReadLine line(const std::string& text) {
    ReadLine result;
    for (const std::string& each : words(text)) {
        ReadWord word;
        word.text = each;
        word.confidence = 0.95;
        for (const char32_t sign : codePoints(each))
            word.signs.push_back({utf8(std::u32string(1, sign)), 0.93, {}});
        result.push_back(word);
    }
    return result;
}

// The engine saw another sign in the word, nearly as well.
void alsoSeen(ReadWord& word, std::size_t sign, const std::string& other, double confidence = 0.7) {
    word.signs.at(sign).others.push_back({other, confidence});
}

ReadLine read(ReadLine words) {
    std::vector<ReadLine> lines{std::move(words)};
    readWithLanguage(lines, Phrases::administrative());
    return lines.front();
}

TEST(Language, TakesTheEnginesOtherReadingWhereThePhraseSpeaksForIt) {
    ReadLine words = line("quy định chỉ tiết");
    alsoSeen(words[2], 2, "i");
    words = read(words);
    EXPECT_EQ(textOf(words), "quy định chi tiết");
    EXPECT_EQ(words[2].proposal, "") << "nothing is left to propose";
    EXPECT_LT(words[2].confidence, 0.9);
}

TEST(Language, OnlyProposesWhatTheEngineDidNotSee) {
    const ReadLine words = read(line("vượt thẩm quyên, các"));
    EXPECT_EQ(textOf(words), "vượt thẩm quyên, các");
    EXPECT_EQ(words[2].proposal, "quyền,");
    EXPECT_DOUBLE_EQ(words[2].confidence, 0.95);
}

TEST(Language, ReadsWhatCannotBeVietnameseAsTheNearWordOfThePhrase) {
    const ReadLine words = read(line("Giám đôc Sở"));
    EXPECT_EQ(words[1].text, "đốc");
    EXPECT_EQ(words[1].proposal, "");
    EXPECT_LT(words[1].confidence, 0.9);
}

TEST(Language, KeepsCapitalsAndPunctuation) {
    ReadLine words = line("ỦY BAN NHÂN DÂN TÍNH (HUYỆN)");
    alsoSeen(words[4], 1, "Ỉ");
    EXPECT_EQ(textOf(read(words)), "ỦY BAN NHÂN DÂN TỈNH (HUYỆN)");
}

TEST(Language, LeavesAloneWhatStandsRightInItsPhrase) {
    ReadLine words = line("ý kiến chỉ đạo của Chủ tịch");
    alsoSeen(words[2], 2, "i", 0.9);
    EXPECT_EQ(textOf(read(words)), "ý kiến chỉ đạo của Chủ tịch");
}

TEST(Language, HasNothingToSayAboutNumbersCodesAndAbbreviations) {
    ReadLine words = line("Số: 9012/QĐ-UBND II. TT. năm 2024");
    alsoSeen(words[1], 0, "0", 0.9);
    alsoSeen(words[2], 0, "H", 0.9);
    alsoSeen(words[5], 0, "3", 0.9);
    const ReadLine after = read(words);
    EXPECT_EQ(textOf(after), "Số: 9012/QĐ-UBND II. TT. năm 2024");
    for (const ReadWord& word : after)
        EXPECT_EQ(word.proposal, "") << word.text;
}

TEST(Language, NeverChangesNames) {
    ReadLine words = line("ông Nguyên Văn Bình");
    alsoSeen(words[1], 4, "ễ", 0.8);
    words = read(words);
    EXPECT_EQ(textOf(words), "ông Nguyên Văn Bình");
    EXPECT_EQ(words[1].proposal, "Nguyễn");
}

TEST(Language, DoubtsACommonWordOnlyWhereBothNeighboursAskForAnother) {
    Phrases phrases;
    phrases.add("chuyển mục, chuyên viên, chuyên môn, chuyên gia, chuyên đề, chuyên trách, tại chuyển");
    std::vector<ReadLine> lines{line("mở chuyên mục"), line("tại chuyên mục")};
    readWithLanguage(lines, phrases);
    EXPECT_EQ(lines[0][1].proposal, "");
    EXPECT_EQ(lines[1][1].proposal, "chuyển");
    lines = {line("mở chuyên mục")};
    lines[0][1].confidence = 0.5;
    readWithLanguage(lines, phrases);
    EXPECT_EQ(lines[0][1].proposal, "chuyển") << "the engine doubts, too";
}

TEST(Language, DoesNotJoinAPhraseAcrossAStop) {
    ReadLine words = line("thẩm. Quyên góp");
    alsoSeen(words[1], 3, "ề", 0.8);
    EXPECT_EQ(textOf(read(words)), "thẩm. Quyên góp");
}

TEST(Language, LearnsTheAgenciesOfADirectory) {
    Phrases phrases = Phrases::administrative();
    phrases.add("Chi cục Giống cây Mường Khỉu");
    std::vector<ReadLine> lines{line("Mương Khỉu")};
    alsoSeen(lines[0][0], 2, "ờ", 0.9);
    EXPECT_TRUE(phrases.standTogether("mương1", "khiu2"));
    readWithLanguage(lines, phrases);
    EXPECT_EQ(lines[0][0].proposal, "Mường");
}

TEST(Language, TakesNoHarmFromAnEmptyPage) {
    std::vector<ReadLine> lines;
    readWithLanguage(lines, Phrases::administrative());
    EXPECT_TRUE(lines.empty());
}

}  // namespace
}  // namespace sohoa::ocr

#include "ocr/reading_order.h"

#include <gmock/gmock.h>

namespace sohoa::ocr {
namespace {

using testing::ElementsAre;

// Words of 20 pixels a letter, 40 high, at x on a line.
ReadLine line(int y, std::initializer_list<std::pair<int, const char*>> words) {
    ReadLine result;
    for (const auto& [x, text] : words) {
        ReadWord word;
        word.text = text;
        word.box = {x, y, x + 20 * int(word.text.size()), y + 40};
        word.lineHeight = 40;
        word.confidence = 0.9;
        result.push_back(word);
    }
    return result;
}

std::vector<std::string> texts(const std::vector<ReadLine>& lines) {
    std::vector<std::string> result;
    for (const ReadLine& read : lines)
        result.push_back(textOf(read));
    return result;
}

TEST(ReadingOrder, GoesFromTheTop) {
    EXPECT_THAT(texts(inReadingOrder({line(100, {{0, "second"}}), line(0, {{0, "first"}})})),
                ElementsAre("first", "second"));
}

TEST(ReadingOrder, TakesTheLeftColumnOfAHeaderFirstAlsoWhereLinesWereReadAcross) {
    EXPECT_THAT(texts(inReadingOrder({line(0, {{100, "ORGAN"}, {700, "CONG"}, {800, "HOA"}}),
                                      line(60, {{120, "NAME"}, {720, "DOC"}, {800, "LAP"}}), line(120, {{110, "So"}}),
                                      line(125, {{700, "ngay"}})})),
                ElementsAre("ORGAN", "NAME", "So", "CONG HOA", "DOC LAP", "ngay"));
}

TEST(ReadingOrder, LeavesAJustifiedLineWithWideBlanksWhole) {
    EXPECT_THAT(
        texts(inReadingOrder({line(0, {{0, "aaaaaaaaaaaaaaa"}, {320, "bbbbbbbbbbbbbbbbbbb"}}),
                              line(60, {{0, "aaaa"}, {300, "bbbb"}, {600, "cccc"}}),
                              line(120, {{0, "aaaaaaaaaaaaaaa"}, {320, "bbbbbbbbbbbbbbbbbbb"}})})),
        ElementsAre("aaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbb", "aaaa bbbb cccc", "aaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbb"));
}

TEST(ReadingOrder, EndsTheHeaderAtTheAddress) {
    EXPECT_THAT(texts(inReadingOrder({line(0, {{100, "ORGAN"}, {700, "CONG"}, {800, "HOA"}}),
                                      line(60, {{120, "NAME"}, {720, "DOC"}, {800, "LAP"}}),
                                      line(160, {{300, "Kinh"}, {400, "gui:"}, {700, "So"}, {760, "Noi"}}),
                                      line(220, {{700, "So"}, {760, "Tai"}})})),
                ElementsAre("ORGAN", "NAME", "CONG HOA", "DOC LAP", "Kinh gui: So Noi", "So Tai"));
}

TEST(ReadingOrder, TakesTheWideSubjectUnderTheNumberForTheLeftColumn) {
    EXPECT_THAT(texts(inReadingOrder({line(0, {{100, "ORGAN"}, {700, "CONG"}, {800, "HOA"}}),
                                      line(60, {{120, "NAME"}, {720, "DOC"}, {800, "LAP"}}),
                                      line(120, {{200, "So:"}, {270, "7/HD"}, {740, "ngay"}}),
                                      line(175, {{50, "V/v"},
                                                 {120, "canh"},
                                                 {210, "bao"},
                                                 {280, "lo"},
                                                 {330, "hong"},
                                                 {420, "bao"},
                                                 {490, "mat"},
                                                 {560, "muc"},
                                                 {630, "cao"}}),
                                      line(230, {{150, "nghiem"}, {280, "trong"}}),
                                      line(330, {{300, "Kinh"}, {400, "gui:"}, {500, "So"}})})),
                ElementsAre("ORGAN", "NAME", "So: 7/HD", "V/v canh bao lo hong bao mat muc cao", "nghiem trong",
                            "CONG HOA", "DOC LAP", "ngay", "Kinh gui: So"));
}

TEST(ReadingOrder, LeavesThePageNumberAboveBothColumns) {
    EXPECT_THAT(texts(inReadingOrder({line(0, {{560, "3"}}), line(150, {{0, "Noi"}, {80, "nhan:"}, {700, "KT."}}),
                                      line(200, {{0, "-"}, {40, "Nhu"}}), line(205, {{700, "PHO"}}),
                                      line(400, {{680, "Le"}, {740, "An"}})})),
                ElementsAre("3", "Noi nhan:", "- Nhu", "KT.", "PHO", "Le An"));
}

TEST(ReadingOrder, KeepsEveryWordOnce) {
    const auto lines =
        inReadingOrder({line(0, {{0, "a"}, {500, "b"}}), line(50, {{0, "c"}, {500, "d"}}), line(100, {{10, "e"}})});
    std::size_t words = 0;
    for (const ReadLine& read : lines)
        words += read.size();
    EXPECT_EQ(words, 5u);
}

TEST(ReadingOrder, HasNothingToSayAboutAnEmptyPage) { EXPECT_TRUE(inReadingOrder({}).empty()); }

TEST(ReadingOrder, LeavesALineWholeThatWasBrokenWhereAColumnBeginsBelow) {
    EXPECT_THAT(texts(inReadingOrder({line(0, {{0, "nhan"}, {90, "va"}, {140, "dan"}, {210, "ca"}}),
                                      line(2, {{285, "nhan"}, {375, "thi"}, {445, "hanh"}}),
                                      line(60, {{0, "Noi"}, {70, "nhan"}}), line(62, {{400, "GIAM"}, {490, "DOC"}}),
                                      line(120, {{0, "Luu"}}), line(122, {{400, "Ten"}})})),
                ElementsAre("nhan va dan ca nhan thi hanh", "Noi nhan", "Luu", "GIAM DOC", "Ten"));
}

TEST(ReadingOrder, ReadsThePageNumberFirstThoughColumnsBeginRightBelow) {
    EXPECT_THAT(texts(inReadingOrder({line(0, {{330, "2"}}), line(50, {{0, "Noi"}, {70, "nhan"}}),
                                      line(52, {{600, "GIAM"}, {690, "DOC"}}), line(110, {{0, "Luu"}}),
                                      line(112, {{600, "Ten"}})})),
                ElementsAre("2", "Noi nhan", "Luu", "GIAM DOC", "Ten"));
}

}  // namespace
}  // namespace sohoa::ocr

// Readings of the same words put together, and the rest of the document as their witness.
#include "ocr/fields/second_readings.h"

#include <gmock/gmock.h>

#include "core/text.h"
#include "ocr/fields/field_confidence.h"
#include "ocr/fields/finding.h"
#include "ocr/fields/plausible.h"
#include "ocr/fields/twins.h"

namespace sohoa::ocr {
namespace {

Line line(const std::string& text, double confidence = 0.6) {
    std::vector<LineWord> all;
    int x = 0;
    for (const std::string& printed : words(text)) {
        LineWord word;
        word.text = printed;
        word.box = word.delivered = {x, 0, x + 50, 40};
        word.confidence = confidence;
        all.push_back(word);
        x += 60;
    }
    return lineOfWords(std::move(all));
}

const DocumentWords nothingElse({});

TEST(SecondReadings, TakeWhatMostOfThemSay) {
    const Line result = putTogether(line("Tăng cường phỏng cháy", 0.5),
                                    {line("Tăng cường phòng cháy"), line("Tăng cường phòng cháy")}, nothingElse);
    EXPECT_EQ(result.text(), "Tăng cường phòng cháy");
    EXPECT_EQ(result.words[2].agreement, Agreement::Differs);
    EXPECT_EQ(result.words[2].other, "phỏng");
    EXPECT_EQ(result.words[1].agreement, Agreement::Agrees);
}

TEST(SecondReadings, PreferWordsThatCanBeOnes) {
    EXPECT_EQ(putTogether(line("phòng, chống", 0.5), {line("phòng, chiống", 0.7)}, nothingElse).text(), "phòng, chống");
}

TEST(SecondReadings, VoteOnNumberAndSymbolApart) {
    const Line result =
        putTogether(line("Số: 244/QĐ-BVĐK", 0.5), {line("Số: 2474/QĐ-BVUK"), line("Số: 2474/QĐ-BVĐK")}, nothingElse);
    EXPECT_EQ(result.text(), "Số: 2474/QĐ-BVĐK");
}

TEST(SecondReadings, DropAScrapThatOnlyTheFirstOneSaw) {
    Line first = line("TRUYỀN THÔNG DẺ", 0.9);
    first.words.back().confidence = 0.05;
    EXPECT_EQ(putTogether(first, {line("TRUYỀN THÔNG")}, nothingElse).text(), "TRUYỀN THÔNG");
}

TEST(SecondReadings, DoNotOutvoteAWordThatWasBelieved) {
    Line first = line("Bộ Tư pháp để kiểm tra", 0.95);
    first.words.back().confidence = 0.4;
    const Line other = line("Bộ Tư pháp đê kiêm tra", 0.9);
    EXPECT_EQ(putTogether(first, {other, other}, nothingElse).text(), "Bộ Tư pháp để kiểm tra");
}

TEST(SecondReadings, TakeTheOneWithoutAStampsScraps) {
    Line first = line("TT =Ủ ông tát bảo vệ môi trường", 0.9);
    first.words[0].confidence = first.words[1].confidence = 0.3;
    EXPECT_EQ(putTogether(first, {line("Về công tác bảo vệ môi trường", 0.8)}, nothingElse).text(),
              "Về công tác bảo vệ môi trường");
}

TEST(SecondReadings, NeverTakeTheSymbolOffANumber) {
    PageLines page;
    page.lines = {line("Số: 47/HĐND-VP", 0.5)};
    readDoubtfulAgain(
        page, {0}, [&](PageNumber, PixelBox, const std::string&) { return std::vector<Line>{line("Số: ĐND VP", 0.9)}; },
        nothingElse, 5);
    EXPECT_EQ(page.lines[0].text(), "Số: 47/HĐND-VP");
}

TEST(SecondReadings, AreNotAskedForLinesThatReadWell) {
    PageLines page;
    page.lines = {line("Sở Nội vụ", 0.96)};
    int asked = 0;
    readDoubtfulAgain(
        page, {0}, [&](PageNumber, PixelBox, const std::string&) { return ++asked, std::vector<Line>{}; }, nothingElse,
        5);
    EXPECT_EQ(asked, 0);
    page.lines = {line("Sở Nội vụ", 0.5)};
    readDoubtfulAgain(
        page, {0}, [&](PageNumber, PixelBox, const std::string&) { return ++asked, std::vector<Line>{}; }, nothingElse,
        5);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(page.lines[0].text(), "Sở Nội vụ");
}

TEST(DocumentAsWitness, PutsAWordRightThatReadsBetterInTheSamePlace) {
    PageLines page;
    page.number = PageNumber{1};
    page.lines = {line("tăng cường phỏng chống dịch", 0.5), line("về việc tăng cường phòng chống dịch bệnh", 0.96)};
    const DocumentWords document({page});
    document.confirm(page.lines[0], page.number, 0);
    EXPECT_EQ(page.lines[0].text(), "tăng cường phòng chống dịch");
    EXPECT_EQ(page.lines[0].words[2].read, "phỏng");
}

TEST(DocumentAsWitness, SaysNothingAboutNumbers) {
    PageLines page;
    page.number = PageNumber{1};
    page.lines = {line("ngày 21 tháng 9 năm 2024", 0.8), line("ngày 22 tháng 9 năm 2024", 0.96)};
    DocumentWords document({page});
    document.confirm(page.lines[0], page.number, 0);
    EXPECT_EQ(page.lines[0].text(), "ngày 21 tháng 9 năm 2024");
}

TEST(DocumentAsWitness, KeepsTheCaseOfTheWord) {
    EXPECT_EQ(inCaseOf("thế", "THỂ"), "THẾ");
    EXPECT_EQ(inCaseOf("THẾ", "Thể"), "Thế");
}

TEST(DocumentAsWitness, DoesNotTakeAnotherWordForTheSame) {
    PageLines page;
    page.number = PageNumber{1};
    page.lines = {line("Cổng Thông tin điện tử", 0.5), line("tăng cường thông tin, tuyên truyền", 0.96)};
    DocumentWords document({page});
    document.confirm(page.lines[0], page.number, 0);
    EXPECT_EQ(page.lines[0].text(), "Cổng Thông tin điện tử");
}

TEST(Twins, AreProposedWhereOneLetterHasOne) {
    EXPECT_EQ(twinOf("18"), "");  // two letters with twins
    EXPECT_EQ(twinOf("15"), "75");
    EXPECT_EQ(twinOf("D"), "Đ");
    EXPECT_EQ(twinOf("25"), "");
    EXPECT_TRUE(areTwins("Thể", "Thế"));
    EXPECT_TRUE(areTwins("Q0", "Q9"));
    EXPECT_FALSE(areTwins("Thế", "Thơ"));
}

TEST(PlausibleWords, AreSyllablesAbbreviationsNumbersAndSigns) {
    for (const std::string_view word : {"văn", "chống,", "HĐND", "UBND", "20/2020", "(b/c)", "-", "TTCNTT&TT"})
        EXPECT_TRUE(isPlausible(word)) << word;
    for (const std::string_view word : {"chiống", "THÕÖÔNG", "nghhị"})
        EXPECT_FALSE(isPlausible(word)) << word;
}

TEST(Findings, KeepTheDoubtsOfTheirWords) {
    Line read = line("Số: 71/QĐ-UBND", 0.95);
    read.words[1].agreement = Agreement::Differs;
    read.words[1].other = "77/QĐ-UBND";
    const Finding finding = findingOf("71/QĐ-UBND", {read}, PageNumber{1});
    ASSERT_EQ(finding.value.doubts.size(), 1u);
    EXPECT_EQ(finding.value.doubts[0].kind, FieldDoubtKind::LookAlike);
    EXPECT_EQ(finding.value.doubts[0].proposal, "77/QĐ-UBND");
    EXPECT_EQ(finding.value.doubts[0].box, read.words[1].delivered);
}

Evidence good() {
    Evidence evidence;
    evidence.weakest = 0.96, evidence.mean = 0.96, evidence.words = 3;
    return evidence;
}

TEST(Confidence, FallsWithEverythingThatSpeaksAgainstTheField) {
    const double sure = confidenceFrom(Field::OrganName, good());
    EXPECT_GT(sure, 0.95);
    EXPECT_LT(sure, 1);
    const auto less = [&](auto change) {
        Evidence evidence = good();
        change(evidence);
        return confidenceFrom(Field::OrganName, evidence) < sure;
    };
    EXPECT_TRUE(less([](Evidence& e) { e.weakest = 0.5; }));
    EXPECT_TRUE(less([](Evidence& e) { e.brokenRules = 1; }));
    EXPECT_TRUE(less([](Evidence& e) { e.disagreed = true; }));
    EXPECT_TRUE(less([](Evidence& e) { e.offZone = 20; }));
    EXPECT_TRUE(less([](Evidence& e) { e.wellFormed = false; }));
}

TEST(Confidence, IsNeverHighForANumberFilledInByPen) {
    Evidence evidence = good();
    evidence.byHand = true;
    EXPECT_LT(confidenceFrom(Field::CodeNumber, evidence), 0.95);
}

}  // namespace
}  // namespace sohoa::ocr

// The rules of zones and anchors on pages made by hand: a millimetre is twelve pixels, the sheet an A4 of 305 dpi.
#include <gmock/gmock.h>

#include "core/text.h"
#include "ocr/fields/columns_again.h"
#include "ocr/fields/ending.h"
#include "ocr/fields/header.h"
#include "ocr/fields/opening.h"
#include "ocr/fields/record.h"

namespace sohoa::ocr {
namespace {

using testing::ElementsAre;

constexpr int mm = 12;

class Sheet {
  public:
    Sheet() {
        page_.dpi = Dpi{305};
        page_.size = {210 * mm, 297 * mm};
    }

    // A line of 2 mm a letter, 5 mm high.
    Sheet& write(int xMm, int yMm, const std::string& text, double confidence = 0.95) {
        int x = xMm * mm;
        for (const std::string& printed : words(text)) {
            Word word;
            word.text = printed;
            const int width = int(codePoints(printed).size()) * 2 * mm;
            word.box = {x, yMm * mm, x + width, yMm * mm + 5 * mm};
            word.baselineStart = {double(x), yMm * mm + 4.0 * mm};
            word.baselineEnd = {double(x + width), yMm * mm + 4.0 * mm};
            word.lineHeight = 5 * mm;
            word.confidence = confidence;
            page_.words.push_back(word);
            x += width + mm;
        }
        page_.text += text + "\n";
        return *this;
    }

    // Lines of body text as wide as the page's text.
    Sheet& writeBody(int yMm, int lines) {
        for (int i = 0; i < lines; ++i)
            write(30, yMm + 8 * i, "aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb cccccccccccccccc dddddddddddddddd eeeee");
        return *this;
    }

    RecognizedPage& page() { return page_; }
    PageLines lines(int number = 1) const { return linesOf(page_, PageNumber{number}); }

  private:
    RecognizedPage page_;
};

Sheet ending();

Sheet decision() {
    Sheet sheet;
    sheet.write(35, 20, "ỦY BAN NHÂN DÂN").write(40, 26, "TỈNH VÍ DỤ").write(40, 37, "Số: 26/2021/QĐ-UBND");
    sheet.write(108, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").write(112, 26, "Độc lập - Tự do - Hạnh phúc");
    sheet.write(112, 37, "Ví Dụ, ngày 30 tháng 6 năm 2021");
    sheet.write(97, 53, "QUYẾT ĐỊNH")
        .write(70, 59, "Ban hành Quy chế làm việc của cơ")
        .write(85, 65, "quan văn thư, lưu trữ");
    return sheet.write(60, 80, "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ").writeBody(95, 12);
}

RecordFields headOf(const PageLines& page) {
    Findings findings;
    const Header header = headerOf(page);
    addCode(findings, page, header, {});
    addPlaceAndDate(findings, page, header, {});
    addOrgans(findings, page, header);
    addTypeAndSubject(findings, page, header);
    weigh(findings, {page}, {});
    return recordOf(findings);
}

TEST(HeaderFields, AreReadOffADecision) {
    const RecordFields fields = headOf(decision().lines());
    EXPECT_EQ(textOf(fields, Field::Code), "26/2021/QĐ-UBND");
    EXPECT_EQ(textOf(fields, Field::CodeNumber), "26");
    EXPECT_EQ(textOf(fields, Field::CodeNotation), "QĐ-UBND");
    EXPECT_EQ(textOf(fields, Field::IssuedDate), "2021-06-30");
    EXPECT_EQ(textOf(fields, Field::Place), "Ví Dụ");
    EXPECT_EQ(textOf(fields, Field::OrganName), "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ");
    EXPECT_FALSE(fields.contains(Field::OrganizationInCharge));
    EXPECT_EQ(textOf(fields, Field::TypeName), "Quyết định");
    EXPECT_EQ(textOf(fields, Field::Subject), "Ban hành Quy chế làm việc của cơ quan văn thư, lưu trữ");
}

TEST(HeaderFields, SayWhereTheyWereRead) {
    const FieldValue code = headOf(decision().lines()).at(Field::Code);
    EXPECT_EQ(code.page, PageNumber{1});
    EXPECT_EQ(code.box.x0, 40 * mm);
    EXPECT_EQ(code.box.y0, 37 * mm);
    EXPECT_GT(code.confidence, 0.9);
}

TEST(HeaderFields, TellTheSuperiorAgencyFromTheIssuingOne) {
    Sheet sheet;
    sheet.write(35, 20, "UBND TỈNH VÍ DỤ").write(32, 26, "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ").write(45, 31, "XÃ HỘI");
    sheet.write(108, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").write(40, 40, "Số: 07/SLĐTBXH-VP");
    const RecordFields fields = headOf(sheet.writeBody(95, 10).lines());
    EXPECT_EQ(textOf(fields, Field::OrganizationInCharge), "UBND TỈNH VÍ DỤ");
    EXPECT_EQ(textOf(fields, Field::OrganName), "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI");
}

TEST(HeaderFields, OfALetterAreItsTypeAndTheSubjectUnderTheNumber) {
    Sheet sheet;
    sheet.write(35, 20, "SỞ NỘI VỤ")
        .write(108, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .write(40, 37, "Số: 112/SNV-VP");
    sheet.write(34, 43, "V/v báo cáo công tác")
        .write(38, 49, "văn thư năm 2020")
        .write(60, 70, "Kính gửi: Các phòng chuyên môn.");
    const RecordFields fields = headOf(sheet.writeBody(95, 10).lines());
    EXPECT_EQ(textOf(fields, Field::TypeName), "Công văn");
    EXPECT_EQ(textOf(fields, Field::Subject), "báo cáo công tác văn thư năm 2020");
}

TEST(HeaderFields, AreFoundAlsoWhereBothColumnsWereReadAsOneLine) {
    Sheet sheet;
    sheet.write(35, 20, "SỞ NỘI VỤ");
    RecognizedPage& page = sheet.page();
    page.text.pop_back();
    page.text += " ";
    sheet.write(108, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").write(40, 37, "Số: 9/SNV-VP").writeBody(95, 10);
    EXPECT_EQ(textOf(headOf(sheet.lines()), Field::OrganName), "SỞ NỘI VỤ");
}

TEST(HeaderFields, AreReadOffAPageThatWasDeliveredUpsideDown) {
    Sheet sheet = decision();
    RecognizedPage& page = sheet.page();
    page.rotation = QuarterTurn::Half;
    const auto turned = [&](PixelPoint p) { return PixelPoint{page.size.width - p.x, page.size.height - p.y}; };
    for (Word& word : page.words) {
        word.baselineStart = turned(word.baselineStart);
        word.baselineEnd = turned(word.baselineEnd);
        word.box = {page.size.width - word.box.x1, page.size.height - word.box.y1, page.size.width - word.box.x0,
                    page.size.height - word.box.y0};
    }
    const RecordFields fields = headOf(sheet.lines());
    EXPECT_EQ(textOf(fields, Field::CodeNumber), "26");
    EXPECT_EQ(textOf(fields, Field::OrganName), "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ");
}

Pen penThatWrote(const std::string& digits) {
    return {[](PixelBox box) { return box; }, [=](PixelBox) { return PenDigits{digits, 1.0}; }};
}

TEST(HeaderFields, TakeTheNumberFromThePenWhereItWasFilledIn) {
    Sheet sheet;
    sheet.write(108, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").write(40, 37, "Số: 4ø/QĐ-UBND").writeBody(95, 10);
    Findings findings;
    const PageLines page = sheet.lines();
    addCode(findings, page, headerOf(page), penThatWrote("41"));
    EXPECT_EQ(textOf(findings, Field::Code), "41/QĐ-UBND");
    EXPECT_EQ(textOf(findings, Field::CodeNumber), "41");
    EXPECT_TRUE(findings.at(Field::CodeNumber).evidence.byHand);
    EXPECT_EQ(findings.at(Field::CodeNumber).value.doubts.front().kind, FieldDoubtKind::Handwritten);
}

TEST(HeaderFields, KeepTheTypeWhereTheSubjectBelowTheTitleBeginsLikeALetters) {
    Sheet sheet;
    sheet.write(35, 20, "SỞ NỘI VỤ").write(108, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").write(40, 37, "Số: 9/QĐ-SNV");
    sheet.write(97, 53, "QUYẾT ĐỊNH").write(75, 59, "V/v công nhận sáng kiến");
    const RecordFields fields = headOf(sheet.writeBody(95, 10).lines());
    EXPECT_EQ(textOf(fields, Field::TypeName), "Quyết định");
    EXPECT_EQ(textOf(fields, Field::Subject), "công nhận sáng kiến");
}

TEST(HeaderFields, AreLessSureFarFromTheirZone) {
    Sheet low;
    low.write(35, 55, "SỞ NỘI VỤ").write(108, 55, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").write(40, 92, "Số: 09/SNV-VP");
    Sheet high;
    high.write(35, 20, "SỞ NỘI VỤ").write(108, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").write(40, 37, "Số: 09/SNV-VP");
    EXPECT_LT(headOf(low.lines()).at(Field::CodeNumber).confidence,
              headOf(high.lines()).at(Field::CodeNumber).confidence);
}

TEST(FirstPages, HaveTheHeadOfADocument) {
    EXPECT_TRUE(opensDocument(decision().lines()));
    Sheet pale;  // the national title alone is not legible
    pale.write(108, 26, "Độc lập - Tự do - Hạnh phúc").write(40, 37, "Số: 26/QĐ-UBND");
    EXPECT_TRUE(opensDocument(pale.writeBody(95, 10).lines()));
}

TEST(FirstPages, AreNoneThatGoOnOrEndADocument) {
    Sheet text;
    text.write(30, 20, "Thông tư số 01/2019/TT-BNV ngày 24 tháng 01 năm 2019 của Bộ Nội vụ");
    EXPECT_FALSE(opensDocument(text.writeBody(28, 20).lines()));
    EXPECT_FALSE(opensDocument(ending().lines()));
    Sheet annex;
    annex.write(95, 20, "QUY CHẾ").write(60, 26, "Quản lý văn bản điện tử");
    EXPECT_FALSE(opensDocument(annex.writeBody(40, 20).lines()));
}

TEST(HeaderFields, AreMissingRatherThanInventedOnAPageOfText) {
    Sheet sheet;
    const RecordFields fields = headOf(sheet.writeBody(20, 30).lines());
    EXPECT_TRUE(fields.empty());
}

RecordFields endOf(const std::vector<PageLines>& pages) {
    Findings findings;
    addSigner(findings, pages, {});
    addRecipients(findings, pages);
    weigh(findings, pages, {});
    return recordOf(findings);
}

Sheet ending() {
    Sheet sheet;
    sheet.writeBody(20, 5)
        .write(30, 80, "Nơi nhận:")
        .write(30, 86, "- Như Điều 2;")
        .write(30, 92, "- Bộ Nội vụ (b/c);");
    sheet.write(30, 98, "- Ủy ban nhân dân các huyện,")
        .write(30, 104, "thị xã, thành phố;")
        .write(30, 110, "- Lưu: VT, NC.");
    sheet.write(115, 80, "TM. ỦY BAN NHÂN DÂN").write(122, 86, "KT. CHỦ TỊCH").write(122, 92, "PHÓ CHỦ TỊCH");
    return sheet.write(122, 125, "Trần Thị Minh Hạnh");
}

TEST(EndingFields, AreSignerAndRecipients) {
    const RecordFields fields = endOf({decision().lines(1), ending().lines(2)});
    EXPECT_EQ(std::get<std::vector<std::string>>(fields.at(Field::Competence).content),
              (std::vector<std::string>{"TM.", "KT."}));
    EXPECT_EQ(textOf(fields, Field::Position), "Phó Chủ tịch");
    EXPECT_EQ(textOf(fields, Field::FullName), "Trần Thị Minh Hạnh");
    EXPECT_EQ(fields.at(Field::FullName).page, PageNumber{2});
    EXPECT_THAT(
        std::get<std::vector<std::string>>(fields.at(Field::ToPlaces).content),
        ElementsAre("Như Điều 2", "Bộ Nội vụ (b/c)", "Ủy ban nhân dân các huyện, thị xã, thành phố", "Lưu: VT, NC"));
}

TEST(EndingFields, TakeThePositionFromTheCapacityWhereNoneFollows) {
    Sheet sheet;
    sheet.writeBody(20, 5).write(30, 80, "Nơi nhận:").write(30, 86, "- Như trên;").write(120, 80, "Q. GIÁM ĐỐC");
    const RecordFields fields = endOf({sheet.write(122, 115, "Lê Văn Bình").lines()});
    EXPECT_EQ(textOf(fields, Field::Position), "Giám đốc");
    EXPECT_EQ(textOf(fields, Field::Competence), "Q.");
    EXPECT_EQ(textOf(fields, Field::FullName), "Lê Văn Bình");
}

TEST(EndingFields, KnowThatWhoSignsForTheHeadIsTheDeputy) {
    Sheet sheet;
    sheet.writeBody(20, 5).write(30, 80, "Nơi nhận:").write(30, 86, "- Như trên;").write(120, 80, "KT. GIÁM ĐỐC");
    sheet.write(118, 86, "1Ó GIÁM ĐỐC");
    const RecordFields fields = endOf({sheet.write(122, 115, "Lê Văn Bình").lines()});
    EXPECT_EQ(textOf(fields, Field::Position), "Phó Giám đốc");
    EXPECT_EQ(fields.at(Field::Position).doubts.at(0).kind, FieldDoubtKind::Respelled);
}

TEST(EndingFields, ReadANameAgainThatDoesNotStandUnderItsPosition) {
    Sheet sheet;
    sheet.writeBody(20, 5).write(30, 80, "Nơi nhận:").write(30, 86, "- Như trên;").write(120, 80, "GIÁM ĐỐC");
    const PageLines page = sheet.write(135, 115, "Xuân Sỹ").lines();
    Findings findings;
    addSigner(findings, {page}, [&](PageNumber, PixelBox box, const std::string&) {
        EXPECT_LT(box.x0, 125 * mm);  // as far to the left of the middle as the name reaches to the right
        return std::vector<Line>{Sheet().write(118, 115, "Võ Xuân Sỹ").lines().lines};
    });
    EXPECT_EQ(textOf(findings, Field::FullName), "Võ Xuân Sỹ");
    EXPECT_FALSE(findings.at(Field::FullName).value.doubts.empty());
}

TEST(PoorColumns, AreReadAgainWhereAnItemOfTheListIsMissing) {
    Sheet sheet;
    sheet.writeBody(20, 12).write(30, 150, "Nơi nhận:").write(30, 164, "- Sở Nội vụ;").write(30, 171, "- Lưu: VT.");
    sheet.write(125, 150, "CHỦ TỊCH").write(120, 185, "Trần Văn An");
    Sheet again;
    again.write(30, 150, "Nơi nhận:").write(30, 157, "- Như trên;").write(30, 164, "- Sở Nội vụ;");
    again.write(30, 171, "- Lưu: VT.");
    std::vector<PageLines> pages{sheet.lines()};
    int asked = 0;
    const auto read = [&](PageNumber, PixelBox) {
        return ++asked, std::vector<std::vector<Line>>{again.lines().lines};
    };
    readPoorColumnsAgain(pages, read);
    EXPECT_EQ(asked, 1);
    Findings findings;
    addRecipients(findings, pages);
    EXPECT_THAT(std::get<std::vector<std::string>>(findings.at(Field::ToPlaces).value.content),
                ElementsAre("Như trên", "Sở Nội vụ", "Lưu: VT"));
    readPoorColumnsAgain(pages, read);
    EXPECT_EQ(asked, 1);  // nothing is missing now
}

TEST(PoorColumns, StayWhereTheSecondReadingIsWorse) {
    Sheet sheet;
    sheet.writeBody(20, 12).write(30, 150, "Nơi nhận:").write(30, 164, "- Sở Nội vụ;").write(30, 171, "- Lưu: VT.");
    sheet.write(125, 150, "CHỦ TỊCH").write(120, 185, "Trần Văn An");
    std::vector<PageLines> pages{sheet.lines()};
    const std::size_t before = pages[0].lines.size();
    Sheet scraps;
    scraps.write(30, 150, "Nơi nhận:").write(30, 157, "zzqk xxw", 0.9);
    readPoorColumnsAgain(pages,
                         [&](PageNumber, PixelBox) { return std::vector<std::vector<Line>>{scraps.lines().lines}; });
    EXPECT_EQ(pages[0].lines.size(), before);
}

TEST(PageLines, GiveALineBackTheMarksThatWereReadApart) {
    Sheet sheet;
    sheet.writeBody(100, 8).write(60, 60, "` ^ ,").write(60, 61, "Về việc rà soát quy trình");
    const PageLines page = sheet.lines();
    EXPECT_EQ(page.lines.size(), 9u);
    EXPECT_EQ(page.lines.back().text(), "Về việc rà soát quy trình");
    EXPECT_TRUE(page.lines.back().lostMarks);
}

TEST(EndingFields, OfMinutesAreFoundWithoutRecipients) {
    Sheet sheet;
    sheet.writeBody(20, 5).write(40, 80, "THƯ KÝ").write(40, 110, "Đỗ Thị Lan").write(130, 80, "CHỦ TRÌ");
    const RecordFields fields = endOf({decision().lines(1), sheet.write(125, 110, "Phạm Văn Cường").lines(2)});
    EXPECT_EQ(textOf(fields, Field::Position), "Chủ trì");
    EXPECT_EQ(textOf(fields, Field::FullName), "Phạm Văn Cường");
    EXPECT_FALSE(fields.contains(Field::ToPlaces));
}

}  // namespace
}  // namespace sohoa::ocr

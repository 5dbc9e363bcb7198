#include "core/field_validation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "core/field_rules.h"

namespace sohoa {
namespace {

using testing::Contains;
using testing::IsEmpty;

class TheFields : public testing::Test {
  protected:
    RecordFields fields_;

    void SetUp() override {
        set(Field::TypeName, "Quyết định");
        set(Field::CodeNumber, "125");
        set(Field::CodeNotation, "QĐ-SNV");
        set(Field::IssuedDate, "2026-11-20");
        set(Field::OrganName, "SỞ NỘI VỤ");
        set(Field::Subject, "Ban hành Quy chế làm việc");
    }
    void set(Field field, std::string text) { fields_[field].content = std::move(text); }

    std::vector<FieldProblem> problems(Direction direction = Direction::Incoming) const {
        return validate(fields_, direction, *dayFromIso("2026-11-22"));
    }
    // "refusal document.field_too_long Subject", one a problem.
    std::vector<std::string> found(Direction direction = Direction::Incoming) const {
        std::vector<std::string> lines;
        for (const FieldProblem& p : problems(direction))
            lines.push_back(std::string(name(p.severity)) + " " + std::string(p.code.name) + " " +
                            std::string(name(p.field)));
        return lines;
    }
};

std::string letters(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += "ệ";
    return text;
}

TEST_F(TheFields, areInOrderAsAnOrdinaryDecisionHasThem) {
    EXPECT_THAT(found(Direction::Incoming), IsEmpty());
    EXPECT_THAT(found(Direction::Outgoing), IsEmpty());
    EXPECT_FALSE(isRefused(problems()));
}

TEST_F(TheFields, thatAreRequiredAreMissed) {
    fields_.erase(Field::Subject);
    set(Field::OrganName, "  ");
    EXPECT_THAT(found(), testing::ElementsAre("refusal document.fields_missing OrganName",
                                              "refusal document.fields_missing Subject"));
    EXPECT_TRUE(isRefused(problems()));
}

TEST_F(TheFields, haveTheirLengthsInLettersAtTheLimitAndOneBeyond) {
    for (const FieldRule& rule : fieldRules(Direction::Outgoing)) {
        if (typeOf(rule.field) != FieldType::Text || rule.longest == 0 || rule.field == Field::OrganId) continue;
        const RecordFields before = fields_;
        const std::string refusal = "refusal document.field_too_long " + std::string(name(rule.field));
        set(rule.field, letters(rule.longest));
        EXPECT_THAT(found(Direction::Outgoing), testing::Not(Contains(refusal)));
        set(rule.field, letters(rule.longest + 1));
        EXPECT_THAT(found(Direction::Outgoing), Contains(refusal));
        fields_ = before;
    }
}

TEST_F(TheFields, haveLengthsOfComposedLetters) {
    std::string decomposed;
    for (int i = 0; i < 500; ++i)
        decomposed += "e\u0323\u0302";
    set(Field::Subject, decomposed);
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(TheFields, thatAreListsAreMeasuredWholeOrEachByTheDirection) {
    fields_[Field::ToPlaces].content = std::vector<std::string>(7, letters(150));
    EXPECT_THAT(found(Direction::Outgoing), IsEmpty()) << "150 each";
    EXPECT_THAT(found(Direction::Incoming), Contains("refusal document.field_too_long ToPlaces")) << "1000 in all";
    fields_[Field::ToPlaces].content = std::vector<std::string>{letters(151)};
    EXPECT_THAT(found(Direction::Outgoing), Contains("refusal document.field_too_long ToPlaces"));
    EXPECT_THAT(found(Direction::Incoming), IsEmpty());
}

TEST_F(TheFields, thatAreNumbersStayInTheirRange) {
    const struct {
        Field field;
        std::int64_t value;
        bool taken;
    } tried[] = {{Field::Priority, 0, true},
                 {Field::Priority, 3, true},
                 {Field::Priority, 4, false},
                 {Field::Priority, -1, false},
                 {Field::PageAmount, 1, true},
                 {Field::PageAmount, 999, true},
                 {Field::PageAmount, 0, false},
                 {Field::PageAmount, 1000, false},
                 {Field::FileCatalog, 2026, true},
                 {Field::FileCatalog, 26, false},
                 {Field::ArrivalNumber, 9'999'999'999, true},
                 {Field::ArrivalNumber, 0, false}};
    for (const auto& [field, value, taken] : tried) {
        RecordFields before = fields_;
        fields_[field].content = value;
        EXPECT_EQ(!isRefused(problems()), taken) << name(field) << " " << value;
        fields_ = before;
    }
    set(Field::PageAmount, "ba");
    EXPECT_THAT(found(), Contains("refusal document.field_malformed PageAmount"));
    set(Field::PageAmount, "03");
    EXPECT_THAT(found(), IsEmpty()) << "digits that an older record holds as a text";
}

TEST_F(TheFields, haveDatesThatAreRealAndNotInTheFuture) {
    for (const char* bad : {"2026-02-30", "20/11/2026", "hôm qua"}) {
        set(Field::IssuedDate, bad);
        EXPECT_TRUE(isRefused(problems())) << bad;
    }
    set(Field::IssuedDate, "2026-11-22");
    EXPECT_THAT(found(), IsEmpty()) << "today";
    set(Field::IssuedDate, "2026-11-23");
    EXPECT_THAT(found(), Contains("refusal document.date_impossible IssuedDate"));
}

TEST_F(TheFields, areNotDatedAfterTheirArrival) {
    set(Field::ArrivalDate, "2026-11-20");
    EXPECT_THAT(found(), IsEmpty());
    set(Field::ArrivalDate, "2026-11-19");
    EXPECT_THAT(found(), Contains("refusal document.date_impossible IssuedDate"));
    set(Field::ArrivalDate, "2026-11-23");
    EXPECT_THAT(found(), Contains("refusal document.date_impossible ArrivalDate"));
}

TEST_F(TheFields, mayBeDueInTheFutureButHardlyBeforeTheyWereIssued) {
    set(Field::DueDate, "2027-01-15");
    EXPECT_THAT(found(), IsEmpty());
    set(Field::DueDate, "2026-11-19");
    EXPECT_THAT(found(), testing::ElementsAre("warning document.date_impossible DueDate"));
}

class TheSymbol : public TheFields {
  protected:
    void write(std::string type, std::string number, std::string notation) {
        set(Field::TypeName, std::move(type));
        set(Field::CodeNumber, std::move(number));
        set(Field::CodeNotation, std::move(notation));
    }
};

TEST_F(TheSymbol, fitsEveryUsualDocument) {
    const char* usual[][3] = {{"Công văn", "15", "UBND-VX"},       {"Báo cáo", "05", "BC-SNV"},
                              {"Tờ trình", "12", "TTr-STC-QLNS"},  {"Công điện", "01", "CĐ-TTg"},
                              {"Giấy ủy quyền", "07", "GUQ-UBND"}, {"giấy uỷ quyền", "07", "GUQ-UBND"},
                              {"Thư công", "02", "SNV-VP"},        {"Thông báo", "5604", "TB-TTCNTT&TT"}};
    for (const auto& [type, number, notation] : usual) {
        write(type, number, notation);
        EXPECT_THAT(found(Direction::Outgoing), IsEmpty()) << type;
    }
}

TEST_F(TheSymbol, thatIsNoneIsRefusedBothWays) {
    write("Quyết định", "125", "QĐ SNV");
    EXPECT_THAT(found(Direction::Incoming), Contains("refusal document.symbol_malformed CodeNotation"));
    write("Quyết định", "1l5", "QĐ-SNV");
    EXPECT_THAT(found(Direction::Incoming), Contains("refusal document.symbol_malformed CodeNumber"));
}

TEST_F(TheSymbol, withAnUnknownOrAnotherTypesAbbreviationIsItsSendersMistake) {
    write("Quyết định", "125", "QDD-SNV");
    EXPECT_THAT(found(Direction::Outgoing), Contains("refusal document.abbreviation_unknown CodeNotation"));
    EXPECT_THAT(found(Direction::Incoming), Contains("warning document.abbreviation_unknown CodeNotation"));
    write("Quyết định", "125", "KH-SNV");
    EXPECT_THAT(found(Direction::Outgoing), Contains("refusal document.symbol_contradicts CodeNotation"));
    EXPECT_FALSE(isRefused(problems(Direction::Incoming)));
    write("Quyết định", "125", "QĐ");
    EXPECT_THAT(found(Direction::Outgoing), Contains("refusal document.symbol_malformed CodeNotation"));
    write("Công văn", "125", "QĐ-SNV");
    EXPECT_THAT(found(Direction::Outgoing), Contains("warning document.symbol_contradicts CodeNotation"));
}

TEST_F(TheSymbol, ofANormativeDocumentHasItsYear) {
    write("Nghị định", "30", "NĐ-CP");
    EXPECT_THAT(found(Direction::Outgoing), Contains("refusal document.symbol_year_missing CodeNotation"));
    EXPECT_THAT(found(Direction::Incoming), Contains("warning document.symbol_year_missing CodeNotation"));
    write("Nghị định", "30", "2026/NĐ-CP");
    EXPECT_THAT(found(Direction::Outgoing), testing::ElementsAre("warning document.type_normative TypeName"));
    write("Nghị định", "30", "NĐ-CP");
    set(Field::Code, "30/2026/NĐ-CP");
    EXPECT_THAT(found(Direction::Outgoing), testing::ElementsAre("warning document.type_normative TypeName"))
        << "the year stands in the printed symbol alone";
}

TEST_F(TheSymbol, withAYearMakesADecisionNormative) {
    write("Quyết định", "26", "QĐ-UBND");
    set(Field::Code, "26/2026/QĐ-UBND");
    EXPECT_THAT(found(), testing::ElementsAre("warning document.type_normative TypeName"));
    set(Field::Code, "26/2021/QĐ-UBND");
    EXPECT_THAT(found(), Contains("warning document.symbol_contradicts IssuedDate")) << "issued in 2026";
}

TEST_F(TheSymbol, ofALawOrOfThePartyIsTaken) {
    write("Luật", "33", "2026/QH15");
    EXPECT_FALSE(isRefused(problems(Direction::Incoming)));
    write("Nghị quyết", "80", "NQ/TW");
    EXPECT_FALSE(isRefused(problems(Direction::Incoming)));
}

TEST_F(TheSymbol, printedOtherwiseThanInItsFieldsIsShown) {
    set(Field::Code, "126/QĐ-SNV");
    EXPECT_THAT(found(), testing::ElementsAre("warning document.symbol_contradicts Code"));
}

TEST_F(TheSymbol, belowTenHasALeadingZero) {
    write("Quyết định", "5", "QĐ-SNV");
    EXPECT_THAT(found(Direction::Outgoing), testing::ElementsAre("warning document.symbol_malformed CodeNumber"));
    EXPECT_THAT(found(Direction::Incoming), IsEmpty());
}

TEST_F(TheFields, haveOneOfTheTypesOrAKnownOtherOne) {
    set(Field::CodeNotation, "SNV-VP");
    for (const char* known : {"Thông tư", "Kết luận", "Sao y", "Luật"}) {
        set(Field::TypeName, known);
        EXPECT_FALSE(isRefused(problems(Direction::Incoming))) << known;
        EXPECT_FALSE(found(Direction::Incoming).empty()) << known << " is shown";
    }
    set(Field::TypeName, "Truyện ngắn");
    EXPECT_THAT(found(Direction::Outgoing), Contains("refusal document.type_unknown TypeName"));
    EXPECT_THAT(found(Direction::Incoming), Contains("warning document.type_unknown TypeName"));
}

TEST_F(TheFields, haveAgencyCodesOfTheDecisionOf2020) {
    fields_[Field::ToOrganId].content = std::vector<std::string>{"H51.15", "G09"};
    EXPECT_THAT(found(Direction::Outgoing), IsEmpty());
    fields_[Field::ToOrganId].content = std::vector<std::string>{"H51.15", "vxp"};
    EXPECT_THAT(found(Direction::Outgoing), testing::ElementsAre("refusal document.agency_code_malformed ToOrganId"));
    fields_[Field::ToOrganId].content = std::vector<std::string>{"000.00.15.H51", "H51.15.03.007.01"};
    EXPECT_THAT(found(Direction::Outgoing), testing::ElementsAre("warning document.agency_code_unusual ToOrganId",
                                                                 "warning document.agency_code_unusual ToOrganId"));
}

TEST_F(TheFields, areNeverQuotedInAProblem) {
    set(Field::Subject, letters(501));
    set(Field::OrganId, "bí mật");
    set(Field::TypeName, "bí mật");
    set(Field::CodeNotation, "bí mật");
    for (const FieldProblem& problem : problems(Direction::Outgoing)) {
        EXPECT_EQ(problem.detail.find("ệ"), std::string::npos);
        EXPECT_EQ(problem.detail.find("bí mật"), std::string::npos);
    }
}

}  // namespace
}  // namespace sohoa

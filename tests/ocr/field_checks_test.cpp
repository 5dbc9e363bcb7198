// The rules of Nghị định 30/2020 that hold within and between fields.
#include "ocr/fields/field_checks.h"

#include <gmock/gmock.h>

#include "ocr/fields/place_and_agency.h"
#include "ocr/fields/symbol_and_agency.h"

namespace sohoa::ocr {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RecordFields decisionOf(const std::string& agency) {
    RecordFields fields;
    const auto put = [&](Field field, const std::string& text) { fields[field].content = text; };
    put(Field::Code, "26/QĐ-UBND");
    put(Field::CodeNumber, "26");
    put(Field::CodeNotation, "QĐ-UBND");
    put(Field::TypeName, "Quyết định");
    put(Field::OrganName, agency);
    put(Field::Place, "Ví Dụ");
    put(Field::IssuedDate, "2021-06-30");
    return fields;
}

std::vector<std::string> rulesBrokenBy(const RecordFields& fields,
                                       std::optional<Day> today = dayFromIso("2024-01-01")) {
    std::vector<std::string> names;
    for (const BrokenRule& rule : brokenRules(fields, today))
        names.emplace_back(rule.rule);
    return names;
}

TEST(FieldRules, HoldOnAnOrdinaryDecision) {
    EXPECT_THAT(rulesBrokenBy(decisionOf("ỦY BAN NHÂN DÂN TỈNH VÍ DỤ")), IsEmpty());
}

TEST(FieldRules, KnowThatNoDocumentIsOfALaterDay) {
    const RecordFields fields = decisionOf("ỦY BAN NHÂN DÂN TỈNH VÍ DỤ");
    EXPECT_THAT(rulesBrokenBy(fields, dayFromIso("2021-06-29")), ElementsAre("date_in_future"));
    EXPECT_THAT(rulesBrokenBy(fields, dayFromIso("2021-06-30")), IsEmpty());
    EXPECT_THAT(rulesBrokenBy(fields, std::nullopt), IsEmpty());
}

TEST(FieldRules, KnowThatNothingArrivesBeforeItIsIssued) {
    RecordFields fields = decisionOf("ỦY BAN NHÂN DÂN TỈNH VÍ DỤ");
    fields[Field::ArrivalDate].content = std::string("2021-06-29");
    EXPECT_THAT(rulesBrokenBy(fields), ElementsAre("date_of_arrival"));
}

TEST(FieldRules, HoldTypeAndSymbolTogether) {
    RecordFields fields = decisionOf("ỦY BAN NHÂN DÂN TỈNH VÍ DỤ");
    fields[Field::TypeName].content = std::string("Kế hoạch");
    EXPECT_THAT(rulesBrokenBy(fields), ElementsAre("type_symbol"));
    fields[Field::TypeName].content = std::string("Công văn");
    EXPECT_THAT(rulesBrokenBy(fields), ElementsAre("type_symbol"));
}

TEST(FieldRules, HoldAgencyAndSymbolTogether) {
    EXPECT_THAT(rulesBrokenBy(decisionOf("SỞ NỘI VỤ")), ElementsAre("agency_symbol"));
    EXPECT_TRUE(symbolFitsAgency("QĐ-SLĐTBXH", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"));
    EXPECT_TRUE(symbolFitsAgency("SNN-NV", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"));
    EXPECT_TRUE(symbolFitsAgency("TTr-TCKH", "PHÒNG TÀI CHÍNH - KẾ HOẠCH"));
    EXPECT_TRUE(symbolFitsAgency("NQ-HĐND", "HỘI ĐỒNG NHÂN DÂN HUYỆN VÍ DỤ"));
    EXPECT_FALSE(symbolFitsAgency("QĐ-SYT", "SỞ NỘI VỤ"));
}

TEST(FieldRules, KnowAbbreviationsThatTakeTwoLettersOfAWord) {
    EXPECT_TRUE(symbolFitsAgency("QĐ-SNgV", "SỞ NGOẠI VỤ"));
    EXPECT_TRUE(symbolFitsAgency("TTr", "THANH TRA TỈNH"));
    EXPECT_FALSE(symbolFitsAgency("QĐ-SNgV", "SỞ NỘI VỤ"));
    EXPECT_EQ(symbolFitted("QĐ-SNgV", "Quyết định", "SỞ NGOẠI VỤ"), "QĐ-SNgV");
}

TEST(FieldRules, WantAFamilyNameFirst) {
    RecordFields fields;
    fields[Field::FullName].content = std::string("Khắc Dũng");
    const auto rules = brokenRules(fields, std::nullopt);
    ASSERT_EQ(rules.size(), 1u);
    EXPECT_EQ(rules[0].rule, "family_name");
    fields[Field::FullName].content = std::string("Lý Khắc Dũng");
    EXPECT_TRUE(brokenRules(fields, std::nullopt).empty());
}

TEST(FieldRules, HoldTheYearOfTheSymbolAndTheDateTogether) {
    RecordFields fields = decisionOf("ỦY BAN NHÂN DÂN TỈNH VÍ DỤ");
    fields[Field::Code].content = std::string("26/2020/QĐ-UBND");
    EXPECT_THAT(rulesBrokenBy(fields), ElementsAre("year_symbol"));
}

TEST(FieldRules, HoldThePlaceAndTheAgencysTerritoryTogether) {
    EXPECT_EQ(territoryIn("ỦY BAN NHÂN DÂN THỊ XÃ AN NHƠN"), "AN NHƠN");
    EXPECT_EQ(territoryIn("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"), "");
    EXPECT_THAT(rulesBrokenBy(decisionOf("ỦY BAN NHÂN DÂN TỈNH KHÁC")), ElementsAre("place_agency"));
    // The same letters with other marks: one of the two is misread.
    EXPECT_THAT(rulesBrokenBy(decisionOf("ỦY BAN NHÂN DÂN TỈNH VỊ DỤ")), ElementsAre("place_agency"));
}

TEST(FieldRules, WantAZeroBeforeALoneDigit) {
    RecordFields fields = decisionOf("ỦY BAN NHÂN DÂN TỈNH VÍ DỤ");
    fields[Field::Code].content = std::string("6/QĐ-UBND");
    fields[Field::CodeNumber].content = std::string("6");
    EXPECT_THAT(rulesBrokenBy(fields), ElementsAre("leading_zero"));
}

TEST(SymbolAndAgency, MakeAMisreadGroupRight) {
    EXPECT_EQ(initialsOfAgency("BỆNH VIỆN ĐA KHOA"), "BVĐK");
    EXPECT_EQ(symbolFitted("QĐĐ-PGDĐI", "Quyết định", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"), "QĐ-PGDĐT");
    EXPECT_EQ(symbolFitted("QĐ-UBND", "Quyết định", "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ"), "QĐ-UBND");
    EXPECT_EQ(symbolFitted("SNN-NV", "Công văn", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"), "SNN-NV");
}

TEST(SymbolAndAgency, SayWhatWasRead) {
    Findings findings;
    findings[Field::Code].value.content = std::string("7/QĐ-PGDĐI");
    findings[Field::CodeNotation].value.content = std::string("QĐ-PGDĐI");
    findings[Field::TypeName].value.content = std::string("Quyết định");
    findings[Field::OrganName].value.content = std::string("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO");
    agreeOnSymbol(findings);
    EXPECT_EQ(textOf(findings, Field::Code), "7/QĐ-PGDĐT");
    const FieldDoubt& doubt = findings[Field::CodeNotation].value.doubts.at(0);
    EXPECT_EQ(doubt.kind, FieldDoubtKind::Respelled);
    EXPECT_EQ(doubt.read, "QĐ-PGDĐI");
    EXPECT_EQ(doubt.proposal, "QĐ-PGDĐT");
}

// "PB" is another type's abbreviation: what the readings do not doubt stays, and contradicts the title.
TEST(SymbolAndType, AgreeWhereAnotherReadingOfTheSymbolLeavesItOpen) {
    const auto readAs = [](const char* otherwise) {
        Findings findings;
        findings[Field::Code].value.content = std::string("155/PB-UBND");
        findings[Field::CodeNotation].value.content = std::string("PB-UBND");
        findings[Field::TypeName].value.content = std::string("Biên bản");
        findings[Field::Code].value.doubts = {{FieldDoubtKind::LookAlike, "155/PB-UBND", otherwise, {}}};
        agreeOnSymbol(findings);
        return textOf(findings, Field::Code);
    };
    EXPECT_EQ(readAs("155/PBB-UBND"), "155/BB-UBND");
    EXPECT_EQ(readAs("165/PB-UBND"), "155/PB-UBND");
    EXPECT_EQ(readAs(""), "155/PB-UBND");
}

TEST(PlaceAndAgency, TakeTheSpellingThatWasReadMoreSurely) {
    Findings findings;
    findings[Field::Place].value.content = std::string("Yên Thế");
    findings[Field::Place].evidence.weakest = 0.95;
    findings[Field::OrganName].value.content = std::string("UBND HUYỆN YÊN THỂ");
    findings[Field::OrganName].evidence.weakest = 0.6;
    agreeOnTerritory(findings, DocumentWords({}));
    EXPECT_EQ(textOf(findings, Field::OrganName), "UBND HUYỆN YÊN THẾ");
    EXPECT_EQ(findings[Field::OrganName].value.doubts.at(0).kind, FieldDoubtKind::Respelled);
    EXPECT_TRUE(findings[Field::Place].value.doubts.empty());
}

TEST(PlaceAndAgency, CompleteATerritoryThatLostItsFirstWord) {
    Findings findings;
    findings[Field::Place].value.content = std::string("Yên Bái");
    findings[Field::OrganizationInCharge].value.content = std::string("ỦY BAN NHÂN DÂN TỈNH BÁI");
    agreeOnTerritory(findings, DocumentWords({}));
    EXPECT_EQ(textOf(findings, Field::OrganizationInCharge), "ỦY BAN NHÂN DÂN TỈNH YÊN BÁI");
}

}  // namespace
}  // namespace sohoa::ocr

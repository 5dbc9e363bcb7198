#include "core/record_fields.h"

#include <gtest/gtest.h>

#include <set>

namespace sohoa {

using Items = std::vector<std::string>;

TEST(RecordFields, BearTheNamesOfTheDecree) {
    EXPECT_EQ(name(Field::Code), "Code");
    EXPECT_EQ(name(Field::CodeNumber), "CodeNumber");
    EXPECT_EQ(name(Field::CodeNotation), "CodeNotation");
    EXPECT_EQ(name(Field::IssuedDate), "IssuedDate");
    EXPECT_EQ(name(Field::OrganName), "OrganName");
    EXPECT_EQ(name(Field::TypeName), "TypeName");
    EXPECT_EQ(name(Field::Subject), "Subject");
    EXPECT_EQ(name(Field::ToPlaces), "ToPlaces");
    EXPECT_EQ(name(Field::PageAmount), "PageAmount");
    EXPECT_EQ(name(Field::ArrivalNumber), "ArrivalNumber");
    EXPECT_EQ(name(Field::Language), "Language");
}

TEST(RecordFields, EveryFieldIsFoundByItsName) {
    std::set<std::string_view> names;
    for (Field field : allFields()) {
        EXPECT_EQ(fieldNamed(name(field)), field);
        EXPECT_TRUE(names.insert(name(field)).second) << name(field);
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(Field::DocumentId) + 1);
}

TEST(RecordFields, OtherNamesAreNoFields) {
    for (const char* wrong : {"", "codeNumber", "Signer", "Subject "})
        EXPECT_EQ(fieldNamed(wrong), std::nullopt);
}

TEST(RecordFields, TextOfAFieldIsReadableWhateverItsShape) {
    const RecordFields fields{{Field::CodeNotation, {FieldContent{"QĐ-UBND"}}},
                              {Field::Priority, {FieldContent{std::int64_t{2}}}},
                              {Field::Competence, {FieldContent{Items{"TM.", "KT."}}}},
                              {Field::ToPlaces, {FieldContent{Items{}}}}};
    EXPECT_EQ(textOf(fields, Field::CodeNotation), "QĐ-UBND");
    EXPECT_EQ(textOf(fields, Field::Priority), "2");
    EXPECT_EQ(textOf(fields, Field::Competence), "TM.; KT.");
    EXPECT_EQ(textOf(fields, Field::ToPlaces), "");
    EXPECT_EQ(textOf(fields, Field::Subject), "");
}

TEST(RecordFields, TypedTextIsTidiedIntoNfcAndSingleSpaces) {
    EXPECT_EQ(contentFromText(Field::Subject, "  về vie\u0323\u0302c \n  ban hành "), FieldContent{"về việc ban hành"});
    EXPECT_EQ(contentFromText(Field::Subject, ""), FieldContent{""});
}

TEST(RecordFields, TheLeadingZeroOfANumberStaysAsPrinted) {
    EXPECT_EQ(contentFromText(Field::CodeNumber, "05"), FieldContent{"05"});
}

TEST(RecordFields, TypedNumbersAreNumbers) {
    EXPECT_EQ(contentFromText(Field::Priority, " 2 "), FieldContent{std::int64_t{2}});
    EXPECT_EQ(contentFromText(Field::PageAmount, "012"), FieldContent{std::int64_t{12}});
}

TEST(RecordFields, ANumberThatIsNoneIsNothing) {
    for (const char* bad : {"", "hai", "2a", "-1", "-0", "+1", "1.5", "1 2", "99999999999", "２"})
        EXPECT_EQ(contentFromText(Field::PageAmount, bad), std::nullopt) << bad;
}

TEST(RecordFields, TypedDatesAreIso) {
    EXPECT_EQ(contentFromText(Field::IssuedDate, "2021-06-30"), FieldContent{"2021-06-30"});
    EXPECT_EQ(contentFromText(Field::ArrivalDate, " 2024-02-29 "), FieldContent{"2024-02-29"});
}

TEST(RecordFields, ADateThatIsNotIsoOrNotInTheCalendarIsNothing) {
    for (const char* bad : {"", "30/06/2021", "2021-6-30", "2021-06-31", "2021-13-01", "2026-02-29", "2021-06-3x",
                            "2021/06/30", "2021-06-30T00", "-000-01-01", "+021-01-01", "2021--6-30"})
        EXPECT_EQ(contentFromText(Field::IssuedDate, bad), std::nullopt) << bad;
}

TEST(RecordFields, TypedListsAreSplitAtSemicolonsWithoutEmptyItems) {
    EXPECT_EQ(contentFromText(Field::Competence, "TM.; KT."), (FieldContent{Items{"TM.", "KT."}}));
    EXPECT_EQ(contentFromText(Field::ToPlaces, " ;Như Điều 3 ;; Lưu: VT;"),
              (FieldContent{Items{"Như Điều 3", "Lưu: VT"}}));
    EXPECT_EQ(contentFromText(Field::ToPlaces, " ; "), FieldContent{Items{}});
}

TEST(RecordFields, WhatIsShownCanBeTypedBack) {
    const FieldContent list{Items{"Như Điều 3", "Lưu: VT"}};
    EXPECT_EQ(contentFromText(Field::ToPlaces, textOf({{Field::ToPlaces, {list}}}, Field::ToPlaces)), list);
}

}  // namespace sohoa

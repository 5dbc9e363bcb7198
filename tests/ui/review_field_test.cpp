#include "ui/review/review_field.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <stdexcept>

namespace sohoa::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

const char* const sureRecord = R"({"fields": {
    "Code": {"value": "71/GM-UBND", "confidence": 0.99, "page": 1, "box": [10, 20, 110, 50]},
    "CodeNumber": {"value": "71", "confidence": 0.99, "page": 1, "box": [10, 20, 40, 50]},
    "CodeNotation": {"value": "GM-UBND", "confidence": 0.99, "page": 1, "box": [50, 20, 110, 50]},
    "IssuedDate": {"value": "2017-03-07", "confidence": 0.98, "page": 1, "box": [0, 0, 5, 5]},
    "OrganName": {"value": "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ", "confidence": 0.96, "page": 1, "box": [0, 0, 5, 5]},
    "TypeName": {"value": "Giấy mời", "confidence": 0.99, "page": 1, "box": [0, 0, 5, 5]},
    "Subject": {"value": "Dự hội nghị", "confidence": 0.97, "page": 1, "box": [0, 0, 5, 5]},
    "Priority": {"value": 0, "confidence": 0.9, "page": 0, "box": [0, 0, 0, 0]},
    "Secrecy": {"value": "", "confidence": 0.9, "page": 0, "box": [0, 0, 0, 0]}},
    "problems": []})";

QJsonObject sureWith(const char* field, const QJsonObject& value) {
    QJsonObject record = json(sureRecord), fields = record["fields"].toObject();
    fields[QLatin1String(field)] = value;
    record["fields"] = fields;
    return record;
}

std::vector<std::string> namesOf(const QList<ReviewField>& fields) {
    std::vector<std::string> names;
    for (const ReviewField& field : fields)
        names.push_back(field.name.toStdString());
    return names;
}

const ReviewField& named(const QList<ReviewField>& fields, const char* name) {
    for (const ReviewField& field : fields)
        if (field.name == QLatin1String(name)) return field;
    throw std::out_of_range(name);
}

TEST(Sureness, HasTheStepsThatWereMeasured) {
    EXPECT_EQ(surenessOf(0.95), Sureness::Sure);
    EXPECT_EQ(surenessOf(0.949), Sureness::Glance);
    EXPECT_EQ(surenessOf(0.80), Sureness::Glance);
    EXPECT_EQ(surenessOf(0.79), Sureness::Check);
}

TEST(ReviewFields, NothingWaitsWhereEveryFieldIsSure) {
    const auto fields = reviewFieldsOf(json(sureRecord));
    for (const ReviewField& field : fields)
        EXPECT_FALSE(field.waits()) << field.name.toStdString();
    EXPECT_THAT(namesOf(fields), ElementsAre("Code", "IssuedDate", "OrganName", "TypeName", "Subject", "Priority"));
}

TEST(ReviewFields, TheLeastSureStandsFirst) {
    QJsonObject record = sureWith("Subject", json(R"({"value": "Dự hội nghị", "confidence": 0.9, "page": 1})"));
    QJsonObject fields = record["fields"].toObject();
    fields["FullName"] = json(R"({"value": "Trần A", "confidence": 0.5, "page": 1})");
    fields["Place"] = json(R"({"value": "Ví Dụ", "confidence": 0.85, "page": 1})");
    record["fields"] = fields;
    const auto sorted = namesOf(reviewFieldsOf(record));
    EXPECT_EQ(sorted[0], "FullName");
    EXPECT_EQ(sorted[1], "Place");
    EXPECT_EQ(sorted[2], "Subject");
    EXPECT_EQ(sorted[3], "Code");
}

TEST(ReviewFields, ADoubtOfTheRecognizerIsToBeCheckedHoweverSureTheRestIs) {
    const auto fields = reviewFieldsOf(
        sureWith("FullName", json(R"({"value": "Nguyễn Văn Phóng", "confidence": 0.99, "page": 1, "doubts":
            [{"kind": "respelled", "read": "Nguyên Văn Phóng", "proposal": "Nguyễn Văn Phóng"}]})")));
    EXPECT_EQ(fields[0].name, "FullName");
    EXPECT_EQ(fields[0].sureness(), Sureness::Check);
    EXPECT_TRUE(fields[0].waits());
    EXPECT_THAT(fields[0].proposals(), ElementsAre("Nguyên Văn Phóng"));
}

TEST(ReviewFields, ALookAlikeIsOfferedInsideTheWholeValue) {
    const auto fields =
        reviewFieldsOf(sureWith("CodeNumber", json(R"({"value": "71", "confidence": 0.9, "page": 1, "doubts":
            [{"kind": "look_alike", "read": "71", "proposal": "11"}]})")));
    const ReviewField& code = named(fields, "Code");
    EXPECT_TRUE(code.waits()) << "a doubt of the number is a doubt of the code";
    EXPECT_THAT(code.proposals(), ElementsAre("11/GM-UBND"));
}

TEST(ReviewFields, WhatEveryDocumentNeedsIsThereAlsoWhereNothingWasRead) {
    QJsonObject record = json(sureRecord), fields = record["fields"].toObject();
    fields.remove("Subject");
    record["fields"] = fields;
    const auto all = reviewFieldsOf(record);
    EXPECT_EQ(all[0].name, "Subject");
    EXPECT_TRUE(all[0].isMissing());
    EXPECT_TRUE(all[0].waits());
}

TEST(ReviewFields, ARuleThatRefusesTheRecordPointsAtItsField) {
    QJsonObject record = json(sureRecord);
    record["problems"] =
        QJsonDocument::fromJson(R"([{"field": "CodeNotation", "code": "document.symbol_odd", "severity": "refusal"},
                                    {"field": "TypeName", "code": "document.type_normative", "severity": "warning"}])")
            .array();
    const auto fields = reviewFieldsOf(record);
    EXPECT_EQ(fields[0].name, "Code");
    EXPECT_TRUE(fields[0].refused);
    EXPECT_FALSE(named(fields, "TypeName").waits()) << "a warning is no doubt of what was read";
}

TEST(ReviewFields, WhatAPersonConfirmedIsNotAskedAgain) {
    const auto fields = reviewFieldsOf(
        sureWith("Subject", json(R"({"value": "Dự họp", "confidence": 0.2, "page": 1, "confirmed": true})")));
    EXPECT_FALSE(named(fields, "Subject").waits());
}

TEST(Corrections, HoldWhatWasChangedAndNothingElse) {
    auto fields = reviewFieldsOf(json(sureRecord));
    EXPECT_TRUE(correctionsOf(fields).isEmpty());
    for (ReviewField& field : fields)
        if (field.name == "Subject") field.fixed = "Dự họp";
    EXPECT_EQ(correctionsOf(fields), json(R"({"Subject": "Dự họp"})"));
}

TEST(Corrections, ACodeBringsItsNumberAndNotationAlong) {
    const auto corrected = [](const char* code) {
        ReviewField field;
        field.name = "Code";
        field.fixed = QString(code);
        return correctionsOf({field});
    };
    EXPECT_EQ(corrected("11/GM-UBND"),
              json(R"({"Code": "11/GM-UBND", "CodeNumber": "11", "CodeNotation": "GM-UBND"})"));
    EXPECT_EQ(corrected("25/2019/QĐ-UBND"),
              json(R"({"Code": "25/2019/QĐ-UBND", "CodeNumber": "25", "CodeNotation": "QĐ-UBND"})"));
    EXPECT_EQ(corrected("80-NQ/TW"), json(R"({"Code": "80-NQ/TW", "CodeNumber": "80", "CodeNotation": "NQ/TW"})"));
    EXPECT_EQ(corrected("bốn"), json(R"({"Code": "bốn"})")) << "the service says what is wrong with it";
}

TEST(Corrections, WhatWasReadIsOfferedAgainAfterItWasChanged) {
    ReviewField field;
    field.read = "Trần A";
    field.fixed = "Trần B";
    EXPECT_THAT(field.proposals(), ElementsAre("Trần A"));
}

}  // namespace
}  // namespace sohoa::ui

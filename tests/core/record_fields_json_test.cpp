#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

using Items = std::vector<std::string>;

static RecordFields someFields() {
    return {{Field::Code, {FieldContent{"26/2021/QĐ-UBND"}, 0.875, PageNumber{1}, {10, 20, 300, 60}, false}},
            {Field::Priority, {FieldContent{std::int64_t{3}}, 1, PageNumber{0}, {}, true}},
            {Field::Competence, {FieldContent{Items{"TM.", "KT."}}, 0.5, PageNumber{2}, {1, 2, 3, 4}, false}}};
}

TEST(RecordFieldsAsJson, ComeBackAsTheyWere) {
    const RecordFields fields = someFields();
    const auto back = recordFieldsFromJson(*parseJson(jsonLine(toJson(fields))));
    ASSERT_TRUE(back) << back.error().detail;
    ASSERT_EQ(back->size(), fields.size());
    for (const auto& [field, value] : fields) {
        const FieldValue& other = back->at(field);
        EXPECT_EQ(other.content, value.content) << name(field);
        EXPECT_EQ(other.confidence, value.confidence) << name(field);
        EXPECT_EQ(other.page, value.page) << name(field);
        EXPECT_EQ(other.box, value.box) << name(field);
        EXPECT_EQ(other.confirmed, value.confirmed) << name(field);
    }
}

TEST(RecordFieldsAsJson, EveryFieldComesBackUnderItsName) {
    for (Field field : allFields()) {
        const auto back = recordFieldsFromJson(toJson(RecordFields{{field, {FieldContent{"x"}}}}));
        ASSERT_TRUE(back);
        EXPECT_EQ(textOf(*back, field), "x");
    }
}

TEST(RecordFieldsAsJson, NoFieldsAreAnEmptyObject) {
    EXPECT_EQ(jsonLine(toJson(RecordFields{})), "{}");
    EXPECT_TRUE(recordFieldsFromJson(Json::object())->empty());
}

TEST(RecordFieldsAsJson, AValueAloneIsEnough) {
    const auto fields = recordFieldsFromJson(*parseJson(R"({"Subject": {"value": "về việc"}})"));
    ASSERT_TRUE(fields);
    EXPECT_EQ(textOf(*fields, Field::Subject), "về việc");
    EXPECT_EQ(fields->at(Field::Subject).page, PageNumber{0});
    EXPECT_FALSE(fields->at(Field::Subject).confirmed);
}

TEST(RecordFieldsAsJson, TextsBecomePrecomposedLetters) {
    const auto fields = recordFieldsFromJson(
        {{"Subject", {{"value", "Vie\u0323\u0302t"}}}, {"ToPlaces", {{"value", Json::array({"Vie\u0323\u0302t"})}}}});
    ASSERT_TRUE(fields);
    EXPECT_EQ(textOf(*fields, Field::Subject), "Việt");
    EXPECT_EQ(textOf(*fields, Field::ToPlaces), "Việt");
}

class NotRecordFields : public testing::TestWithParam<const char*> {};

TEST_P(NotRecordFields, AreABadMessage) {
    const auto fields = recordFieldsFromJson(*parseJson(GetParam()));
    ASSERT_FALSE(fields);
    EXPECT_EQ(fields.error().code, errors::BadMessage);
}

INSTANTIATE_TEST_SUITE_P(
    RecordFieldsAsJson, NotRecordFields,
    testing::Values("null", "[]", "\"Subject\"", "7", R"({"subject": {"value": "x"}})", R"({"": {"value": "x"}})",
                    R"({"Subject": "x"})", R"({"Subject": null})", R"({"Subject": []})", R"({"Subject": {}})",
                    R"({"Subject": {"value": null}})", R"({"Subject": {"value": true}})",
                    R"({"Subject": {"value": {"a": 1}}})", R"({"Priority": {"value": 1.5}})",
                    R"({"Priority": {"value": 18446744073709551615}})", R"({"ToPlaces": {"value": ["a", 1]}})",
                    R"({"ToPlaces": {"value": [["a"]]}})", R"({"Subject": {"value": "x", "box": [1, 2, 3]}})",
                    R"({"Subject": {"value": "x", "box": null}})", R"({"Subject": {"value": "x", "page": 4294967297}})",
                    R"({"Subject": {"value": "x", "page": -1}})"));

}  // namespace sohoa

#include "core/field_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace sohoa {
namespace {

using testing::UnorderedElementsAre;

std::set<std::string_view> rowsFilledBySystem(Direction direction) {
    std::set<std::string_view> rows;
    for (const FieldRule& rule : fieldRules(direction))
        if (refusedByHand(rule.field, direction) && !rule.row.empty()) rows.insert(rule.row);
    return rows;
}

TEST(TheFieldRules, refuseByHandWhatTheAnnexSays) {
    EXPECT_THAT(rowsFilledBySystem(Direction::Outgoing),
                UnorderedElementsAre("1.1", "1.2", "2", "4", "6", "10", "13.1"));
    EXPECT_THAT(rowsFilledBySystem(Direction::Incoming), UnorderedElementsAre("1.1", "1.2", "2", "10", "12", "13"));
    EXPECT_FALSE(refusedByHand(Field::ArrivalNumber, Direction::Outgoing)) << "no such field";
}

TEST(TheFieldRules, haveEveryRowOfTheAnnexOnce) {
    const std::pair<Direction, std::size_t> rows[] = {{Direction::Outgoing, 20}, {Direction::Incoming, 21}};
    for (const auto& [direction, count] : rows) {
        std::set<std::string_view> seen;
        std::set<Field> fields;
        std::size_t numbered = 0;
        for (const FieldRule& rule : fieldRules(direction)) {
            EXPECT_TRUE(fields.insert(rule.field).second) << name(rule.field);
            EXPECT_FALSE(rule.vietnameseName.empty());
            if (rule.row.empty()) continue;
            EXPECT_TRUE(seen.insert(rule.row).second) << rule.row;
            ++numbered;
        }
        EXPECT_EQ(numbered, count) << name(direction);
    }
}

TEST(TheFieldRules, haveTheLengthsOfTheAnnex) {
    EXPECT_EQ(ruleOf(Field::CodeNumber, Direction::Incoming)->longest, 11u);
    EXPECT_EQ(ruleOf(Field::CodeNotation, Direction::Incoming)->longest, 30u);
    EXPECT_EQ(ruleOf(Field::Subject, Direction::Outgoing)->longest, 500u);
    EXPECT_EQ(ruleOf(Field::ToPlaces, Direction::Incoming)->longest, 1000u);
    EXPECT_EQ(ruleOf(Field::ArrivalDate, Direction::Outgoing), nullptr);
}

TEST(TheUsualValues, fillOnlyWhatIsMissing) {
    RecordFields fields;
    fields[Field::Language].content = std::string("English");
    fillInUsualValues(fields, Direction::Incoming);
    EXPECT_EQ(textOf(fields, Field::Language), "English");
    EXPECT_EQ(fields.at(Field::Priority).content, FieldContent{std::int64_t{0}});
    EXPECT_EQ(fields.size(), 2u);
    RecordFields empty;
    fillInUsualValues(empty, Direction::Outgoing);
    EXPECT_EQ(textOf(empty, Field::Language), "Tiếng Việt");
}

}  // namespace
}  // namespace sohoa

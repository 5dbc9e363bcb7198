#include "core/quality_limits.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {
namespace {

using testing::HasSubstr;

TEST(QualityLimits, SurviveJson) {
    QualityLimits limits;
    limits.skewed = 2.5;
    limits.blank.reset();
    const auto read = qualityLimitsFromJson(toJson(limits));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, limits);
    EXPECT_EQ(toJson(limits)["blank"], false);
}

TEST(QualityLimits, AMissingKeyHasItsDefault) { EXPECT_EQ(qualityLimitsFromJson(Json::object()), QualityLimits()); }

TEST(QualityLimits, FalseTurnsAFaultOff) {
    const auto read = qualityLimitsFromJson({{"dark_border", false}});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->darkBorder, std::nullopt);
    EXPECT_EQ(read->tornEdge, QualityLimits().tornEdge);
}

TEST(QualityLimits, WhatIsNotKnownIsRefused) {
    for (const Json& json : {Json{{"skew", 3}}, Json::array(), Json(), Json("skewed"), Json{{"skewed", true}},
                             Json{{"skewed", "3"}}, Json{{"skewed", nullptr}}}) {
        const auto read = qualityLimitsFromJson(json);
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().code, errors::BadMessage);
    }
}

TEST(QualityLimits, ANumberThatCannotBeMeasuredIsRefusedByName) {
    for (const Json& json :
         {Json{{"skewed", 0}}, Json{{"skewed", -3}}, Json{{"skewed", 1e300}}, Json{{"skewed", 90}}}) {
        const auto read = qualityLimitsFromJson(json);
        ASSERT_FALSE(read) << json;
        EXPECT_THAT(read.error().detail, HasSubstr("skewed"));
    }
}

TEST(QualityLimits, EveryDefaultIsOneThatMayBeWritten) {
    EXPECT_EQ(qualityLimitsFromJson(toJson(QualityLimits())), QualityLimits());
}

}  // namespace
}  // namespace sohoa

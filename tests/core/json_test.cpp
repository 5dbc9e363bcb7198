#include "core/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {

static std::string nested(std::size_t depth, char open, char close) {
    return std::string(depth, open) + std::string(depth, close);
}

TEST(ParseJson, TakesWhatIsJson) {
    const auto json = parseJson(R"({"tên": ["Quyết định", 1, true, null]})");
    ASSERT_TRUE(json);
    EXPECT_EQ(json->at("tên").at(0), "Quyết định");
}

TEST(ParseJson, WhatIsNotJsonIsABadMessage) {
    for (const char* bad :
         {"", " ", "{", "[1,]", "{\"a\" 1}", "'a'", "nul", "{} {}", "\"\xff\"", "\"\\ud800\"", "01", "NaN"}) {
        const auto json = parseJson(bad);
        ASSERT_FALSE(json) << bad;
        EXPECT_EQ(json.error().code, errors::BadMessage);
    }
}

TEST(ParseJson, NestingHasALimit) {
    EXPECT_TRUE(parseJson(nested(64, '[', ']')));
    EXPECT_EQ(parseJson(nested(65, '[', ']')).error().code, errors::BadMessage);
}

TEST(ParseJson, DeepNestingIsRefusedAndNoCrash) {
    EXPECT_FALSE(parseJson(nested(100'000, '[', ']')));
    EXPECT_FALSE(parseJson(std::string(100'000, '[')));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += R"({"a":)";
    EXPECT_FALSE(parseJson(objects + "1" + std::string(100'000, '}')));
}

TEST(ParseJson, BracketsInTextsAreNoNesting) {
    EXPECT_TRUE(parseJson("\"" + std::string(1000, '[') + "\""));
    EXPECT_TRUE(parseJson(R"({"a\"[{": ")" + std::string(1000, '{') + R"(\\"})"));
}

TEST(ParseJson, ManyElementsSideBySideAreNoNesting) {
    std::string many = "[";
    for (int i = 0; i < 1000; ++i)
        many += "[{}],";
    EXPECT_TRUE(parseJson(many + "0]"));
}

TEST(ParseJson, NumbersBeyondEveryDoubleAreABadMessage) { EXPECT_FALSE(parseJson("1e400")); }

TEST(JsonLine, IsOneLineWithVietnameseKept) {
    EXPECT_EQ(jsonLine({{"detail", "Sở\nNội vụ"}}), R"({"detail":"Sở\nNội vụ"})");
}

TEST(JsonLine, BytesThatAreNotUtf8AreReplaced) { EXPECT_EQ(jsonLine({{"a", "\xff"}}), "{\"a\":\"\ufffd\"}"); }

class Member : public testing::Test {
  protected:
    const Json object_ = *parseJson(
        R"({"text": "một", "whole": -7, "real": 0.5, "yes": true, "none": null, "list": [],
            "most": 9223372036854775807, "beyond": 9223372036854775808, "huge": 18446744073709551615, "exp": 1e3})");
};

TEST_F(Member, IsReadWithTheTypeAskedFor) {
    EXPECT_EQ(stringIn(object_, "text"), "một");
    EXPECT_EQ(integerIn(object_, "whole"), -7);
    EXPECT_EQ(numberIn(object_, "real"), 0.5);
    EXPECT_EQ(numberIn(object_, "whole"), -7.0);
    EXPECT_EQ(boolIn(object_, "yes"), true);
}

TEST_F(Member, OfAnotherTypeIsABadMessageThatNamesIt) {
    EXPECT_EQ(stringIn(object_, "whole").error().code, errors::BadMessage);
    EXPECT_THAT(stringIn(object_, "whole").error().detail, testing::HasSubstr("whole"));
    EXPECT_FALSE(integerIn(object_, "text"));
    EXPECT_FALSE(integerIn(object_, "real"));
    EXPECT_FALSE(integerIn(object_, "exp"));
    EXPECT_FALSE(integerIn(object_, "yes"));
    EXPECT_FALSE(numberIn(object_, "text"));
    EXPECT_FALSE(boolIn(object_, "whole"));
    EXPECT_FALSE(boolIn(object_, "none"));
}

TEST_F(Member, ThatIsMissingIsABadMessage) {
    EXPECT_EQ(stringIn(object_, "nothing").error().code, errors::BadMessage);
    EXPECT_FALSE(integerIn(object_, "nothing"));
    EXPECT_FALSE(numberIn(object_, "nothing"));
    EXPECT_FALSE(boolIn(object_, "nothing"));
}

TEST_F(Member, OfWhatIsNoObjectIsABadMessage) {
    for (const Json& json : {Json(), Json(1), Json("text"), Json::array({1})}) {
        EXPECT_EQ(stringIn(json, "text").error().code, errors::BadMessage);
        EXPECT_EQ(integerOr(json, "whole", 3), 3);
    }
}

TEST_F(Member, ThatIsTooLargeForAWholeNumberIsNotTurnedIntoAnother) {
    EXPECT_EQ(integerIn(object_, "most"), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(integerIn(object_, "beyond").error().code, errors::BadMessage);
    EXPECT_EQ(integerIn(object_, "huge").error().code, errors::BadMessage);
    EXPECT_EQ(integerOr(object_, "huge", 5), 5);
}

TEST_F(Member, FallsBackWhereItCannotBeRead) {
    EXPECT_EQ(stringOr(object_, "text", "hai"), "một");
    EXPECT_EQ(stringOr(object_, "whole", "hai"), "hai");
    EXPECT_EQ(integerOr(object_, "text", 3), 3);
    EXPECT_EQ(numberOr(object_, "none", 0.25), 0.25);
    EXPECT_EQ(boolOr(object_, "nothing", true), true);
}

TEST(ErrorAsJson, ComesBackWithItsCodeAndDetail) {
    const Json json = toJson(Error{errors::StateSecret, "page 1"});
    EXPECT_EQ(jsonLine(json), R"({"code":"document.state_secret","detail":"page 1","remedy":"refuse"})");
    const Error error = errorFromJson(json);
    EXPECT_EQ(error.code, errors::StateSecret);
    EXPECT_EQ(error.detail, "page 1");
}

TEST(ErrorAsJson, OfANewerPeerIsTheUnknownCodeWithItsDetail) {
    const Error error = errorFromJson({{"code", "scanner.coffee_spilled"}, {"detail", "tray 2"}});
    EXPECT_EQ(error.code, errors::UnknownCode);
    EXPECT_EQ(error.detail, "tray 2");
}

TEST(ErrorAsJson, ThatCannotBeReadIsABadMessage) {
    for (const Json& json : {Json(), Json("core.disk_full"), Json::object(), Json{{"code", 7}}})
        EXPECT_EQ(errorFromJson(json).code, errors::BadMessage);
}

TEST(BoxAsJson, IsItsFourEdges) {
    const PixelBox box{1, 2, 30, 40};
    EXPECT_EQ(jsonLine(toJson(box)), "[1,2,30,40]");
    EXPECT_EQ(boxFromJson(toJson(box)), box);
}

TEST(BoxAsJson, MayBeEmptyOrLieOverTheEdge) {
    EXPECT_EQ(boxFromJson(Json::array({0, 0, 0, 0})), PixelBox{});
    EXPECT_EQ(boxFromJson(Json::array({-3, -2, 5, 6})), (PixelBox{-3, -2, 5, 6}));
}

class NotABox : public testing::TestWithParam<const char*> {};

TEST_P(NotABox, IsABadMessage) {
    const auto box = boxFromJson(*parseJson(GetParam()));
    ASSERT_FALSE(box);
    EXPECT_EQ(box.error().code, errors::BadMessage);
}

INSTANTIATE_TEST_SUITE_P(BoxAsJson, NotABox,
                         testing::Values("null", "7", "{}", "[]", "[1,2,3]", "[1,2,3,4,5]", "[1,2,3,\"4\"]",
                                         "[1,2,3,4.0]", "[5,0,4,1]", "[0,5,1,4]", "[0,0,4294967297,1]",
                                         "[-2147483648,0,2147483647,1]", "[0,0,9223372036854775808,1]",
                                         "[18446744073709551615,0,1,1]", "[0,0,1e9,1]"));

}  // namespace sohoa

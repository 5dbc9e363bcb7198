#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/search/clauses.h"

namespace sohoa {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(AQuery, IsWordsPhrasesAndFields) {
    const Query query = parseQuery(
        "đất đai \"ủy ban nhân dân\" co-quan:\"Sở Nội vụ\" số:26/2021/QĐ-UBND loại:\"quyết định\" người-ký:Lan "
        "trang-thai:archived");
    EXPECT_THAT(query.words, ElementsAre("đất", "đai"));
    EXPECT_THAT(query.phrases, ElementsAre("ủy ban nhân dân"));
    EXPECT_EQ(query.agency, "Sở Nội vụ");
    EXPECT_EQ(query.number, "26/2021/QĐ-UBND");
    EXPECT_EQ(query.type, "quyết định");
    EXPECT_EQ(query.signer, "Lan");
    EXPECT_EQ(query.state, JobState::Archived);
    EXPECT_THAT(query.ignored, IsEmpty());
}

TEST(AQuery, TakesDaysMonthsYearsAndWhatLiesBetween) {
    const auto days = [](std::string_view typed) {
        const Query query = parseQuery(typed);
        return query.issuedFrom + " " + query.issuedTo;
    };
    EXPECT_EQ(days("ngay:2026-01..2026-03"), "2026-01-01 2026-03-31");
    EXPECT_EQ(days("ngay:2024-02"), "2024-02-01 2024-02-29");
    EXPECT_EQ(days("ngay:2026"), "2026-01-01 2026-12-31");
    EXPECT_EQ(days("ngày:15/01/2026"), "2026-01-15 2026-01-15");
    EXPECT_EQ(days("ngay:01/2026..15/02/2026"), "2026-01-01 2026-02-15");
}

TEST(AQuery, SaysWhatItDidNotUnderstand) {
    for (const char* typed : {"ngay:abc", "ngay:2026-13", "ngay:2026-02-30", "ngay:2026..2025", "ngay:", "ngay:-",
                              "trang-thai:bay", "so:", "co-quan:\"\""})
        EXPECT_THAT(parseQuery(typed).ignored, ElementsAre(testing::_)) << typed;
    EXPECT_THAT(parseQuery("mau:đỏ").words, ElementsAre("mau:đỏ")) << "a name that is no field is words";
}

TEST(AQuery, KnowsTheStatesInVietnamese) {
    EXPECT_EQ(parseQuery("trang-thai:\"đã gửi\"").state, JobState::Sent);
    EXPECT_EQ(parseQuery("trạng-thái:da-luu").state, JobState::Archived);
}

TEST(AQuery, IsCutWhereItIsTooLong) {
    std::string typed;
    for (int i = 0; i < 20'000; ++i)
        typed += "chữ ";
    const Query query = parseQuery(typed);
    EXPECT_EQ(query.words.size(), 16u);
    EXPECT_FALSE(query.ignored.empty());
    EXPECT_LE(parseQuery(std::string(100'000, '"')).words.size(), 16u);
}

TEST(TheDaysOfAQuery, AreAsFewWordsAsCoverThem) {
    Query query;
    query.issuedFrom = "2023-12-30";
    query.issuedTo = "2026-02-01";
    const Clauses clauses = clausesOf(query);
    ASSERT_EQ(clauses.size(), 1u);
    EXPECT_THAT(clauses[0].phrases, ElementsAre(Phrase{"20231230"}, Phrase{"20231231"}, Phrase{"2024"}, Phrase{"2025"},
                                                Phrase{"202601"}, Phrase{"20260201"}));
}

}  // namespace
}  // namespace sohoa

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/store/search_office.h"

namespace sohoa {
namespace {

using testing::HasSubstr;

class ASearch : public test::SearchOffice {};
SOHOA_ON_BOTH_DATABASES(ASearch);

TEST_P(ASearch, FindsWordsWhateverTheirToneMarks) {
    newDocument({{Field::Subject, "Quyết định về hòa giải ở cơ sở"}});
    newDocument({{Field::Subject, "Thông báo nghỉ Tết"}}, {"ỦY BAN NHÂN DÂN TỈNH VÍ DỤ"});
    EXPECT_EQ(jobs("quyet dinh"), "1");
    EXPECT_EQ(jobs("QUYẾT ĐỊNH"), "1");
    EXPECT_EQ(jobs("hoà giải"), "1");
    EXPECT_EQ(jobs("hoa\u0300 giai"), "1");
    EXPECT_EQ(jobs("uỷ ban nhân dân"), "2");
    EXPECT_EQ(jobs("quyết ban"), "") << "all words must occur";
}

TEST_P(ASearch, ShowsTheNewestFirstAndWhatIsWrittenAsTypedBefore) {
    newDocument({{Field::Subject, "Hòa giải"}});
    newDocument({{Field::Subject, "Hóa giải"}});
    newDocument({{Field::Subject, "Hoà giải"}});
    newDocument({{Field::Subject, "Hoa giai"}});
    EXPECT_EQ(jobs("hoa giai"), "4 3 2 1");
    EXPECT_EQ(jobs("hòa giải"), "3 1 4 2");
}

TEST_P(ASearch, FindsAPhraseOnlyInItsOrder) {
    newDocument({}, {"kế hoạch sử dụng đất năm 2026"});
    newDocument({}, {"sử dụng kế hoạch"});
    EXPECT_EQ(jobs("\"ke hoach su dung\""), "1");
    EXPECT_EQ(jobs("kế hoạch sử dụng"), "2 1");
}

TEST_P(ASearch, DoesNotTakeTwoFieldsForAPhrase) {
    newDocument({{Field::Place, "Hà"}, {Field::OrganName, "Nội vụ"}});
    EXPECT_EQ(jobs("\"hà nội vụ\""), "");
    EXPECT_EQ(jobs("hà nội vụ"), "1");
}

TEST_P(ASearch, FindsWhatWasReadWithASlipAfterWhatWasReadRight) {
    newDocument({}, {"nghiệm thu công trlnh"});
    newDocument({}, {"nghiệm thu công trình"});
    newDocument({}, {"chương trìrnh khác"});
    EXPECT_EQ(jobs("công trình"), "2 ~1");
    EXPECT_EQ(jobs("trinh"), "2 ~3 ~1");
    EXPECT_EQ(jobs("thu"), "2 1") << "short words are not guessed at";
    newDocument({}, {"tổng cộng th0ng báo"});
    EXPECT_EQ(jobs("thông"), "~4");
}

TEST_P(ASearch, FindsRnForMAndClForD) {
    newDocument({}, {"kiểrn tra định kỳ"});
    EXPECT_EQ(jobs("kiểm tra"), "~1");
}

TEST_P(ASearch, DoesNotTakeAWellKnownWordForASlipOfAnother) {
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(indexText(db(), newJob({}).id, {{PageNumber{1}, i % 2 == 0 ? "tháng thành" : "thành tháng"}}));
    newDocument({}, {"thanb pho"});
    newDocument({}, {"thành phố"});
    newDocument({}, {"thang pho"});
    EXPECT_EQ(jobs("thanh pho"), "102 ~101") << "thang is a word of its own";
    EXPECT_EQ(jobs("thanx pho"), "~103 ~102 ~101") << "what nobody wrote may be any of them";
}

TEST_P(ASearch, NeverGuessesAtNumbers) {
    newDocument({{Field::Code, "26/2021/QĐ-UBND"}, {Field::CodeNumber, "26"}});
    newDocument({{Field::Code, "27/2021/QĐ-UBND"}, {Field::CodeNumber, "27"}});
    newDocument({}, {"Căn cứ Quyết định số 26/2O2l/QĐ-UBND ngày 30/6"});
    EXPECT_EQ(jobs("26/2021/QĐ-UBND"), "3 1");
    EXPECT_EQ(jobs("26/2021"), "3 1");
    EXPECT_EQ(jobs("so:26/2021/qd-ubnd"), "1");
    EXPECT_EQ(jobs("so:26"), "1");
    EXPECT_EQ(jobs("so:026"), "1");
    EXPECT_EQ(jobs("so:2021"), "") << "a year is not the number";
    EXPECT_EQ(jobs("so:UBND"), "2 1");
    EXPECT_EQ(jobs("28/2021/QĐ-UBND"), "");
    EXPECT_EQ(jobs("2022"), "");
}

TEST_P(ASearch, AsksForFieldsByName) {
    newDocument({{Field::OrganName, "Sở Nội vụ"}, {Field::IssuedDate, "2026-01-15"}, {Field::TypeName, "Quyết định"}});
    newDocument(
        {{Field::OrganName, "Sở Tài chính"}, {Field::IssuedDate, "2026-04-01"}, {Field::FullName, "Nội Vụ Lan"}});
    EXPECT_EQ(jobs("co-quan:\"nội vụ\""), "1");
    EXPECT_EQ(jobs("nguoi-ky:lan"), "2");
    EXPECT_EQ(jobs("loai:\"quyet dinh\""), "1");
    EXPECT_EQ(jobs("ngay:2026-01..2026-03"), "1");
    EXPECT_EQ(jobs("ngay:2026"), "2 1");
    EXPECT_EQ(jobs("co-quan:sở ngay:2026-04"), "2");
    EXPECT_EQ(jobs("15/01/2026"), "1") << "as it is written on paper";
}

TEST_P(ASearch, AsksForTheStateAsItIsNow) {
    Job job = newDocument({{Field::Subject, "một"}});
    newDocument({{Field::Subject, "một"}});
    EXPECT_EQ(jobs("một trang-thai:scanning"), "2 1");
    ASSERT_TRUE(store_.advance(job, JobState::Scanned, {}));
    EXPECT_EQ(jobs("một trang-thai:scanned"), "1");
    EXPECT_EQ(jobs("trang-thai:scanned"), "1");
    EXPECT_EQ(jobs(""), "2 1") << "nothing asked is everything";
}

TEST_P(ASearch, ShowsThePlaceOnThePage) {
    newDocument({{
                    Field::Subject,
                    "Về đất đai",
                }},
                {"trang đầu", "a b c d e f g h i j thu hồi đất của ông"});
    const SearchPage page = found("\"thu hồi\" đất");
    ASSERT_EQ(page.hits.size(), 1u);
    const Snippet& snippet = page.hits[0].snippets.at(0);
    EXPECT_EQ(snippet.page.value, 2);
    ASSERT_EQ(snippet.boxes.size(), 3u);
    EXPECT_EQ(snippet.boxes[0], (PixelBox{600, 100, 640, 130}));
    EXPECT_THAT(snippet.excerpt.text, HasSubstr("… c d e f g h i j thu hồi đất của ông"));
    std::string marked;
    for (const auto& [begin, end] : snippet.excerpt.marks)
        marked += snippet.excerpt.text.substr(begin, end - begin) + "|";
    EXPECT_EQ(marked, "thu|hồi|đất|");
    const Snippet& field = page.hits[0].snippets.at(1);
    EXPECT_EQ(field.field, Field::Subject);
    EXPECT_EQ(field.boxes, (std::vector<PixelBox>{{10, 20, 30, 40}}));
}

TEST_P(ASearch, ShowsAHitWithoutItsPlaceWhereThePageIsDamaged) {
    const Job job = newDocument({}, {"thu hồi đất"});
    const auto digest = store_.pages(job)->at(0).recognized;
    ASSERT_TRUE(std::filesystem::remove(store_.spool().pathOf(*digest, "json")));
    const SearchPage page = found("thu hồi");
    ASSERT_EQ(page.hits.size(), 1u);
    EXPECT_TRUE(page.hits[0].snippets.empty());
}

TEST_P(ASearch, GoesThroughAllResultsPageByPageOnce) {
    for (int i = 0; i < 7; ++i)
        newDocument({{Field::Subject, i % 2 == 0 ? "biên bản" : "biên bàng"}});
    EXPECT_EQ(found("bien ban").total, 4u);
    std::string all;
    std::optional<SearchCursor> after;
    int pages = 0;
    do {
        const SearchPage page = found("biên bang", 2, after);
        all += jobs(page) + ", ";
        after = page.next;
    } while (after && ++pages < 10);
    EXPECT_EQ(all, "6 4, 2 ~7, ~5 ~3, ~1, ") << "\"ban\" is too short to be guessed at, \"bang\" is not";
}

TEST_P(ASearch, CountsAThousandAtMost) {
    ASSERT_TRUE(db().transaction([&]() -> Result<> {
        for (int i = 0; i < 1002; ++i) {
            auto id = store_.createJob({});
            if (!id) return passOn(id);
            if (auto done = indexText(db(), *id, {{PageNumber{1}, "công văn"}}); !done) return done;
        }
        return {};
    }));
    const SearchPage page = found("công văn", 5);
    EXPECT_EQ(page.total, 1000u);
    EXPECT_TRUE(page.moreThanTotal);
    EXPECT_EQ(jobs(page), "1002 1001 1000 999 998");
    EXPECT_EQ(found("công văn", 100'000).hits.size(), mostHitsAtOnce);
}

TEST_P(ASearch, NeverFailsWhateverIsTyped) {
    newDocument({{Field::Subject, "and or not near"}}, {"a b c"});
    for (const std::string& typed : {std::string("\""),
                                     std::string("'"),
                                     std::string("\"\"\"\""),
                                     std::string("a AND OR NOT b"),
                                     std::string("NEAR(a b, 3)"),
                                     std::string("a* ^b tokens:c {x}:y - + ( ) [ ]"),
                                     std::string("%_\\"),
                                     std::string("'; DROP TABLE job; --"),
                                     std::string(":1 :2 ::tsvector"),
                                     std::string("a & b | !c <-> d:*"),
                                     std::string("\0a\0", 3),
                                     std::string("\xff\xfe\x80"),
                                     std::string("so:' ngay:\" co-quan:( loai:) trang-thai:*"),
                                     std::string("_ __ d_2026"),
                                     std::string("😀 ﷽ \u202e"),
                                     std::string(100'000, 'a'),
                                     std::string(100'000, '"'),
                                     std::string(100'000, '('),
                                     std::string(50'000, ' ') + "a",
                                     std::string("ngay:1900..2199"),
                                     std::string("ngay:1900-02-03..2199-11-29")}) {
        const auto page = search(db(), store_.spool(), parseQuery(typed), 20);
        EXPECT_TRUE(page) << typed.substr(0, 40) << ": " << page.error().detail;
    }
    EXPECT_EQ(jobs("and or not near"), "1") << "they are words like others";
    std::string many;
    for (int i = 0; i < 5'000; ++i)
        many += "nghiep" + std::string(1, char('a' + i % 26)) + " ";
    EXPECT_TRUE(search(db(), store_.spool(), parseQuery(many), 20));
}

TEST_P(ASearch, NeverFailsOnAQueryThatAProgramMade) {
    Query query;
    query.words = std::vector<std::string>(3, "\"a b\" OR c");
    query.phrases = {"'", "\\"};
    query.issuedFrom = "gestern";
    query.issuedTo = "2026-01-01";
    query.agency = std::string(10'000, '\'');
    EXPECT_TRUE(search(db(), store_.spool(), query, 0));
}

}  // namespace
}  // namespace sohoa

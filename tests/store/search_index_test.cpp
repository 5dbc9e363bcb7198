#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/store/search_office.h"

namespace sohoa {
namespace {

class TheIndex : public test::SearchOffice {
  protected:
    std::int64_t count(const std::string& table) {
        return integer(db().query("SELECT count(*) FROM " + table, 1)->at(0), 0);
    }
};
SOHOA_ON_BOTH_DATABASES(TheIndex);

TEST_P(TheIndex, FollowsTheFieldsAndForgetsWhatTheyWere) {
    Job job = newDocument({{Field::Subject, "bản nháp"}}, {"nội dung"});
    job.fields[Field::Subject].content = "bản chính";
    ASSERT_TRUE(indexJob(db(), job));
    EXPECT_EQ(jobs("nháp"), "");
    EXPECT_EQ(jobs("chính"), "1");
    EXPECT_EQ(jobs("nội dung"), "1") << "the text stays";
}

TEST_P(TheIndex, FollowsTheTextOfANewTake) {
    const Job job = newDocument({{Field::Subject, "một"}}, {"cũ rồi"});
    ASSERT_TRUE(indexText(db(), job.id, {{PageNumber{1}, "mới"}}));
    EXPECT_EQ(jobs("cũ"), "");
    EXPECT_EQ(jobs("mới một"), "1");
}

TEST_P(TheIndex, IsTakenBackWithTheCallersTransaction) {
    const Job job = newDocument({{Field::Subject, "một"}});
    EXPECT_FALSE(db().transaction([&]() -> Result<> {
        EXPECT_TRUE(indexText(db(), job.id, {{PageNumber{1}, "hai"}}));
        return fail(errors::WrongState);
    }));
    EXPECT_EQ(jobs("hai"), "");
    EXPECT_EQ(jobs("một"), "1");
}

TEST_P(TheIndex, ForgetsAJob) {
    const Job job = newDocument({{Field::Subject, "bí mật"}}, {"không được tìm thấy"});
    newDocument({{Field::Subject, "công khai"}}, {"được tìm thấy"});
    ASSERT_TRUE(forgetJob(db(), job.id));
    ASSERT_TRUE(forgetJob(db(), job.id)) << "twice is no error";
    EXPECT_EQ(jobs("bí mật"), "");
    EXPECT_EQ(jobs("tìm thấy"), "2");
    EXPECT_EQ(integer(db().query("SELECT count(*) FROM search_document WHERE job_id = 1", 1)->at(0), 0), 0);
}

TEST_P(TheIndex, IsRebuiltFromTheJobsAndTheSpool) {
    newDocument({{Field::Subject, "đất đai"}}, {"thu hồi", "bồi thường"});
    newDocument({{Field::Subject, "nhà ở"}}, {"thu hồi"});
    newDocument({{Field::Subject, "bị xóa"}}, {"thu hồi"});
    ASSERT_TRUE(indexText(db(), JobId{1}, {{PageNumber{1}, "chữ lạc"}}));
    std::int64_t last = 0;
    ASSERT_TRUE(rebuildIndex(
        db(), store_.spool(), [&](std::int64_t done, std::int64_t all) { last = done * 10 + all; },
        [](const Job& job) { return job.id.value == 3; }));
    EXPECT_EQ(last, 33);
    EXPECT_EQ(jobs("thu hồi"), "2 1");
    EXPECT_EQ(jobs("đất bồi thường"), "1");
    EXPECT_EQ(jobs("lạc"), "");
    EXPECT_EQ(integer(db().query("SELECT count(*) FROM search_word WHERE word = 'lac'", 1)->at(0), 0), 0);
    EXPECT_FALSE(*indexNeedsRebuild(db()));
}

TEST_P(TheIndex, SaysWhenItIsMissingAndCarriesOnARebuildThatWasCutOff) {
    EXPECT_FALSE(*indexNeedsRebuild(db())) << "a new office has nothing to find";
    newDocument({{Field::Subject, "một"}});
    ASSERT_TRUE(forgetJob(db(), JobId{1}));
    EXPECT_TRUE(*indexNeedsRebuild(db()));
    ASSERT_TRUE(db().execute("INSERT INTO search_rebuild (next_job) VALUES (2)"));
    newDocument({{Field::Subject, "hai"}});
    EXPECT_TRUE(*indexNeedsRebuild(db()));
    ASSERT_TRUE(rebuildIndex(db(), store_.spool(), {}));
    EXPECT_EQ(jobs("một"), "") << "job 1 was done before the cut";
    EXPECT_EQ(jobs("hai"), "2");
    EXPECT_FALSE(*indexNeedsRebuild(db()));
}

TEST_P(TheIndex, TakesADocumentOfAThousandPages) {
    const Job job = newDocument({{Field::Subject, "đồ sộ"}, {Field::Code, "1/BC"}});
    std::vector<PageText> pages;
    for (int i = 1; i <= 1000; ++i) {
        std::string text;
        for (int k = 0; k < 300; ++k)
            text += "w" + std::to_string((i * 7919 + k * 104729) % 90'000) + "x ";
        pages.push_back({PageNumber{i}, text});
    }
    pages[0].text += " trang nhất";
    ASSERT_TRUE(indexText(db(), job.id, pages));
    EXPECT_EQ(jobs("\"trang nhat\""), "1");
    EXPECT_EQ(jobs("so:1/BC"), "1");
    ASSERT_TRUE(indexJob(db(), job));
    ASSERT_TRUE(forgetJob(db(), job.id));
}

TEST_P(TheIndex, KeepsTextsWithEveryKindOfLetter) {
    ASSERT_TRUE(newJob({}).id.value == 1);
    ASSERT_TRUE(indexText(db(), JobId{1}, {{PageNumber{1}, "ສະບາຍດີ 越南 \xff 'quote' \\ a"}}));
    EXPECT_EQ(jobs("越南"), "1");
}

}  // namespace
}  // namespace sohoa

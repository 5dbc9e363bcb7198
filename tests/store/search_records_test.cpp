#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "store/search/access_log.h"
#include "store/search/results_table.h"
#include "store/search/saved_search.h"
#include "tests/store/search_office.h"

namespace sohoa {
namespace {

using testing::ElementsAre;

class SavedSearches : public test::SearchOffice {};
SOHOA_ON_BOTH_DATABASES(SavedSearches);

TEST_P(SavedSearches, BelongToAPersonAndHaveAName) {
    ASSERT_TRUE(saveSearch(db(), "lan", "Đất đai", "thu hồi đất"));
    ASSERT_TRUE(saveSearch(db(), "lan", "Đất  đai", "thu hồi đất ngay:2026"));
    ASSERT_TRUE(saveSearch(db(), "minh", "Đất đai", "nhà ở"));
    const auto lan = savedSearches(db(), "lan");
    ASSERT_EQ(lan->size(), 1u);
    EXPECT_EQ(lan->at(0).query, "thu hồi đất ngay:2026");
    ASSERT_TRUE(deleteSavedSearch(db(), "lan", "Đất đai"));
    EXPECT_TRUE(savedSearches(db(), "lan")->empty());
    EXPECT_EQ(savedSearches(db(), "minh")->size(), 1u);
}

TEST_P(SavedSearches, AreRefusedBeyondTheirLimits) {
    EXPECT_EQ(saveSearch(db(), "lan", " ", "a").error().code, errors::BadSavedSearch);
    EXPECT_EQ(saveSearch(db(), "lan", "a", "").error().code, errors::BadSavedSearch);
    EXPECT_EQ(saveSearch(db(), "lan", std::string(201, 'a'), "a").error().code, errors::BadSavedSearch);
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(saveSearch(db(), "lan", std::to_string(i), "a"));
    EXPECT_EQ(saveSearch(db(), "lan", "one more", "a").error().code, errors::BadSavedSearch);
    EXPECT_TRUE(saveSearch(db(), "lan", "5", "b")) << "the place of one that is there";
}

class TheAccessLog : public test::SearchOffice {};
SOHOA_ON_BOTH_DATABASES(TheAccessLog);

TEST_P(TheAccessLog, SaysWhoLookedAtWhat) {
    ASSERT_TRUE(noteAccess(db(), {0, "", "lan", Access::Searched, JobId{}, "thu hồi đất"}));
    ASSERT_TRUE(noteAccess(db(), {0, "", "minh", Access::Opened, JobId{7}, "pdf"}));
    ASSERT_TRUE(noteAccess(db(), {0, "", "lan", Access::Exported, JobId{}, "csv, 3"}));
    const auto all = accesses(db(), {}, 10);
    ASSERT_EQ(all->size(), 3u);
    EXPECT_EQ(all->at(0).access, Access::Exported);
    EXPECT_EQ(all->at(2).detail, "thu hồi đất");
    EXPECT_EQ(accesses(db(), {"lan", std::nullopt, 0}, 10)->size(), 2u);
    EXPECT_EQ(accesses(db(), {"", JobId{7}, 0}, 10)->at(0).account, "minh");
    EXPECT_EQ(accesses(db(), {"", std::nullopt, all->at(0).id}, 1)->at(0).account, "minh");
}

TEST_P(TheAccessLog, IsNeitherChangedNorCut) {
    ASSERT_TRUE(noteAccess(
        db(), {0, "", "lan", Access::Searched, JobId{}, std::string("a\0b\xff", 4) + std::string(5000, 'x')}));
    EXPECT_FALSE(db().execute("UPDATE access SET account = 'minh'"));
    EXPECT_FALSE(db().execute("DELETE FROM access"));
    const auto entries = accesses(db(), {}, 10);
    EXPECT_EQ(entries->at(0).account, "lan");
    EXPECT_LE(entries->at(0).detail.size(), 1010u);
}

class TheResultsTable : public test::SearchOffice {};
SOHOA_ON_BOTH_DATABASES(TheResultsTable);

TEST_P(TheResultsTable, HasOneRowForEveryDocumentNewestFirst) {
    newDocument({{Field::Subject, "Thu hồi đất"}, {Field::Code, "1/QĐ-UBND"}, {Field::IssuedDate, "2026-01-15"}});
    newDocument({{Field::Subject, "Nhà ở"}});
    newDocument({{Field::Subject, "Bồi thường đất"}, {Field::OrganName, "Sở Nội vụ"}});
    const auto table = resultsTable(db(), parseQuery("đất"));
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_THAT(table->rows[1],
                ElementsAre("1", "1/QĐ-UBND", "2026-01-15", "", "", "Thu hồi đất", "", "", "", "scanning"));
    EXPECT_EQ(table->columns.size(), table->rows[0].size());
}

}  // namespace
}  // namespace sohoa

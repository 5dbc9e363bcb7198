#include "store/page_turn.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/store.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class ATurn : public test::OnBothDatabases {
  protected:
    Store store_ = *Store::open(config());
    Job job_ = *store_.job(*store_.createJob({}));
    const PageNumber first_{1}, second_{2};

    void SetUp() override {
        OnBothDatabases::SetUp();
        ASSERT_TRUE(store_.startTake(job_));
        for (const PageNumber number : {first_, second_}) {
            const auto file = store_.spool().put("page " + std::to_string(number.value), "tif");
            ASSERT_TRUE(file);
            Page page;
            page.number = number;
            page.sheet.value = number.value;
            page.file = file->path;
            page.sha256 = file->sha256;
            ASSERT_TRUE(store_.addPage(job_, page, *file));
            const auto recognized = store_.spool().put("{}", "json");
            ASSERT_TRUE(store_.setRecognized(job_, number, *recognized, "content", 0.9));
            ASSERT_TRUE(noteRecognizedTurn(store_.database(), job_, number, QuarterTurn::Half));
        }
    }
    PageTurn turnOf(PageNumber page) { return (*turnsOf(store_.database(), job_))[page]; }
    bool isRead(PageNumber page) {
        const auto pages = store_.pages(job_);
        return pages->at(static_cast<std::size_t>(page.value) - 1).recognized.has_value();
    }
};
SOHOA_ON_BOTH_DATABASES(ATurn);

TEST_P(ATurn, isTheRecognizersUntilAPersonSaysOtherwise) {
    EXPECT_EQ(turnOf(first_).byPerson, std::nullopt);
    EXPECT_EQ(turnOf(first_).shown(), QuarterTurn::Half);
}

TEST_P(ATurn, hasThePageReadAgainAndNoOther) {
    ASSERT_TRUE(setPageTurn(store_.database(), job_, first_, QuarterTurn::Left, "hoa"));
    EXPECT_EQ(turnOf(first_).byPerson, QuarterTurn::Left);
    EXPECT_EQ(turnOf(first_).recognized, std::nullopt);
    EXPECT_EQ(turnOf(first_).shown(), QuarterTurn::Left);
    EXPECT_FALSE(isRead(first_));
    EXPECT_EQ(turnOf(second_).shown(), QuarterTurn::Half);
    EXPECT_TRUE(isRead(second_));
}

TEST_P(ATurn, isInTheLedgerWithWhoTurned) {
    ASSERT_TRUE(setPageTurn(store_.database(), job_, first_, QuarterTurn::None, "hoa"));
    const auto entry = ledgerOf(store_.database(), job_.id)->back();
    EXPECT_EQ(entry.event, "page.turned");
    EXPECT_EQ(entry.detail, R"({"by":"hoa","page":1,"undone":0})");
}

TEST_P(ATurn, isOfAPageThatThereIs) {
    EXPECT_EQ(setPageTurn(store_.database(), job_, PageNumber{3}, QuarterTurn::Half, "hoa").error().code,
              errors::PageUnknown);
}

}  // namespace
}  // namespace sohoa

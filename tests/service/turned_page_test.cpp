// A page that a person turns, on both databases: what is decided, and when it may be.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/scanning/scan_decisions.h"
#include "store/attachments.h"
#include "store/originals.h"
#include "store/page_origin.h"
#include "store/page_turn.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class ATurnedPage : public test::OnBothDatabases {
  protected:
    Store store_ = *Store::open(config());
    Job job_ = *store_.job(*store_.createJob({}));
    const PageNumber page_{1};

    void SetUp() override {
        OnBothDatabases::SetUp();
        ASSERT_TRUE(store_.startTake(job_));
        const auto file = store_.spool().put("image", "tif");
        ASSERT_TRUE(file);
        Page page;
        page.number = page_;
        page.sheet.value = 1;
        page.file = file->path;
        page.sha256 = file->sha256;
        ASSERT_TRUE(store_.addPage(job_, page, *file));
        ASSERT_TRUE(store_.advance(job_, JobState::Scanned, {}));
        recognize(QuarterTurn::Right);
    }
    void recognize(QuarterTurn found) {
        const auto recognized = store_.spool().put("{}", "json");
        ASSERT_TRUE(store_.setRecognized(job_, page_, *recognized, "content", 0.9));
        ASSERT_TRUE(noteRecognizedTurn(store_.database(), job_, page_, found));
        ASSERT_TRUE(store_.advance(job_, JobState::Recognized, {}));
    }
    std::optional<QuarterTurn> said() { return (*turnsOf(store_.database(), job_))[page_].byPerson; }
};
SOHOA_ON_BOTH_DATABASES(ATurnedPage);

TEST_P(ATurnedPage, isReadAgainAsItWasTurnedOnFromWhatWasShown) {
    ASSERT_TRUE(turnPage(store_, job_, page_, 1, "hoa"));
    EXPECT_EQ(said(), QuarterTurn::None) << "shown with 90 degrees undone, then turned back by them";
    EXPECT_EQ(job_.state, JobState::Scanned) << "the pages that are not read are read, then it is to be reviewed again";
    EXPECT_FALSE(store_.pages(job_)->front().recognized);
}

TEST_P(ATurnedPage, isAsBeforeWhenItIsTurnedOnToTheEnd) {
    ASSERT_TRUE(turnPage(store_, job_, page_, 3, "hoa"));
    EXPECT_EQ(said(), QuarterTurn::Half);
    recognize(QuarterTurn::Half);
    ASSERT_TRUE(turnPage(store_, job_, page_, 1, "hoa"));
    EXPECT_EQ(said(), QuarterTurn::Right) << "as the recognizer had found it";
}

TEST_P(ATurnedPage, isTurnedBeforeTheFieldsAreConfirmedAndNeverAfterwards) {
    ASSERT_TRUE(store_.advance(job_, JobState::Confirmed, {}));
    EXPECT_EQ(turnPage(store_, job_, page_, 1, "hoa").error().code, errors::WrongState);
}

TEST_P(ATurnedPage, isAPageOfTheDocument) {
    EXPECT_EQ(turnPage(store_, job_, PageNumber{2}, 1, "hoa").error().code, errors::PageUnknown);
    ASSERT_TRUE(store_.removePage(job_, page_, "removed", "hoa+binh"));
    EXPECT_EQ(turnPage(store_, job_, page_, 1, "hoa").error().code, errors::PageUnknown);
}

// Its file stays as it came; nothing of it may be shown otherwise.
TEST_P(ATurnedPage, isNoneOfAFileThatCameSigned) {
    const auto workFile = *store_.freshWorkFolder(job_.id) / "signed.pdf";
    ASSERT_TRUE(writeFileAtomically(workFile, "signed"));
    const auto file = attach(store_, job_.id, workFile, "signed.pdf", "hoa");
    ASSERT_TRUE(file);
    Original original;
    original.sha256 = file->sha256;
    original.kind = OriginalKind::Signed;
    original.pages = 1;
    ASSERT_TRUE(noteOriginal(store_.database(), job_.id, original));
    ASSERT_TRUE(setPageOrigin(store_.database(), job_.id, job_.take, {1, 1}, file->sha256));
    EXPECT_EQ(turnPage(store_, job_, page_, 1, "hoa").error().code, errors::WrongState);
    EXPECT_EQ(said(), std::nullopt);
}

}  // namespace
}  // namespace sohoa

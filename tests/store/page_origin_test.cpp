#include "store/page_origin.h"

#include "core/error_codes.h"
#include "store/store.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

class APagesOrigin : public test::OnBothDatabases {
  protected:
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        config_ = config();
        store_.emplace(*Store::open(config_));
        job_ = *store_->job(*store_->createJob(ScanOrder{}));
        ASSERT_TRUE(store_->startTake(job_));
        for (int number = 1; number <= 3; ++number) {
            Page page;
            page.number.value = page.sheet.value = number;
            page.file = "page.tif";
            page.size = {10, 10};
            page.dpi.value = 300;
            page.device = "import";
            const auto file = *store_->spool().put("page " + std::to_string(number), "tif");
            ASSERT_TRUE(store_->addPage(job_, page, file));
        }
        const auto original = *store_->spool().put("original", "pdf");
        ASSERT_TRUE(store_->addFile(original, "pdf"));
        original_ = original.sha256;
    }
    std::optional<Sha256> originOf(int page) {
        return *pageOrigin(store_->database(), job_.id, job_.take, PageNumber{page});
    }

    Config config_;
    std::optional<Store> store_;
    Job job_;
    Sha256 original_;
};
SOHOA_ON_BOTH_DATABASES(APagesOrigin);

TEST_P(APagesOrigin, isTheFileThatItWasMadeFrom) {
    ASSERT_TRUE(setPageOrigin(store_->database(), job_.id, job_.take, {2, 3}, original_));
    EXPECT_EQ(originOf(1), std::nullopt);
    EXPECT_EQ(originOf(2), original_);
    EXPECT_EQ(originOf(3), original_);
    EXPECT_EQ(originOf(4), std::nullopt);
}

TEST_P(APagesOrigin, isSetForAllPagesOrNone) {
    EXPECT_EQ(setPageOrigin(store_->database(), job_.id, job_.take, {3, 4}, original_).error().code,
              errors::PageUnknown);
    EXPECT_EQ(originOf(3), std::nullopt);
}

}  // namespace
}  // namespace sohoa

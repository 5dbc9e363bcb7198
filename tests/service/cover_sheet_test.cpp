#include "service/scanning/cover_sheet.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

RecognizedPage separatorWith(std::string text) {
    RecognizedPage page;
    page.kind = PageKind::Separator;
    page.size = {100, 100};
    page.dpi = Dpi{200};
    Barcode barcode;
    barcode.format = "QRCode";
    barcode.text = std::move(text);
    barcode.box = {0, 0, 10, 10};
    page.barcodes.push_back(barcode);
    return page;
}

TEST(ACoverSheet, SaysHowManyPagesFollow) {
    EXPECT_EQ(pagesOnCover("sohoa:cover;pages=12"), 12);
    for (const char* other :
         {"", "12", "sohoa:cover", "sohoa:cover;pages=", "sohoa:cover;pages=0", "sohoa:cover;pages=-3",
          "sohoa:cover;pages=12 ", "sohoa:cover;pages=99999", "https://vidu.example"})
        EXPECT_FALSE(pagesOnCover(other)) << other;
}

TEST(ACoverSheet, IsAPageItself) {
    EXPECT_EQ(expectedByCovers({separatorWith("sohoa:cover;pages=2")}), 3);
    EXPECT_EQ(expectedByCovers({separatorWith("sohoa:cover;pages=2"), separatorWith("sohoa:cover;pages=5")}), 9);
    EXPECT_FALSE(expectedByCovers({separatorWith("PATCH-T")}));
    RecognizedPage letter = separatorWith("sohoa:cover;pages=2");
    letter.kind = PageKind::Content;
    EXPECT_FALSE(expectedByCovers({letter})) << "a letter that bears such a code is no cover";
}

class CoverSheetInTheStore : public testing::Test {
  protected:
    CoverSheetInTheStore() {
        config_.home = home_.path();
        store_.emplace(Store::open(config_).value());
        job_ = store_->job(store_->createJob({}).value()).value();
        EXPECT_TRUE(store_->startTake(job_));
    }

    std::vector<StoredPage> scanned(int letters) {
        for (int number = 1; number <= letters + 1; ++number) {
            const SpoolFile image = store_->spool().put("image " + std::to_string(number), "jpg").value();
            Page page;
            page.number = {number};
            page.sheet = {number};
            page.file = image.path;
            page.dpi = Dpi{200};
            page.size = {100, 100};
            page.scannedAt = now();
            EXPECT_TRUE(store_->addPage(job_, page, image));
        }
        const auto cover = store_->spool().put(jsonLine(toJson(separatorWith("sohoa:cover;pages=2"))), "json").value();
        EXPECT_TRUE(store_->setRecognized(job_, PageNumber{1}, cover, "separator", 1));
        return store_->pages(job_).value();
    }

    const test::TemporaryFolder home_;
    Config config_;
    std::optional<Store> store_;
    Job job_;
};

TEST_F(CoverSheetInTheStore, CountsWhereNobodyElseDid) {
    EXPECT_TRUE(checkCoverSheet(*store_, job_, scanned(2)));
    EXPECT_EQ(store_->job(job_.id)->order.expectedPages, 3);
}

TEST_F(CoverSheetInTheStore, HoldsAStackThatLacksASheet) {
    const auto checked = checkCoverSheet(*store_, job_, scanned(1));
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, errors::PageCountDiffers);
}

TEST_F(CoverSheetInTheStore, IsNotBelievedAgainstAPersonWhoCounted) {
    job_.order.expectedPages = 2;
    EXPECT_TRUE(checkCoverSheet(*store_, job_, scanned(1)));
}

}  // namespace
}  // namespace sohoa

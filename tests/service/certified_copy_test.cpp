// What the agency's signature shows, for each thing that it is put on.
#include "service/seal_plan.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

class TheBlock : public testing::Test {
  protected:
    TheBlock() { config_.office.name = "Sở Nội vụ tỉnh Ví Dụ"; }
    std::string says(SealProfile profile, std::string_view at = "2025-11-21T02:15:42Z") {
        SealPlan plan;
        plan.profile = profile;
        plan.documentCode = "26/2021/QĐ-UBND";
        return blockText(config_, plan, *parseIsoUtc(at));
    }
    Config config_;
};

TEST_F(TheBlock, ofACopyNamesFormAgencyAndVietnamTime) {
    EXPECT_EQ(says(SealProfile::SaoY), "SAO Y; Sở Nội vụ tỉnh Ví Dụ; 21/11/2025; 09:15:42 +07:00");
    EXPECT_EQ(says(SealProfile::SaoLuc).substr(0, 9), "SAO LỤC");
    EXPECT_TRUE(says(SealProfile::TrichSao).starts_with("TRÍCH SAO; "));
}

TEST_F(TheBlock, turnsTheDayInVietnamNotInLondon) {
    EXPECT_EQ(says(SealProfile::SaoY, "2025-12-31T17:00:00Z"),
              "SAO Y; Sở Nội vụ tỉnh Ví Dụ; 01/01/2026; 00:00:00 +07:00");
}

TEST_F(TheBlock, printsTheTimeInIso8601WhereTheProvinceWantsThat) {
    config_.signer.blockTime = "iso";
    EXPECT_EQ(says(SealProfile::SaoY), "SAO Y; Sở Nội vụ tỉnh Ví Dụ; 2025-11-21T09:15:42+07:00");
}

TEST_F(TheBlock, ofWhatIsNoCopySaysWhatItsRuleAsksFor) {
    EXPECT_EQ(says(SealProfile::Annex), "Số: 26/2021/QĐ-UBND; 21/11/2025; 09:15:42 +07:00");
    EXPECT_EQ(says(SealProfile::Incoming), "Sở Nội vụ tỉnh Ví Dụ; 21/11/2025; 09:15:42 +07:00");
    EXPECT_EQ(says(SealProfile::ArchiveCopy), "BẢN SAO");
    EXPECT_EQ(says(SealProfile::Issued), "") << "the seal alone";
}

TEST_F(TheBlock, ofTheOlderFormNamesSignerAgencyAndMail) {
    config_.office.email = "vanthu@vidu.example";
    EXPECT_EQ(says(SealProfile::Legacy),
              "Ký bởi: Sở Nội vụ tỉnh Ví Dụ\nEmail: vanthu@vidu.example\n"
              "Thời gian ký: 21/11/2025; 09:15:42 +07:00");
}

}  // namespace
}  // namespace sohoa

#include "service/certified_copy.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

TEST(TheCopyBlock, namesFormAgencyAndVietnamTime) {
    const UtcTime time = *parseIsoUtc("2025-11-21T02:15:42Z");
    EXPECT_EQ(copyBlockText(CopyForm::SaoY, "Sở Nội vụ tỉnh Ví Dụ", time),
              "SAO Y; Sở Nội vụ tỉnh Ví Dụ; 21/11/2025; 09:15:42 +07:00");
    EXPECT_EQ(copyBlockText(CopyForm::SaoLuc, "A", time).substr(0, 9), "SAO LỤC");
}

TEST(TheCopyBlock, turnsTheDayInVietnamNotInLondon) {
    EXPECT_EQ(copyBlockText(CopyForm::SaoY, "A", *parseIsoUtc("2025-12-31T17:00:00Z")),
              "SAO Y; A; 01/01/2026; 00:00:00 +07:00");
}

}  // namespace
}  // namespace sohoa

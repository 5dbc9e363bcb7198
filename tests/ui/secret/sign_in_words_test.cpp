#include <gtest/gtest.h>

#include "ui/signin/sign_in_desk.h"

namespace sohoa::ui {
namespace {

TEST(AFace, HasTheInitialsOfTheFamilyNameAndTheGivenName) {
    EXPECT_EQ((Face{"a", "Nguyễn Văn Thư", {}}).initials(), "NT");
    EXPECT_EQ((Face{"a", "Đỗ Ánh", {}}).initials(), "ĐÁ");
    EXPECT_EQ((Face{"a", "thủy", {}}).initials(), "T");
    EXPECT_EQ((Face{"a", "", {}}).initials(), "");
}

TEST(AFace, KeepsItsShade) {
    const int shade = Face{"vanthu", "Nguyễn Văn Thư", {}}.shade();
    EXPECT_EQ((Face{"vanthu", "Nguyễn Văn Thư", "Văn thư"}).shade(), shade);
    EXPECT_TRUE(shade >= 0 && shade < 6);
}

}  // namespace
}  // namespace sohoa::ui

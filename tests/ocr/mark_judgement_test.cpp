#include "ocr/mark_judgement.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

MarkLikeness alike(double mat, double thuHoi = 0.4, double khan = 0.4, double hoaToc = 0.3) {
    MarkLikeness likeness;
    likeness.mat = {ShapeWord::Mat, mat, 0, {}};
    likeness.thuHoi = {ShapeWord::ThuHoi, thuHoi, 0, {}};
    likeness.khan = {ShapeWord::Khan, khan, 0, {}};
    likeness.hoaToc = {ShapeWord::HoaToc, hoaToc, 0, {}};
    return likeness;
}

constexpr MarkPlace frameOf20{20, true, true, true, true}, frameOf30{30, true, true, true, true},
    frameOf40{40, true, true, true, true}, frameOf55{55, true, true, true, true};

TEST(AReadMarkOfSecrecy, IsBorneOutByTheWordAloneInAFrameOfItsSize) {
    MarkPlace place{21, true, false, true, true};  // its shape was seen elsewhere
    EXPECT_TRUE(isSecrecyBorneOut({"MÂT", 0.9}, alike(0.58), place));
    EXPECT_FALSE(isSecrecyBorneOut({"MÂT", 0.7}, alike(0.58), place)) << "doubted";
    EXPECT_FALSE(isSecrecyBorneOut({"MẮT KÍNH", 0.9}, alike(0.58), place));
    place.alone = false;
    EXPECT_FALSE(isSecrecyBorneOut({"MẮT", 0.9}, alike(0.58), place)) << "a cell of a table";
}

TEST(AReadMarkOfSecrecy, IsBorneOutByItsShape) {
    EXPECT_TRUE(isSecrecyBorneOut({"MẬT", 0.9}, alike(0.6), frameOf20));
    EXPECT_TRUE(isSecrecyBorneOut({"| TỐI MẬT |", 0.9}, alike(0.6), frameOf30));
    EXPECT_TRUE(isSecrecyBorneOut({"TUYỆT MẬT", 0.9}, alike(0.6), frameOf40));
    EXPECT_TRUE(isSecrecyBorneOut({"TÀI LIỆU THU HỒI", 0.9}, alike(0.4, 0.6), frameOf55));
    EXPECT_FALSE(isSecrecyBorneOut({"MẬT", 0.9}, alike(0.3), frameOf20));
}

TEST(AReadMarkOfSecrecy, IsNotTheBeginningOrTheEndOfOtherWords) {
    EXPECT_FALSE(isSecrecyBorneOut({"MẬT ĐỘ", 0.95}, alike(0.8), frameOf20));
    EXPECT_FALSE(isSecrecyBorneOut({"BỆNH VIỆN MẮT", 0.9}, alike(0.8), frameOf30));
    EXPECT_TRUE(isOtherText({"MẬT ĐỘ", 0.95}, {}));
    EXPECT_TRUE(isOtherText({"BỆNH VIỆN MẮT", 0.9}, {}));
    EXPECT_FALSE(isOtherText({"TUYỆT MẬT", 0.95}, {}));
}

TEST(AReadMarkOfSecrecy, IsInCapitalsWhateverTheSidesOfItsFrameAreReadAs) {
    EXPECT_TRUE(isSecrecyBorneOut({"l MẬT ||", 0.8}, alike(0.7), frameOf20));
    EXPECT_FALSE(isSecrecyBorneOut({"Mật", 0.9}, alike(0.7), frameOf20));
    EXPECT_EQ(withoutSides("|I MẬT l]"), "MẬT");
    EXPECT_EQ(withoutSides("| |"), "");
}

TEST(AMisreadMarkOfSecrecy, NeedsMoreLikenessOrItsOwnFrame) {
    EXPECT_TRUE(isSecrecyBorneOut({"MẦI", 0.5}, alike(0.7), frameOf30));
    EXPECT_FALSE(isSecrecyBorneOut({"MẪU", 0.5}, alike(0.53), frameOf20));
    EXPECT_TRUE(isSecrecyBorneOut({"JÂT", 0.4}, alike(0.55), frameOf20));
    EXPECT_FALSE(isSecrecyBorneOut({"JÂT", 0.4}, alike(0.55), frameOf30));
}

TEST(AFrame, HoldsNoLongerWordsThanItCan) {
    EXPECT_FALSE(canHold({Secrecy::UtmostSecret, 0}, frameOf20));
    EXPECT_FALSE(canHold({Secrecy::ToBeReturned, 0}, frameOf20));
    EXPECT_FALSE(canHold({Secrecy::None, 3}, frameOf20));
    EXPECT_TRUE(canHold({Secrecy::None, 3}, frameOf30));
    EXPECT_TRUE(canHold({Secrecy::None, 1}, frameOf20));
    EXPECT_FALSE(canHold({Secrecy::Secret, 0}, frameOf55));
}

TEST(AReadMarkOfUrgency, IsBorneOutByItsOwnWordAlone) {
    EXPECT_TRUE(isUrgencyBorneOut({"KHẨN", 0.9}, alike(0.5, 0.4, 0.7), frameOf20));
    EXPECT_TRUE(isUrgencyBorneOut({"HỎA TỐC", 0.9}, alike(0.5, 0.4, 0.5, 0.7), frameOf30));
    EXPECT_FALSE(isUrgencyBorneOut({"SỞ KHOA HỌC", 0.9}, alike(0.5, 0.4, 0.6, 0.4), frameOf30));
}

TEST(OtherText, IsWhatReadsWellOrTwiceTheSame) {
    EXPECT_TRUE(isOtherText({"ĐÃ DUYỆT", 0.9}, {}));
    EXPECT_FALSE(isOtherText({"DỰ THẢO", 0.7}, {}));
    EXPECT_TRUE(isOtherText({"DỰ THẢO", 0.7}, {"DỰ THAO", 0.65}));
    EXPECT_FALSE(isOtherText({"DỰ THẢO", 0.7}, {"mở ra", 0.65}));
    EXPECT_FALSE(isOtherText({"Ế", 0.99}, {}));
}

}  // namespace
}  // namespace sohoa::ocr

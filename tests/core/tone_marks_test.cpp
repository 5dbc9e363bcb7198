#include "core/tone_marks.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

TEST(ToneMarks, countWhereverInTheSyllableTheyStand) {
    EXPECT_EQ(withTonesLast("hòa"), withTonesLast("hoà"));
    EXPECT_EQ(withTonesLast("Thủy lợi"), withTonesLast("THUỶ LỢI"));
    EXPECT_EQ(withTonesLast("khỏe"), withTonesLast("khoẻ"));
}

TEST(ToneMarks, keepWordsOfAnotherToneOrLetterApart) {
    EXPECT_NE(withTonesLast("hòa"), withTonesLast("hóa"));
    EXPECT_NE(withTonesLast("hòa"), withTonesLast("hoa"));
    EXPECT_NE(withTonesLast("đân"), withTonesLast("dân"));
    EXPECT_NE(withTonesLast("ban"), withTonesLast("bân"));
    EXPECT_NE(withTonesLast("hoà binh"), withTonesLast("hoa bình")) << "a tone belongs to its own word";
}

TEST(ToneMarks, standBeforeThePunctuationAfterTheirWord) {
    EXPECT_TRUE(withTonesLast("khiếu nại, tố cáo").starts_with(withTonesLast("khiếu nại")));
}

TEST(ToneMarks, surviveAnyBytes) {
    EXPECT_EQ(withTonesLast(""), "");
    EXPECT_EQ(withTonesLast("A  b"), "a b");
    EXPECT_EQ(withTonesLast("\xff\xfe"), "\uFFFD\uFFFD");
}

}  // namespace
}  // namespace sohoa

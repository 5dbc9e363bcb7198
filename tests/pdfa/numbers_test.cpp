#include "pdfa/numbers.h"

#include <gtest/gtest.h>

#include <clocale>

namespace sohoa::pdfa {

using namespace std::string_literals;

TEST(Numbers, AreShortAndHaveNoExponent) {
    EXPECT_EQ(pdfNumber(595.2756), "595.2756");
    EXPECT_EQ(pdfNumber(-1.5), "-1.5");
    EXPECT_EQ(pdfNumber(200), "200");
    EXPECT_EQ(pdfNumber(0.00001), "0");
    EXPECT_EQ(pdfNumber(-0.00001), "0");
    EXPECT_EQ(pdfNumber(1e8), "100000000");
}

TEST(Numbers, HaveAPointInVietnameseLocalesToo) {
    for (const char* locale : {"vi_VN.UTF-8", "de_DE.UTF-8", "C"}) {
        std::setlocale(LC_ALL, locale);
        EXPECT_EQ(pdfNumber(1.25), "1.25") << locale;
    }
    std::setlocale(LC_ALL, "C");
}

TEST(Numbers, TextIsUtf16WithSurrogates) {
    EXPECT_EQ(utf16be("ạ"), "\x1e\xa1");
    EXPECT_EQ(utf16be("𝄞"), "\xd8\x34\xdd\x1e");
    EXPECT_EQ(pdfTextString("Đ"), "<FEFF0110>");
    EXPECT_EQ(pdfHexString("\x00\xff"s), "<00FF>");
}

TEST(Numbers, DatesAreVietnamTime) {
    EXPECT_EQ(pdfDate(*parseIsoUtc("2026-11-22T02:15:42Z")), "D:20261122091542+07'00'");
    EXPECT_EQ(pdfDate(*parseIsoUtc("2026-12-31T18:00:00Z")), "D:20270101010000+07'00'");
}

TEST(Numbers, CrossReferenceEntriesArePadded) {
    EXPECT_EQ(zeroPadded(17, 10), "0000000017");
    EXPECT_EQ(zeroPadded(0, 5), "00000");
}

}  // namespace sohoa::pdfa

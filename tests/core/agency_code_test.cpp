#include "core/agency_code.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

TEST(AnAgencyCode, hasTheFormOfTheDecisionOf2020) {
    for (const char* code : {"H51", "H51.15", "G09.01", "A01.02.003", "H99.0A.B1", "Y01"})
        EXPECT_EQ(formOf(code), AgencyCodeForm::Current) << code;
    EXPECT_EQ(formOf("H51." + std::string(31, '9')), AgencyCodeForm::Current) << "35 characters";
    EXPECT_EQ(formOf("H51." + std::string(32, '9')), std::nullopt) << "36 characters";
}

TEST(AnAgencyCode, mayBeOfTheOldFormOrAnEnterprises) {
    EXPECT_EQ(formOf("000.00.15.H51"), AgencyCodeForm::Old);
    EXPECT_EQ(formOf("000.00.00.G22"), AgencyCodeForm::Old);
    EXPECT_EQ(formOf("0100109106"), AgencyCodeForm::Enterprise);
    EXPECT_EQ(formOf("0100109106-001"), AgencyCodeForm::Enterprise);
}

TEST(AnAgencyCode, isNothingElse) {
    for (const char* code : {"", ".", "H51.", ".H51", "H51..15", "h51.15", "H5.15", "Z51", "H511", "H51 15", "H51,15",
                             "Đ51.15", "000.00.15.Z51", "00.00.15.H51", "010010910", "0100109106-1", "H51.15\n"})
        EXPECT_EQ(formOf(code), std::nullopt) << code;
    EXPECT_EQ(formOf(std::string_view("H51\0", 4)), std::nullopt);
}

TEST(AnOldAgencyCode, isTurnedIntoTheNewOneAndBack) {
    const std::pair<const char*, const char*> pairs[] = {{"000.00.15.H51", "H51.15"},
                                                         {"000.00.00.G22", "G22"},
                                                         {"000.03.15.H51", "H51.15.03"},
                                                         {"007.03.15.H51", "H51.15.03.007"}};
    for (const auto& [old, current] : pairs) {
        EXPECT_EQ(currentAgencyCode(old), current);
        EXPECT_EQ(oldAgencyCode(current), old);
    }
}

TEST(AnOldAgencyCode, isRefusedWithALevelMissingInBetween) {
    EXPECT_EQ(currentAgencyCode("000.03.00.H51"), std::nullopt) << "it would become H51.03, which is another agency";
    EXPECT_EQ(currentAgencyCode("H51.15"), std::nullopt);
}

TEST(ANewAgencyCode, hasAnOldFormOnlyWhereEveryLevelFitsIt) {
    for (const char* code :
         {"H51.015", "H51.1A", "H51.15.003", "H51.15.03.07", "H51.15.03.007.01", "H51.00", "0100109106"})
        EXPECT_EQ(oldAgencyCode(code), std::nullopt) << code;
}

}  // namespace
}  // namespace sohoa

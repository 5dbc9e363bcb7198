#include "service/delivery.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

RecordFields fields(std::string number, std::string notation) {
    RecordFields fields;
    fields[Field::CodeNumber].content = std::move(number);
    fields[Field::CodeNotation].content = std::move(notation);
    fields[Field::IssuedDate].content = std::string("2025-11-21");
    return fields;
}

TEST(ADocumentId, isAgencyDateAndCode) {
    EXPECT_EQ(documentIdOf("H99.07", fields("125", "QĐ-SNV")), "H99.07,2025/11/21,125/QĐ-SNV");
}

TEST(AnAttachmentName, isPlainAsciiWithTheNumberInSixDigits) {
    EXPECT_EQ(attachmentNameOf("H99.07", fields("125", "QĐ-SNV")), "H99.07_QD_000125_V1.pdf");
    EXPECT_EQ(attachmentNameOf("H99.07", fields("07", "TTr-UBND")), "H99.07_TTr_000007_V1.pdf");
}

TEST(AnAttachmentName, staysWithinFiftyCharactersAndTheFolder) {
    const std::string name =
        attachmentNameOf("H99.07.11.22.33.44.55.66.77.88.99", fields("../../123456789012", "../ĐẶCBIỆTDÀIDÒNG-X"));
    EXPECT_LE(name.size(), 50u);
    EXPECT_EQ(name.find('/'), std::string::npos);
}

}  // namespace
}  // namespace sohoa

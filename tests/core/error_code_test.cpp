#include "core/error_code.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

TEST(ErrorCode, NamesAreAModuleAndAWordInSnakeCase) {
    for (const ErrorCode& code : allErrorCodes())
        EXPECT_THAT(std::string(code.name), testing::MatchesRegex("[a-z][a-z0-9]*\\.[a-z][a-z0-9]*(_[a-z0-9]+)*"));
}

TEST(ErrorCode, NoNameIsUsedTwice) {
    std::set<std::string_view> names;
    for (const ErrorCode& code : allErrorCodes())
        EXPECT_TRUE(names.insert(code.name).second) << code.name;
}

TEST(ErrorCode, EveryCodeTellsTheClerkInVietnamese) {
    for (const ErrorCode& code : allErrorCodes()) {
        EXPECT_FALSE(code.vi.empty()) << code.name;
        EXPECT_EQ(nfc(code.vi), code.vi) << code.name;
        EXPECT_NE(withoutDiacritics(code.vi), code.vi) << code.name << " has no Vietnamese letter";
        EXPECT_THAT(std::string(code.vi), testing::EndsWith(".")) << code.name;
    }
}

TEST(ErrorCode, EveryCodeIsExplainedInEnglish) {
    for (const ErrorCode& code : allErrorCodes()) {
        EXPECT_EQ(withoutDiacritics(code.en), code.en) << code.name;
        EXPECT_THAT(std::string(code.en), testing::EndsWith(".")) << code.name;
    }
}

TEST(ErrorCode, NoTwoCodesSayTheSame) {
    std::set<std::string_view> texts;
    for (const ErrorCode& code : allErrorCodes()) {
        EXPECT_TRUE(texts.insert(code.vi).second) << code.name;
        EXPECT_TRUE(texts.insert(code.en).second) << code.name;
    }
}

TEST(ErrorCode, EveryCodeIsFoundByItsNameWithItsRemedyAndTexts) {
    for (const ErrorCode& code : allErrorCodes()) {
        const ErrorCode found = errorCodeNamed(code.name);
        EXPECT_EQ(found, code);
        EXPECT_EQ(found.remedy, code.remedy);
        EXPECT_EQ(found.vi, code.vi);
    }
    EXPECT_EQ(errorCodeNamed("document.state_secret"), errors::StateSecret);
}

TEST(ErrorCode, ANameFromANewerPeerIsTheUnknownCode) {
    for (const char* name : {"", "scanner.coffee_spilled", "core.disk_full "})
        EXPECT_EQ(errorCodeNamed(name), errors::UnknownCode);
}

TEST(ErrorCode, RemediesHaveTheirWords) {
    EXPECT_EQ(name(Remedy::Retry), "retry");
    EXPECT_EQ(name(Remedy::AskOperator), "ask_operator");
    EXPECT_EQ(name(Remedy::Refuse), "refuse");
    EXPECT_EQ(name(Remedy::Defect), "defect");
}

TEST(ErrorCode, TheCommandLineExitsWithThreeWhereItWasRefusedAndFourWhereTheMachineFailed) {
    EXPECT_EQ(exitStatus(errors::StateSecret), 3);
    EXPECT_EQ(exitStatus(errors::DiskFull), 3);
    EXPECT_EQ(exitStatus(errors::StageCrashed), 4);
    EXPECT_EQ(exitStatus(errors::BadMessage), 4);
}

}  // namespace sohoa

// Which copies of what the decree knows (Nghị định 30/2020 Điều 25), and how pages are named.
#include "store/copy_order.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"

namespace sohoa {
namespace {

constexpr int fivePages = 5;

std::string codeOf(CopyForm form, std::optional<CopySource> source, SourceMedium medium,
                   const std::string& pages = "") {
    const auto allowed = requireConversion({form, "", source, PageChoice::from(pages).value()}, medium, fivePages);
    return allowed ? "" : std::string(allowed.error().code.name);
}

TEST(Copying, FollowsTheTableOfConversions) {
    using enum CopyForm;
    using enum CopySource;
    const auto paper = SourceMedium::Paper, electronic = SourceMedium::Electronic;
    for (const CopySource source : {Original, Counterpart}) {
        EXPECT_EQ(codeOf(SaoY, source, paper), "");
        EXPECT_EQ(codeOf(TrichSao, source, paper, "1-3"), "");
        EXPECT_EQ(codeOf(TrichSao, source, electronic, "1-3"), "");
        EXPECT_EQ(codeOf(SaoLuc, source, paper), "service.conversion_not_allowed");
    }
    EXPECT_EQ(codeOf(SaoLuc, CertifiedCopy, paper), "");
    EXPECT_EQ(codeOf(SaoY, CertifiedCopy, paper), "service.conversion_not_allowed");
    EXPECT_EQ(codeOf(TrichSao, CertifiedCopy, paper, "1"), "service.conversion_not_allowed");
    EXPECT_EQ(codeOf(SaoY, Original, electronic), "service.conversion_not_allowed");
    EXPECT_EQ(codeOf(SaoLuc, CertifiedCopy, electronic), "service.conversion_not_allowed");
    EXPECT_EQ(codeOf(SaoY, std::nullopt, paper), "") << "the form itself says what the paper is";
}

TEST(Copying, ChoosesPagesForAnExtractAndForNothingElse) {
    const auto extract = [](const std::string& pages) {
        return codeOf(CopyForm::TrichSao, std::nullopt, SourceMedium::Paper, pages);
    };
    EXPECT_EQ(extract("1,4-5"), "");
    EXPECT_EQ(extract(""), "service.page_choice");
    EXPECT_EQ(extract("2-3"), "service.page_choice") << "without the page that shows the document's form";
    EXPECT_EQ(extract("1-5"), "service.page_choice") << "the whole document";
    EXPECT_EQ(extract("1,6"), "service.page_choice");
    EXPECT_EQ(codeOf(CopyForm::SaoY, std::nullopt, SourceMedium::Paper, "1-2"), "service.page_choice");
}

TEST(PageChoice, IsWrittenAsPeopleWriteIt) {
    EXPECT_EQ(PageChoice::from("1-3, 5 ,7-7")->pages(), (std::vector<int>{1, 2, 3, 5, 7}));
    EXPECT_EQ(PageChoice::from("1,2,3,5,6")->text(), "1-3,5-6");
    EXPECT_TRUE(PageChoice::from(" ")->isWhole());
    for (const char* nonsense :
         {"0", "3-1", "1,1", "2,1", "a", "1-", "-1", "1,,2", "1;2", "999999999999", "1-999999999"})
        EXPECT_FALSE(PageChoice::from(nonsense)) << nonsense;
}

}  // namespace
}  // namespace sohoa

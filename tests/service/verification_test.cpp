// Both programs together over the corpus: what a clerk is told, and the paper of it. Signers are judged without a
// network; the corpus holds its own proof.
#include "service/verification.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "core/uuid.h"
#include "service/verification_report.h"
#include "service/verification_words.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path(SOHOA_TEST_DATA) / "signed";

Json reportOn(const std::string& file) {
    TrustSources trust;
    trust.trustFolder = corpus / "trust";
    trust.at = "2026-04-01T00:00:00Z";
    trust.offline = true;
    const auto found = verifyPdf(corpus / file, trust);
    if (!found) throw std::runtime_error(std::string(found.error().code.name) + ": " + found.error().detail);
    return found->report;
}

TEST(VerificationWords, ExplainEveryReasonInBothLanguages) {
    std::set<std::string_view> seen;
    for (const VerificationWord& word : verificationWords()) {
        EXPECT_TRUE(seen.insert(word.word).second) << word.word;
        EXPECT_FALSE(word.vi.empty() || word.en.empty()) << word.word;
        EXPECT_NE(word.vi, word.en);
    }
    std::ifstream file(corpus / "manifest.json");
    for (const Json& wanted : Json::parse(file))
        for (const auto& [check, expected] : wanted["checks"].items())
            EXPECT_TRUE(seen.contains(expected["word"].get_ref<const std::string&>())) << expected;
}

TEST(Verification, TellsWhatIsSoundAndByWhatItIsKnown) {
    const Json report = reportOn("good/archive-time-stamp.pdf");
    EXPECT_EQ(report["verdict"], "valid") << report;
    EXPECT_EQ(report["verdict_vi"], "hợp lệ");
    EXPECT_EQ(report["roots"][0]["subject"], "Root CA");
    EXPECT_EQ(report["signatures"][0]["level"], "B-LTA");
    EXPECT_EQ(report["signatures"][0]["reasons"]["integrity"]["word"], "changed_as_allowed");
    ASSERT_EQ(report["revisions"].size(), 4u);
    EXPECT_EQ(report["revisions"][3]["kinds"][0]["vi"], "thêm dấu thời gian lưu trữ");
    EXPECT_TRUE(report["revisions"][3]["forbidden"].is_null());
}

TEST(Verification, TellsWhatWasDoneToAFileAndWhichObjectsItTouched) {
    const Json report = reportOn("forged/isa-content-replaced.pdf");
    EXPECT_EQ(report["verdict"], "invalid");
    EXPECT_EQ(report["signatures"][0]["reasons"]["integrity"]["vi"], "trang bị sửa sau khi ký");
    const Json& last = report["revisions"].back();
    EXPECT_EQ(last["forbidden"]["word"], "page_changed");
    EXPECT_EQ(last["objects"][0],
              (Json{{"object", "4 0"}, {"done", "changed"}, {"what", "page_changed"}, {"allowed", false}}));
}

TEST(Verification, IsPrinted) {
    const fs::path paper = fs::temp_directory_path() / ("sohoa-" + randomUuid() + ".pdf");
    const auto printed = printVerification(
        Json::array({reportOn("good/two-signatures.pdf"), reportOn("forged/shadow-replace-font.pdf")}), paper);
    ASSERT_TRUE(printed) << printed.error().code.name << printed.error().detail;
    EXPECT_GT(fs::file_size(paper), 5000u);
    fs::remove(paper);
    const std::string said = verificationBlocks(reportOn("forged/shadow-replace-font.pdf")).dump();
    for (const char* words : {"KHÔNG HỢP LỆ", "trang bị sửa sau khi ký", "KHÔNG được phép", "a) Thông tin người ký"})
        EXPECT_THAT(said, testing::HasSubstr(words));
}

}  // namespace
}  // namespace sohoa

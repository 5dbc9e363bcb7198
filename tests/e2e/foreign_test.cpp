// Documents that come as files: what is signed stays what it is, what is PDF/A with its text too, anything else gets an
// archive file beside it; and nothing that is not PDF/A ever leaves us with our signature.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "core/atomic_file.h"
#include "core/sha256.h"
#include "tests/support/office_test.h"
#include "tests/support/pdf_readers.h"

namespace sohoa::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using Json = nlohmann::json;

class AFileThatCame : public OfficeTest {
  protected:
    // One paper, scanned and certified: the signed file and the PDF/A of another office. And that as any program
    // prints it.
    static void SetUpTestSuite() {
        OfficeTest::SetUpTestSuite();
        office_->forgetJobs();
        const std::string job = OfficeTest::scanned("200", "gray");
        ASSERT_EQ(office_->sohoa({"confirm", job}).status, 0);
        ASSERT_EQ(certify(job).status, 0);
        const Json made = show(job);
        fs::create_directories(files());
        fs::copy(made["signed_file"].get<std::string>(), signedFile());
        fs::copy(made["archive_file"].get<std::string>(), archiveFile());
        ASSERT_EQ(run({"pdftocairo", "-pdf", archiveFile().string(), printedFile().string()}).status, 0);
    }
    static fs::path files() { return office_->home() / "came"; }
    static fs::path signedFile() { return files() / "signed.pdf"; }
    static fs::path archiveFile() { return files() / "archive.pdf"; }
    static fs::path printedFile() { return files() / "printed.pdf"; }

    static Ran certify(const std::string& what, const fs::path& out = {}, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"certify", what, "--pin-file", office_->pin().string()};
        words.insert(words.end(), more.begin(), more.end());
        if (!out.empty()) words.insert(words.end(), {"-o", out.string()});
        return office_->sohoa(words);
    }
    static std::string imported(const fs::path& file) {
        const Json job = office_->ask({"import", file.string()});
        EXPECT_TRUE(job.is_object() && job.contains("id")) << job.dump();
        return std::to_string(job.value("id", 0));
    }
    static std::string archived(const fs::path& file) {
        const std::string job = imported(file);
        const Ran confirmed = office_->sohoa({"confirm", job});
        EXPECT_EQ(confirmed.status, 0) << confirmed.err;
        return job;
    }
    static std::string bytesOf(const fs::path& file) { return readFile(file).value_or("cannot be read"); }
    static std::string digestOf(const fs::path& file) { return sha256Of(bytesOf(file)).hex(); }

    // What came is given back as it came.
    static void expectGivenBack(const std::string& job, const fs::path& file) {
        const fs::path back = files() / ("back-" + job + file.filename().string());
        const Ran ran = office_->sohoa({"original", job, "-o", back.string()});
        EXPECT_EQ(ran.status, 0) << ran.err;
        EXPECT_TRUE(bytesOf(back) == bytesOf(file));
        EXPECT_EQ(office_->sohoa({"original", job, "-o", back.string()}).status, 3) << "over no other file";
        fs::remove(back);
    }
};

TEST_F(AFileThatCame, signedIsTheDocumentByteForByteAndOurSignatureGoesBehindIt) {
    const std::string job = archived(signedFile());
    const Json shown = show(job);
    EXPECT_EQ(shown["state"], "archived");
    EXPECT_EQ(shown["fields"]["CodeNumber"]["value"], "71") << "it is read all the same, for the register";
    const Json original = shown["originals"][0];
    EXPECT_EQ(original["kind"], "signed");
    EXPECT_EQ(original["verdict"], "valid");
    EXPECT_EQ(original["pdfa"], "2u");
    EXPECT_EQ(original["is_archive"], true);
    EXPECT_EQ(original["signatures"].size(), 1u);
    EXPECT_EQ(shown["archive_sha256"], digestOf(signedFile()));
    EXPECT_TRUE(bytesOf(shown["archive_file"].get<std::string>()) == bytesOf(signedFile()));
    EXPECT_THAT(office_->sohoa({"jobs"}).out, HasSubstr("đã ký số, chữ ký hợp lệ, giữ nguyên, PDF/A-2u"));
    expectGivenBack(job, signedFile());

    EXPECT_THAT(certify(job).err, HasSubstr("service.conversion_not_allowed")) << "the file itself can be passed on";
    const Ran certified = certify(job, {}, {"--medium", "paper"});  // another office's scan, signed there
    ASSERT_EQ(certified.status, 0) << certified.err;
    const std::string copy = show(job)["signed_file"];
    EXPECT_THAT(bytesOf(copy), StartsWith(bytesOf(signedFile()))) << "an update behind it and nothing else";
    const Json verified = office_->ask({"verify", copy});
    ASSERT_EQ(verified["signatures"].size(), 2u);
    for (const Json& signature : verified["signatures"])
        EXPECT_EQ(signature["verdict"], "valid") << signature.dump(1);
    EXPECT_EQ(office_->sohoa({"check", copy}).status, 0);
    EXPECT_THAT(complaintsAbout(copy, files()), IsEmpty());
    EXPECT_EQ(office_->sohoa({"ledger", "verify"}).status, 0);
}

TEST_F(AFileThatCame, signedIsNoPartOfAnotherDocument) {
    const fs::path picture = files() / "picture";
    ASSERT_EQ(run({"pdftoppm", "-r", "30", "-png", "-singlefile", archiveFile().string(), picture.string()}).status, 0);
    const Ran ran = office_->sohoa({"import", picture.string() + ".png", signedFile().string()});
    EXPECT_EQ(ran.status, 3);
    EXPECT_THAT(ran.err, HasSubstr("intake.signed_among_others"));
    const Json job = show("1");
    EXPECT_THAT(job["pages"], IsEmpty());
    EXPECT_THAT(job["attachments"], IsEmpty());
    EXPECT_EQ(office_->sohoa({"original", "1", "-o", (files() / "none.pdf").string()}).status, 3);
}

TEST_F(AFileThatCame, asPdfAWithItsTextStaysAsItIs) {
    const std::string job = archived(archiveFile());
    const Json shown = show(job);
    EXPECT_EQ(shown["originals"][0]["kind"], "pdfa");
    EXPECT_EQ(shown["originals"][0]["verdict"], "");
    EXPECT_EQ(shown["archive_sha256"], digestOf(archiveFile()));
}

TEST_F(AFileThatCame, asAnyOtherPdfGetsAnArchiveFileThatNamesIt) {
    const std::string job = archived(printedFile());
    const Json shown = show(job);
    EXPECT_EQ(shown["originals"][0]["kind"], "pdf");
    EXPECT_EQ(shown["originals"][0]["is_archive"], false);
    expectGivenBack(job, printedFile());
    const std::string derived = shown["archive_file"];
    EXPECT_EQ(office_->sohoa({"check", derived}).status, 0);
    const Ran metadata = run({"pdfinfo", "-meta", derived});
    EXPECT_THAT(metadata.out, HasSubstr("<dc:source>sha256:" + digestOf(printedFile()) + "</dc:source>"));
    EXPECT_THAT(metadata.out, HasSubstr("<record:Source>file</record:Source>"));
    EXPECT_THAT(complaintsAbout(derived, files()), IsEmpty());
}

TEST_F(AFileThatCame, signedIsNotWrittenAnewByDigitizeEither) {
    const fs::path out = files() / "digitized";
    const Ran ran = office_->sohoa({"digitize", signedFile().string(), "-o", out.string()});
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("đã ký số, giữ nguyên"));
    const Json document = Json::parse(bytesOf(out / "run.json"))["documents"][0];
    EXPECT_EQ(document["kept"], "signed");
    EXPECT_EQ(document["sha256"], digestOf(signedFile()));
    EXPECT_TRUE(bytesOf(out / document["pdf"].get<std::string>()) == bytesOf(signedFile()));
}

TEST_F(AFileThatCame, isNotCertifiedWhereItIsNoPdfAOrNotWhatItsSignaturesSay) {
    const fs::path out = files() / "out.pdf";
    const Ran printed = certify(printedFile().string(), out);
    EXPECT_THAT(printed.err, HasSubstr("pdfa.nonconforming"));

    std::string bytes = bytesOf(signedFile());
    constexpr std::string_view before = "/SohoaId (";  // a byte that conformance does not turn on
    const std::size_t at = bytes.find(before);
    ASSERT_NE(at, std::string::npos);
    char& digit = bytes[at + before.size()];
    digit = digit == '9' ? '8' : '9';
    std::ofstream(files() / "forged.pdf", std::ios::binary) << bytes;
    const Ran forged = certify((files() / "forged.pdf").string(), out);
    EXPECT_EQ(forged.status, 3);
    EXPECT_THAT(forged.err, HasSubstr("service.original_invalid"));
    EXPECT_FALSE(fs::exists(out));
}

}  // namespace
}  // namespace sohoa::test

// `sohoa digitize` with the real programs: what a page that fails costs, and what is told of the pages of a stack.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <tiffio.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/atomic_file.h"
#include "core/json.h"
#include "core/sha256.h"
#include "tests/support/marked_sheet.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {
namespace {

namespace fs = std::filesystem;

const std::string sohoa = SOHOA_TEST_BIN "/sohoa";
const std::string letter = SOHOA_TEST_DATA "/ocr/letter-200dpi.tif";
const std::string separator = SOHOA_TEST_DATA "/ocr/separator-upside-down.tif";

class Digitize : public testing::Test {
  protected:
    fs::path out() const { return folder_.path() / "out"; }
    std::vector<std::string> command(const std::vector<std::string>& pages) const {
        std::vector<std::string> all{sohoa, "digitize", "-o", out().string()};
        all.insert(all.end(), pages.begin(), pages.end());
        return all;
    }
    Json report() const {
        auto text = readFile(out() / "run.json");
        EXPECT_TRUE(text);
        return text ? Json::parse(*text) : Json::object();
    }

    TemporaryFolder folder_;
};

// One more page of a TIFF, as another TIFF has it.
void addPage(const fs::path& stack, const std::string& page) {
    const std::string target = stack.string();
    TIFF* from = TIFFOpen(page.c_str(), "r");
    TIFF* to = TIFFOpen(target.c_str(), "a");
    ASSERT_TRUE(from && to);
    std::uint32_t width = 0, height = 0;
    TIFFGetField(from, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(from, TIFFTAG_IMAGELENGTH, &height);
    std::uint16_t photometric = PHOTOMETRIC_MINISWHITE;
    TIFFGetField(from, TIFFTAG_PHOTOMETRIC, &photometric);
    TIFFSetField(to, TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(to, TIFFTAG_IMAGELENGTH, height);
    TIFFSetField(to, TIFFTAG_BITSPERSAMPLE, 1);
    TIFFSetField(to, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(to, TIFFTAG_PHOTOMETRIC, photometric);
    TIFFSetField(to, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
    TIFFSetField(to, TIFFTAG_XRESOLUTION, 200.0);
    TIFFSetField(to, TIFFTAG_YRESOLUTION, 200.0);
    TIFFSetField(to, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    std::vector<unsigned char> row(std::size_t(TIFFScanlineSize(from)));
    for (std::uint32_t y = 0; y < height; ++y) {
        ASSERT_EQ(TIFFReadScanline(from, row.data(), y), 1);
        ASSERT_EQ(TIFFWriteScanline(to, row.data(), y), 1);
    }
    TIFFClose(from);
    TIFFClose(to);
}

std::vector<pid_t> recognizersOf(pid_t parent) {
    std::vector<pid_t> found;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        std::string stat;
        std::getline(std::ifstream(entry.path() / "stat"), stat);
        const auto bracket = stat.rfind(") ");
        if (bracket == std::string::npos || stat.find("(sohoa-ocr)") == std::string::npos) continue;
        if (std::stol(stat.substr(bracket + 4)) == parent) found.push_back(std::atoi(entry.path().filename().c_str()));
    }
    return found;
}

// One recognizer looks at the files first; when there are as many as there are cores, all of them read pages.
pid_t readingRecognizerOf(pid_t parent) {
    for (int tries = 0; tries < 2000; ++tries) {
        const auto found = recognizersOf(parent);
        if (found.size() >= std::min(4u, std::thread::hardware_concurrency())) return found.back();
        // A process that appears: nothing tells when.
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return -1;
}

TEST_F(Digitize, ARecognizerThatDiesTakesItsPageAloneAndThePageIsNamed) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto words = command({letter, letter, separator, letter, letter});
        std::vector<char*> argv;
        for (const std::string& word : words)
            argv.push_back(const_cast<char*>(word.c_str()));
        argv.push_back(nullptr);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    const pid_t recognizer = readingRecognizerOf(child);
    ASSERT_GT(recognizer, 0);
    ::kill(recognizer, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status));

    const Json run = report();
    int failed = 0;
    for (const Json& page : run["pages"]) {
        if (!page.contains("error")) continue;
        ++failed;
        EXPECT_EQ(page["error"], "core.stage_crashed");
        EXPECT_EQ(run["documents"][page["document"].get<std::size_t>()]["refused"], "core.stage_crashed");
    }
    EXPECT_EQ(failed, 1);
    EXPECT_EQ(run["pages"].size(), 5u);
    int written = 0;
    for (const Json& document : run["documents"]) {
        if (!document.contains("pdf")) continue;
        ++written;
        EXPECT_TRUE(fs::exists(out() / document["pdf"].get<std::string>()));
    }
    EXPECT_EQ(written + 1, int(run["documents"].size())) << run["documents"];
}

TEST_F(Digitize, APageThatIsThereTwiceIsNamed) {
    EXPECT_EQ(run(command({letter, separator, letter})).status, 0);
    const Json pages = report()["pages"];
    EXPECT_TRUE(pages[0]["like_page"].is_null());
    EXPECT_EQ(pages[1]["kind"], "separator");
    EXPECT_EQ(pages[2]["like_page"], 0);
}

TEST_F(Digitize, WithSplitEveryFirstPageBeginsADocument) {
    auto split = command({letter, letter});
    split.push_back("--split");
    EXPECT_EQ(run(split).status, 0);
    const Json report = this->report();
    EXPECT_EQ(report["documents"].size(), 2u);
    EXPECT_EQ(report["pages"][0]["opens_document"], true);
}

TEST_F(Digitize, NamesFilesByThePatternAndPutsSidecarsBesideThem) {
    auto named = command({letter});
    for (const char* option : {"--name", "{type}_{CodeNumber:6}_{n}", "--sidecars", "text,hocr,alto"})
        named.emplace_back(option);
    EXPECT_EQ(run(named).status, 0);
    const Json document = report()["documents"][0];
    const std::string pdf = document["pdf"], stem = pdf.substr(0, pdf.size() - 4);
    EXPECT_TRUE(stem.starts_with("TB_") && stem.ends_with("_1")) << pdf;
    ASSERT_EQ(document["sidecars"].size(), 3u);
    for (const char* ending : {".pdf", ".json", ".txt", ".hocr", ".alto.xml"})
        EXPECT_TRUE(fs::exists(out() / (stem + ending))) << ending;
    EXPECT_EQ(sha256OfFile(out() / (stem + ".hocr"))->hex(), document["sidecars"][1]["sha256"]);

    auto wrong = command({letter});
    for (const char* option : {"--name", "{Nothing}"})
        wrong.emplace_back(option);
    EXPECT_EQ(run(wrong).status, 2);
}

TEST_F(Digitize, ALargerFileLiesThereInPartsAsWell) {
    auto parted = command({letter, letter});
    for (const char* option : {"--largest-mb", "0.06"})
        parted.emplace_back(option);
    EXPECT_EQ(run(parted).status, 0);
    const Json document = report()["documents"][0];
    ASSERT_EQ(document["parts"].size(), 2u) << document["bytes"];
    EXPECT_EQ(document["pdf"], "letter-200dpi.pdf");
    EXPECT_EQ(sha256OfFile(out() / "letter-200dpi.pdf")->hex(), document["sha256"]);
    for (const int number : {1, 2}) {
        const Json part = document["parts"][std::size_t(number) - 1];
        const fs::path file = out() / part["pdf"].get<std::string>();
        EXPECT_EQ(file.filename(), "letter-200dpi-" + std::to_string(number) + ".pdf");
        EXPECT_EQ(part["first_page"], number);
        EXPECT_EQ(sha256OfFile(file)->hex(), part["sha256"]);
        EXPECT_LE(fs::file_size(file), 60'000u);
        EXPECT_EQ(run({sohoa, "check", file.string()}).status, 0);
    }
}

TEST_F(Digitize, ADocumentWhosePageIsAboveTheLimitIsRefusedWhole) {
    auto parted = command({letter});
    for (const char* option : {"--largest-mb", "0.02"})
        parted.emplace_back(option);
    EXPECT_EQ(run(parted).status, 3);
    EXPECT_EQ(report()["documents"][0]["refused"], "pdfa.page_above_limit");
    for (const auto& entry : fs::directory_iterator(out()))
        EXPECT_NE(entry.path().extension(), ".pdf") << entry.path();
}

TEST_F(Digitize, AFileOfSeveralPagesIsTakenApart) {
    const fs::path stack = folder_.path() / "stack.tif";
    for (const std::string& page : {letter, letter})
        addPage(stack, page);
    EXPECT_EQ(run(command({stack.string()})).status, 0);
    const Json report = this->report();
    ASSERT_EQ(report["pages"].size(), 2u);
    EXPECT_EQ(report["pages"][1]["file"], stack.string());
    EXPECT_EQ(report["pages"][1]["source_page"], 2);
    EXPECT_GT(report["pages"][1]["words"].size(), 100u);
    EXPECT_EQ(report["documents"][0]["fields"]["PageAmount"]["value"], 2);
    for (const auto& entry : fs::directory_iterator(out()))
        EXPECT_FALSE(entry.path().filename().string().starts_with(".")) << entry.path();
}

TEST_F(Digitize, AStateSecretLeavesItsFieldAndNothingElse) {
    const fs::path secret = folder_.path() / "secret.tif";
    MarkedSheet sheet;
    sheet.mark = "mat";
    ASSERT_TRUE(write(sheet, secret));
    EXPECT_EQ(run(command({letter, secret.string()})).status, 3);
    const Json document = report()["documents"][0];
    EXPECT_EQ(document["refused"], "document.state_secret");
    EXPECT_EQ(document["fields"].size(), 1u);
    EXPECT_TRUE(document["fields"].contains("Secrecy"));
    std::vector<std::string> left;
    for (const auto& entry : fs::recursive_directory_iterator(out())) {
        left.push_back(entry.path().filename().string());
        auto text = readFile(entry.path());
        ASSERT_TRUE(text);
        EXPECT_EQ(text->find("Kính gửi"), std::string::npos) << entry.path();
    }
    std::sort(left.begin(), left.end());
    EXPECT_EQ(left, (std::vector<std::string>{"letter-200dpi.json", "run.json"}));
}

TEST_F(Digitize, AFileThatIsNoImageIsRefusedAndTheOthersAreNot) {
    const fs::path broken = folder_.path() / "broken.pdf";
    std::ofstream(broken) << "%PDF-1.7\nnothing that follows is a PDF\n";
    EXPECT_EQ(run(command({letter, separator, broken.string()})).status, 3);
    const Json report = this->report();
    EXPECT_TRUE(report["documents"][0].contains("pdf"));
    EXPECT_EQ(report["documents"][1]["refused"], report["pages"][2]["error"]);
    EXPECT_TRUE(report["documents"][1]["refused"].get<std::string>().starts_with("intake."));
}

}  // namespace
}  // namespace sohoa::test

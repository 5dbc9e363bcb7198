// `sohoa digitize` with the real programs: what a page that fails costs, and what is told of the pages of a stack.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/atomic_file.h"
#include "core/json.h"
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

// The first recognizer below the process, once it is there.
pid_t recognizerOf(pid_t parent) {
    for (int tries = 0; tries < 2000; ++tries) {
        for (const auto& entry : fs::directory_iterator("/proc")) {
            std::string stat;
            std::getline(std::ifstream(entry.path() / "stat"), stat);
            const auto bracket = stat.rfind(") ");
            if (bracket == std::string::npos || stat.find("(sohoa-ocr)") == std::string::npos) continue;
            if (std::stol(stat.substr(bracket + 4)) == parent) return std::atoi(entry.path().filename().c_str());
        }
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
    const pid_t recognizer = recognizerOf(child);
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

}  // namespace
}  // namespace sohoa::test

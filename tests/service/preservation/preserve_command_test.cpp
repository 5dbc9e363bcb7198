// The command itself: what it writes, what it says, and what is left of it after a kill.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/atomic_file.h"
#include "core/json.h"
#include "tests/service/preservation/signed_samples.h"
#include "tests/support/program.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

const std::string program = SOHOA_TEST_BIN "/sohoa";

class PreserveCommand : public testing::Test {
  protected:
    PreserveCommand() : file_(samples_.sign(samples_.unsignedFile(), "Seal", true)) { configure(); }

    void configure() {
        const Config config = samples_.config();
        fs::create_directories(config.home);
        const auto quoted = [](const fs::path& path) { return '"' + path.string() + "\"\n"; };
        const auto written = writeFileAtomically(
            config.home / "sohoa.toml",
            "[office]\ncode = \"H99.07\"\nname = \"Sở Nội vụ tỉnh Ví Dụ\"\n[signer]\nchain = " +
                quoted(config.signer.chainFile) + "trust = " + quoted(config.signer.trustFolder) + "tsa_url = \"" +
                config.signer.tsaUrl + "\"\nocsp_url = \"" + config.signer.ocspUrl + "\"\ntsa_seconds = 60\n",
            AtomicFile::Existing::Replace);
        if (!written) throw std::runtime_error(written.error().detail);
    }

    std::vector<std::string> command(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {program, "--home", samples_.config().home.string(), "preserve"});
        return arguments;
    }

    test::SignedSamples samples_;
    fs::path file_;
};

TEST_F(PreserveCommand, WritesBesideTheFileAndSaysUntilWhen) {
    const auto first = test::run(command({file_.string(), "--json"}));
    ASSERT_EQ(first.status, 0) << first.err;
    const auto said = Json::parse(first.out);
    EXPECT_EQ(said.at("before"), "B-T");
    EXPECT_EQ(said.at("level"), "B-LTA");
    EXPECT_EQ(said.at("output"), (file_.parent_path() / "Seal.preserved.pdf").string());
    EXPECT_TRUE(fs::exists(said.at("output").get<std::string>()));
    EXPECT_GT(said.at("evidence_until").get<std::string>(), isoUtc(now()));

    const auto again = test::run(command({said.at("output").get<std::string>(), "--json"}));
    EXPECT_EQ(again.status, 0) << again.err;
    EXPECT_FALSE(Json::parse(again.out).at("changed").get<bool>()) << "there is nothing to do yet";
    const auto renewed = test::run(
        command({said.at("output").get<std::string>(), "--days", "9999", "-o", (samples_ / "renewed.pdf").string()}));
    EXPECT_EQ(renewed.status, 0) << renewed.err;
    EXPECT_TRUE(fs::exists(samples_ / "renewed.pdf"));
}

TEST_F(PreserveCommand, MakesAFileThatVerifiesWithoutANetwork) {
    const auto offline = [&](const fs::path& file) {
        return test::run({program, "--home", samples_.config().home.string(), "verify", "--offline", file.string()})
            .status;
    };
    EXPECT_EQ(offline(file_), 5) << "nothing in it says that nothing was revoked";
    for (const char* level : {"B-LT", "B-LTA"}) {
        const fs::path kept = samples_ / (level + std::string(".pdf"));
        EXPECT_EQ(test::run(command({file_.string(), "--level", level, "-o", kept.string()})).status, 0);
        EXPECT_EQ(offline(kept), 0) << level;
    }
}

TEST_F(PreserveCommand, RefusesAFileWithoutASignature) {
    const auto refused = test::run(command({(samples_ / "archive.pdf").string(), "--json"}));
    EXPECT_EQ(refused.status, 3) << refused.out;
    EXPECT_EQ(Json::parse(refused.out).at("error").at("code"), "pdfa.unsigned");
}

TEST_F(PreserveCommand, LeavesNothingBehindAKill) {
    samples_.serve({trust::Fault::TsaVerySlow}, {.slow = std::chrono::seconds(60), .stampLife = {}});
    configure();
    const fs::path folder = file_.parent_path() / "kept";
    fs::create_directory(folder);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        ::execl(program.c_str(), program.c_str(), "--home", samples_.config().home.c_str(), "preserve", file_.c_str(),
                "-o", (folder / "out.pdf").c_str(), nullptr);
        ::_exit(127);
    }
    // Killed in the midst of it: once something is in the making.
    const auto inTheMaking = [&] {
        std::error_code gone;
        for (fs::recursive_directory_iterator at(folder, gone), end; !gone && at != end; at.increment(gone))
            if (at->path().filename().string().starts_with("raised-")) return true;
        return false;
    };
    while (!inTheMaking() && ::waitpid(child, nullptr, WNOHANG) == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));  // nothing tells when another program has begun
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_FALSE(fs::exists(folder / "out.pdf"));

    samples_.serve();
    configure();
    const auto next = test::run(command({file_.string(), "-o", (folder / "out.pdf").string()}));
    EXPECT_EQ(next.status, 0) << next.err;
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1)
        << "the next one wiped what the killed one left";
}

}  // namespace
}  // namespace sohoa

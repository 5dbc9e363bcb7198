// kill -9 of the whole chain at each moment at which something becomes durable, just before and just after it; then a
// restart. However it was cut: one job, its pages once, one archive with the digest it had, one dispatch, one document
// at the exchange, a whole ledger.
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>

#include "tests/support/demo_office.h"

namespace sohoa::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

class APowerCut : public testing::Test {
  protected:
    static void SetUpTestSuite() { office_ = new DemoOffice(SOHOA_TEST_DATA "/e2e/giay-moi"); }
    static void TearDownTestSuite() {
        delete office_;
        office_ = nullptr;
    }

    static Json latestJob() {
        const Json jobs = office_->ask({"jobs"});
        return jobs.is_object() && !jobs["jobs"].empty() ? jobs["jobs"][0] : Json();
    }

    // What the people of the office would do next, given where the job stands. Empty: it is done.
    static std::vector<std::string> nextCommand(const Json& job) {
        if (job.is_null()) return {"scan", "--source", "adf", "--dpi", "200", "--mode", "gray"};
        const std::string id = std::to_string(job["id"].get<int>()), state = job["state"],
                          pin = office_->pin().string();
        if (state == "recognized") return {"confirm", id};
        if (state == "archived") return {"certify", id, "--pin-file", pin};
        if (state == "certified") return {"push", id, "--to", "H99.11", "--wait", "20"};
        if (state == "accepted") return {};
        return {"resume", id, "--pin-file", pin};
    }

    // Runs the chain to its end, or to the power cut that the environment arranges. False after the cut.
    static bool runChain(const std::map<std::string, std::string>& environment) {
        for (int step = 0; step < 40; ++step) {
            const auto command = nextCommand(latestJob());
            if (command.empty()) return true;
            if (office_->sohoa(command, environment).signal != 0) return false;
        }
        ADD_FAILURE() << "the chain does not come to an end: " << latestJob().dump(1);
        return true;
    }

    static fs::path counterFile() { return office_->home() / "power-cut-counter"; }
    static std::map<std::string, std::string> environment(std::uint64_t at, bool after) {
        const std::uint64_t zero = 0;
        std::ofstream(counterFile(), std::ios::binary).write(reinterpret_cast<const char*>(&zero), 8);
        std::map<std::string, std::string> set{{"LD_PRELOAD", POWER_CUT_LIBRARY},
                                               {"POWER_CUT_COUNTER", counterFile().string()}};
        if (at > 0) set["POWER_CUT_AT"] = std::to_string(at);
        if (after) set["POWER_CUT_AFTER"] = "1";
        return set;
    }
    static std::uint64_t momentsPassed() {
        std::uint64_t count = 0;
        std::ifstream(counterFile(), std::ios::binary).read(reinterpret_cast<char*>(&count), 8);
        return count;
    }

    static std::size_t occurrences(const std::string& text, const std::string& word) {
        std::size_t count = 0;
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
            ++count;
        return count;
    }

    // The archives in the spool: PDFs that bear no signature.
    static std::size_t unsignedPdfs() {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(office_->home() / "spool")) {
            if (entry.path().extension() != ".pdf") continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(file)), {});
            count += bytes.find("ETSI.CAdES.detached") == std::string::npos ? 1 : 0;
        }
        return count;
    }

    static void expectEverythingOnce(const std::string& archiveBeforeTheCut) {
        const Json jobs = office_->ask({"jobs"})["jobs"];
        ASSERT_EQ(jobs.size(), 1u);
        const Json job = office_->ask({"show", std::to_string(jobs[0]["id"].get<int>())});
        EXPECT_EQ(job["state"], "accepted");
        EXPECT_EQ(job["pages"].size(), 1u);
        EXPECT_EQ(job["dispatches"].size(), 1u);
        EXPECT_EQ(occurrences(job["history"].dump(), "\"job.archived\""), 1u);
        EXPECT_EQ(unsignedPdfs(), 1u) << "the archive that was written twice has the same digest";
        if (!archiveBeforeTheCut.empty()) {
            EXPECT_EQ(job["archive_sha256"], archiveBeforeTheCut);
        }
        EXPECT_EQ(occurrences(office_->exchange().dump(), job["signed_sha256"]), 1u);
        EXPECT_EQ(office_->sohoa({"verify", job["signed_file"]}).status, 0);
        EXPECT_EQ(office_->sohoa({"ledger", "verify"}).status, 0);
    }

    static DemoOffice* office_;
};
DemoOffice* APowerCut::office_ = nullptr;

TEST_F(APowerCut, atAnyDurableMomentLosesNothingAndDoublesNothing) {
    ASSERT_TRUE(office_->ready());
    office_->forgetJobs();
    ASSERT_TRUE(runChain(environment(0, false)));
    expectEverythingOnce("");
    const std::uint64_t moments = momentsPassed();
    ASSERT_GT(moments, 20u) << "the saboteur sees the chain";
    std::cout << moments << " durable moments in the chain\n";

    for (std::uint64_t at = 1; at <= moments; ++at) {
        const bool after = at % 2 == 0;
        SCOPED_TRACE("cut " + std::string(after ? "after" : "before") + " moment " + std::to_string(at));
        office_->forgetJobs();
        // The same paper again and again: an exchange with too many documents of one number is not searched.
        if (at % 32 == 0) office_->forgetExchange();
        const auto sabotage = environment(at, after);
        const bool ended = runChain(sabotage);
        const Json cut = latestJob();
        if (!ended) {
            ASSERT_TRUE(runChain({}));
        }
        expectEverythingOnce(cut.is_object() ? cut.value("archive_sha256", "") : "");
        if (HasFatalFailure()) return;
    }
}

}  // namespace
}  // namespace sohoa::test

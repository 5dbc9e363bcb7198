// Sheets from the virtual scanner through the real stage programs: what the gate refuses is nowhere below HOME.
#include "service/secrecy_gate.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <fstream>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/chain.h"
#include "service/devices/device_test.h"
#include "service/memory_folder.h"
#include "tests/support/marked_sheet.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string bin = SOHOA_TEST_BIN;

// A virtual scanner with these sheets in its feeder, and what it delivers of them.
class Feeder {
  public:
    explicit Feeder(const std::vector<std::string>& marks) {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            test::MarkedSheet sheet;
            sheet.mark = marks[i];
            sheet.tiltDegrees = 2;
            sheet.dpi = 200;
            EXPECT_TRUE(write(sheet, paper_ / (std::to_string(i + 1) + ".tif")));
        }
        const fs::path portFile = folder_ / "port";
        pid_ =
            test::run({"bash", "-c",
                       "'" + bin + "/sohoa-virtual-scanner' '" + paper_.path().string() + "' --port 0 --port-file '" +
                           portFile.string() + "' >/dev/null 2>&1 </dev/null & echo -n $!"})
                .out;
        const std::string wait = "for i in $(seq 100); do [ -s '" + portFile.string() + "' ] && break; sleep 0.1; done";
        test::run({"bash", "-c", wait});
        std::string port;
        std::ifstream(portFile) >> port;
        device_ =
            test::run({bin + "/sohoa-virtual-scanner", "--write-sane-config", saneConfig().string(), "--port", port})
                .out;
        device_.erase(device_.find_last_not_of("\n") + 1);
    }
    ~Feeder() { test::run({"kill", pid_}); }

    fs::path saneConfig() const { return folder_.path(); }
    const std::string& device() const { return device_; }

  private:
    test::TemporaryFolder paper_, folder_;
    std::string pid_, device_;
};

class TheGate : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(opened_) << opened_.error().detail; }

    Job jobFor(const Feeder& feeder) {
        config_.scanner.device = feeder.device();
        config_.scanner.saneConfigFolder = feeder.saneConfig();
        ScanOrder order;
        order.dpi.value = 200;
        return *store_.job(*store_.createJob(order));
    }

    // The pages as the scanner makes them: a scan makes the same bytes again.
    std::vector<std::string> pagesOf(const Feeder& feeder) {
        const test::TemporaryFolder folder;
        std::vector<std::string> pages;
        auto scanner = StageProcess::start("sohoa-scan");
        auto done = scanner->ask({{"do", "scan"},
                                  {"device", feeder.device()},
                                  {"sane_config", feeder.saneConfig().string()},
                                  {"source", "adf"},
                                  {"dpi", 200},
                                  {"mode", "color"},
                                  {"paper", "a4"},
                                  {"folder", folder.path().string()}},
                                 std::chrono::seconds(60), [&](const Json& event) -> Result<StageProcess::Reply> {
                                     if (stringOr(event, "event", "") != "page") return StageProcess::Reply::None;
                                     pages.push_back(*readFile(pageFromJson(event["page"])->file));
                                     return StageProcess::Reply::Ack;
                                 });
        EXPECT_TRUE(done) << done.error().code.name << " " << done.error().detail;
        return pages;
    }

    std::vector<std::string> filesContaining(const std::string& piece) const {
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(home_.path()))
            if (entry.is_regular_file() && readFile(entry.path())->find(piece) != std::string::npos)
                found.push_back(entry.path().string());
        return found;
    }

    // A piece of its compressed rows is enough to know a page again.
    std::vector<std::string> filesWith(const std::string& page) const {
        return filesContaining(page.substr(page.size() / 2, 64));
    }

    std::string ledger(const Job& job) {
        std::string all;
        const auto entries = ledgerOf(store_.database(), job.id);
        for (const LedgerEntry& entry : entries.value())
            all += entry.event + ' ' + entry.detail + '\n';
        return all;
    }

    Result<Job> stored(const Job& job) { return store_.job(job.id); }

    // This home's folders in memory.
    std::vector<std::string> inMemory() const {
        const std::string office = sha256Of(fs::canonical(home_.path()).string()).hex().substr(0, 16);
        std::vector<std::string> found;
        for (const fs::path& place : MemoryFolder::places()) {
            std::error_code error;
            for (const auto& entry : fs::directory_iterator(place, error))
                if (entry.path().string().find(office) != std::string::npos) found.push_back(entry.path().string());
        }
        return found;
    }

    test::TemporaryFolder home_;
    Config config_ = [this] {
        Config config;
        config.home = home_.path();
        return config;
    }();
    Result<Store> opened_ = Store::open(config_);
    Store& store_ = *opened_;
    Reporter reporter_;
    Office office_{config_, store_, reporter_, {}, {}, {}};
};

TEST_F(TheGate, letsPagesWithoutAMarkIntoTheStore) {
    const Feeder feeder({"", "khan"});
    const auto pages = pagesOf(feeder);
    ASSERT_EQ(pages.size(), 2u);
    Job job = jobFor(feeder);
    const auto done = scanStep(office_, job);
    ASSERT_TRUE(done) << done.error().code.name << " " << done.error().detail;
    EXPECT_EQ(job.state, JobState::Scanned);
    for (const std::string& page : pages) {
        EXPECT_TRUE(fs::exists(store_.spool().pathOf(sha256Of(page), "jpg"))) << "a scan makes the same bytes again";
        EXPECT_THAT(filesWith(page), Not(IsEmpty())) << "what the other tests miss";
    }
    EXPECT_THAT(inMemory(), IsEmpty());
}

TEST_F(TheGate, keepsNothingOfADocumentWithAMark) {
    const Feeder feeder({"", "toi-mat", "khan"});
    const auto pages = pagesOf(feeder);
    ASSERT_EQ(pages.size(), 3u);
    Job job = jobFor(feeder);
    const auto done = scanStep(office_, job);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, errors::StateSecret);
    EXPECT_EQ(stored(job)->held->code, errors::StateSecret);
    for (const std::string& page : pages)
        EXPECT_THAT(filesWith(page), IsEmpty());
    EXPECT_THAT(*store_.pages(job), IsEmpty());
    EXPECT_THAT(inMemory(), IsEmpty());

    const std::string all = ledger(job);
    EXPECT_THAT(all, HasSubstr(R"(gate.refused {"mark":"Tối mật","page":2,"place":"scan"})"));
    EXPECT_THAT(all, HasSubstr(R"(page.wiped {"files":1,"pages":[{"page":1,"take":1}]})"));
    EXPECT_THAT(all, HasSubstr(sha256Of(pages[0]).hex())) << "the digest is known again where it was written";
    EXPECT_THAT(all, Not(HasSubstr(sha256Of(pages[1]).hex())));
    EXPECT_THAT(all, Not(HasSubstr(sha256Of(pages[2]).hex()))) << "the next sheet was not fed";
}

TEST_F(TheGate, wipesThePagesOfEarlierTakesToo) {
    const Feeder clean({"", "khan"});
    Job job = jobFor(clean);
    ASSERT_TRUE(scanStep(office_, job));
    const auto pages = pagesOf(clean);
    job.state = JobState::Scanning;
    job.scanPlan = ScanPlan{ScanPlan::Kind::Over, {}, 0, std::nullopt};
    ASSERT_TRUE(store_.database().execute("UPDATE job SET state = 'scanning' WHERE id = :1", {job.id.value}));
    const Feeder secret({"mat"});
    config_.scanner.device = secret.device();
    config_.scanner.saneConfigFolder = secret.saneConfig();
    EXPECT_EQ(scanStep(office_, job).error().code, errors::StateSecret);
    for (const std::string& page : pages)
        EXPECT_THAT(filesWith(page), IsEmpty());
}

TEST_F(TheGate, letsAReleasedTakePassAndSaysSo) {
    const Feeder feeder({"mat"});
    Job job = jobFor(feeder);
    job.gateReleased = true;
    ASSERT_TRUE(store_.record(job, "test", Json::object()));
    ASSERT_TRUE(scanStep(office_, job));
    EXPECT_EQ(store_.pages(job)->size(), 1u);
    EXPECT_THAT(ledger(job), HasSubstr(R"(gate.released_used {"mark":"Mật","page":1,"place":"scan"})"));
    EXPECT_TRUE(stored(job)->gateReleased) << "recognition will find the mark again";
    ASSERT_TRUE(recognizeStep(office_, job));
    EXPECT_FALSE(stored(job)->gateReleased) << "for one take";
    EXPECT_EQ(job.fields.count(Field::Secrecy), 0u);
}

TEST_F(TheGate, wipesWhatItMissedAndRecognitionFound) {
    const Feeder feeder({"", "tuyet-mat"});
    const auto pages = pagesOf(feeder);
    Job job = jobFor(feeder);
    job.gateReleased = true;  // as if it had seen nothing
    ASSERT_TRUE(store_.record(job, "test", Json::object()));
    ASSERT_TRUE(scanStep(office_, job));
    job.gateReleased = false;
    EXPECT_EQ(recognizeStep(office_, job).error().code, errors::StateSecret);
    for (const std::string& page : pages)
        EXPECT_THAT(filesWith(page), IsEmpty());
    EXPECT_THAT(filesContaining("THÔNG BÁO"), IsEmpty()) << "nor is a text";
    EXPECT_THAT(ledger(job), HasSubstr(R"("place":"recognition")"));
    EXPECT_EQ(stored(job)->held->code, errors::StateSecret);
}

TEST_F(TheGate, finishesARefusalThatThePowerCutOff) {
    const Feeder feeder({""});
    const auto pages = pagesOf(feeder);
    Job job = jobFor(feeder);
    ASSERT_TRUE(scanStep(office_, job));
    ASSERT_TRUE(store_.hold(job, Error{errors::StateSecret, "page 1"}));
    ASSERT_EQ(filesWith(pages[0]).size(), 1u);
    EXPECT_TRUE(finishRefusal(office_, job));
    EXPECT_THAT(filesWith(pages[0]), IsEmpty());
    EXPECT_TRUE(finishRefusal(office_, job)) << "nothing is left to do";
}

class AMemoryFolder : public testing::Test {
  protected:
    // Where the folder comes to lie; it is gone again.
    fs::path place() const { return MemoryFolder::make(home_.path(), JobId{1})->path(); }
    test::TemporaryFolder home_;
};

TEST_F(AMemoryFolder, isNeverOnADisk) {
    EXPECT_EQ(MemoryFolder::make(home_.path(), JobId{1}, {"/proc", "/no such place"}).error().code,
              errors::NoMemoryFolder);
}

TEST_F(AMemoryFolder, isForOneUserAloneAndGoesWithWhatIsInIt) {
    fs::path path;
    {
        const auto folder = MemoryFolder::make(home_.path(), JobId{1});
        ASSERT_TRUE(folder);
        path = folder->path();
        EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_all);
        std::ofstream(path / "page.tif") << "bytes";
    }
    EXPECT_FALSE(fs::exists(path));
}

TEST_F(AMemoryFolder, isEmptyAlthoughAKilledProcessLeftAPage) {
    const fs::path path = place();
    ASSERT_EQ(::mkdir(path.c_str(), 0700), 0);
    std::ofstream(path / "page.tif") << "bytes";
    const auto folder = MemoryFolder::make(home_.path(), JobId{1});
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->path(), path);
    EXPECT_TRUE(fs::is_empty(path));
}

TEST_F(AMemoryFolder, isRefusedWhereOthersMayLookIntoIt) {
    const fs::path path = place();
    ASSERT_EQ(::mkdir(path.c_str(), 0700), 0);
    ASSERT_EQ(::chmod(path.c_str(), 0755), 0);
    EXPECT_EQ(MemoryFolder::make(home_.path(), JobId{1}, {path.parent_path()}).error().code, errors::NoMemoryFolder);
    fs::remove(path);
}

// A page that only tries the scanner out passes no gate: so nothing of it may stay anywhere.
class AScannerThatIsTried : public TheGate {
  protected:
    Result<Json> tried(const Feeder& feeder, bool feed) {
        config_.scanner.device = feeder.device();
        config_.scanner.saneConfigFolder = feeder.saneConfig();
        Reporter nobody;
        return testDevice({config_, store_, nobody, {}, {}, {}}, {"", feed, PaperSource::Adf, Dpi{100}},
                          [this](const fs::path& image) -> Result<> {
                              shown_ = *readFile(image);
                              return {};
                          });
    }
    std::string shown_;
};

TEST_F(AScannerThatIsTried, showsAPageOfWhichNothingIsKept) {
    const Feeder feeder({"mat"});
    const auto report = tried(feeder, true);
    ASSERT_TRUE(report) << report.error().code.name << " " << report.error().detail;
    EXPECT_EQ((*report)["device"], feeder.device());
    EXPECT_NEAR((*report)["page"]["width"].get<int>(), 827, 30);
    EXPECT_EQ((*report)["page"].count("file"), 0u);
    ASSERT_GT(shown_.size(), 1000u);
    EXPECT_THAT(filesWith(shown_), IsEmpty());
    EXPECT_THAT(inMemory(), IsEmpty());
    EXPECT_THAT(*store_.jobs(1), IsEmpty());
}

TEST_F(AScannerThatIsTried, feedsNothingUnlessItIsAsked) {
    const Feeder feeder({""});
    const auto report = tried(feeder, false);
    ASSERT_TRUE(report) << report.error().code.name;
    EXPECT_EQ((*report)["page"], nullptr);
    EXPECT_EQ(shown_, "");
    EXPECT_EQ(pagesOf(feeder).size(), 1u) << "the sheet is still in the feeder";
}

TEST_F(AScannerThatIsTried, saysThatItIsAway) {
    std::optional<Feeder> feeder(std::in_place, std::vector<std::string>{""});
    config_.scanner.device = feeder->device();
    const test::TemporaryFolder sane;
    fs::copy(feeder->saneConfig(), sane.path(), fs::copy_options::overwrite_existing);
    config_.scanner.saneConfigFolder = sane.path();
    feeder.reset();
    Reporter nobody;
    const auto report = testDevice({config_, store_, nobody, {}, {}, {}}, {}, {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, errors::ScannerNoDevice);
}

}  // namespace
}  // namespace sohoa

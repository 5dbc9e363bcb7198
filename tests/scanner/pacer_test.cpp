// The pacer alone, asked as airscan asks it, before a real eSCL server.
#include "scanner/pacer/pacer.h"

#include <gtest/gtest.h>

#include <thread>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "scanner/pacer/document_check.h"
#include "scanner/pacer/left_job.h"
#include "scanner/pacer/upstream.h"
#include "tests/support/temporary_folder.h"
#include "virtual/escl/escl_server.h"

namespace sohoa::scanner {
namespace {

constexpr const char* settings =
    R"(<?xml version="1.0"?><scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" )"
    R"(xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"><pwg:InputSource>Feeder</pwg:InputSource>)"
    R"(<scan:ColorMode>Grayscale8</scan:ColorMode><scan:XResolution>100</scan:XResolution>)"
    R"(<scan:YResolution>100</scan:YResolution></scan:ScanSettings>)";

class APacer : public testing::Test {
  protected:
    void setUp(const std::vector<const char*>& faults = {}, int ahead = 0) {
        escl::ServerOptions options;
        options.sheets = 4;
        options.reload = escl::Reload::Never;
        options.sheetTime = std::chrono::milliseconds(1);
        for (const char* fault : faults)
            options.faults.push_back(escl::parseFault(fault).value());
        server_ = escl::EsclServer::start(options).value();
        server_->desk().load();
        pacer_ = Pacer::start(server_->url(), {cancelled_, std::chrono::seconds(2), ahead, jobFile()}).value();
    }
    std::filesystem::path jobFile() const { return folder_.path() / "job"; }

    UpstreamAnswer begin() { return backend_.post(pacer_->url() + "/ScanJobs", settings); }
    UpstreamAnswer next() { return backend_.get(pacer_->url() + "/ScanJobs/1/NextDocument"); }
    int fed() { return server_->desk().stack().fed; }
    // Sheets in the device and beyond it, once the scanner had every time to draw in another.
    int fedInTheEnd() {
        for (int i = 0; i < 40; ++i)
            // That nothing happens has no event; a sheet takes 1 ms here.
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return fed();
    }

    const test::TemporaryFolder folder_;
    std::atomic<bool> cancelled_ = false, never_ = false;
    std::unique_ptr<escl::EsclServer> server_;
    std::unique_ptr<Pacer> pacer_;
    Upstream backend_{{}, never_};
};

TEST_F(APacer, LetsNoSheetBeDrawnInBeforeTheOneBeforeIsSafe) {
    setUp();
    EXPECT_EQ(begin().status, 201);
    EXPECT_TRUE(next().ok());
    EXPECT_EQ(fedInTheEnd(), 1);
    pacer_->mayFeed();
    EXPECT_TRUE(next().ok());
    EXPECT_EQ(fedInTheEnd(), 2);
}

TEST_F(APacer, MayBeOneSheetAheadWhereThatIsAllowed) {
    setUp({}, 1);
    begin();
    EXPECT_TRUE(next().ok());
    EXPECT_EQ(fedInTheEnd(), 2);
}

TEST_F(APacer, GivesTheBytesAsTheScannerSentThem) {
    setUp();
    begin();
    const UpstreamAnswer page = next();
    EXPECT_EQ(pacer_->takeOriginal(), page.body);
    EXPECT_TRUE(checkDocument(page));
}

TEST_F(APacer, IsServedOnlyToThoseWhoKnowItsWord) {
    setUp();
    const std::string root = pacer_->url().substr(0, pacer_->url().find('/', 8));
    for (const char* path : {"/eSCL/ScannerCapabilities", "/", "/0000/eSCL/ScannerStatus"})
        EXPECT_EQ(backend_.get(root + path).status, 404) << path;
    EXPECT_TRUE(backend_.get(pacer_->url() + "/ScannerCapabilities").ok());
}

TEST_F(APacer, RefusesASecondJob) {
    setUp();
    EXPECT_EQ(begin().status, 201);
    EXPECT_EQ(begin().status, 500);
    EXPECT_EQ(server_->desk().stack().jobs, 1);
}

TEST_F(APacer, KnowsACutImageFromAWholeOne) {
    setUp({"torn-no-length@1"});
    begin();
    EXPECT_EQ(next().status, 500);
    ASSERT_TRUE(pacer_->trouble());
    EXPECT_EQ(pacer_->trouble()->code, errors::ScannerPageTorn);
}

TEST_F(APacer, TellsOfADoubleFeedThatTheBackendHasNoWordFor) {
    setUp({"double-feed@1"});
    begin();
    EXPECT_FALSE(next().ok());
    ASSERT_TRUE(pacer_->trouble());
    EXPECT_EQ(pacer_->trouble()->code, errors::ScannerDoubleFeed);
}

TEST_F(APacer, TellsThatThereIsPaperWhereTheScannerSaysThereIsNone) {
    setUp({"false-empty@2"});
    begin();
    EXPECT_TRUE(next().ok());
    pacer_->mayFeed();
    EXPECT_EQ(next().status, 404);
    EXPECT_EQ(pacer_->feederAtEnd(), FeederState::Loaded);
}

TEST_F(APacer, GivesAHangingScannerUp) {
    setUp({"hang@1"});
    begin();
    EXPECT_EQ(next().status, 500);
    ASSERT_TRUE(pacer_->trouble());
    EXPECT_EQ(pacer_->trouble()->code, errors::ScannerStalled);
}

TEST_F(APacer, LetsTheBackendGoWhenItIsFinished) {
    setUp();
    begin();
    EXPECT_TRUE(next().ok());
    std::thread finisher([this] { pacer_->finish(); });
    EXPECT_EQ(next().status, 404);
    finisher.join();
    EXPECT_EQ(fedInTheEnd(), 1);
}

TEST_F(APacer, EndsAtTheScannerWhatTheBackendLeftOpen) {
    setUp();
    begin();
    EXPECT_TRUE(std::filesystem::exists(jobFile()));
    pacer_.reset();
    EXPECT_TRUE(server_->status().jobId.empty());
    EXPECT_FALSE(std::filesystem::exists(jobFile()));
}

TEST_F(APacer, NotesAJobSoThatAnotherProcessCanEndIt) {
    setUp();
    begin();
    const std::string noted = readFile(jobFile()).value();
    pacer_.reset();
    const std::string job = server_->url() + "/ScanJobs";
    ASSERT_TRUE(writeFileAtomically(jobFile(), noted));
    const UpstreamAnswer open = backend_.post(job, settings);
    ASSERT_EQ(open.status, 201);
    ASSERT_FALSE(server_->status().jobId.empty());
    ASSERT_TRUE(writeFileAtomically(jobFile(), server_->url() + "/ScanJobs/" + server_->status().jobId,
                                    AtomicFile::Existing::Replace));
    endLeftJob(backend_, jobFile());
    EXPECT_TRUE(server_->status().jobId.empty());
    EXPECT_FALSE(std::filesystem::exists(jobFile()));
}

TEST_F(APacer, EndsAtOnceWhenItIsCancelled) {
    setUp({"hang@1"});
    begin();
    std::thread canceller([this] { cancelled_ = true; });
    EXPECT_FALSE(next().ok());
    canceller.join();
}

TEST(FeederState, IsReadFromTheScannersStatus) {
    const auto status = [](const char* word) {
        return std::string("<s:ScannerStatus xmlns:s=\"u\"><s:AdfState>") + word + "</s:AdfState></s:ScannerStatus>";
    };
    EXPECT_EQ(feederStateIn(status("ScannerAdfLoaded")), FeederState::Loaded);
    EXPECT_EQ(feederStateIn(status("ScannerAdfMultipickDetected")), FeederState::DoubleFeed);
    EXPECT_EQ(feederStateIn(status("ScannerAdfInventedYesterday")), FeederState::Unknown);
    for (const char* text : {"", "<", "<html/>", "<ScannerStatus/>"})
        EXPECT_EQ(feederStateIn(text), FeederState::Unknown) << text;
}

}  // namespace
}  // namespace sohoa::scanner

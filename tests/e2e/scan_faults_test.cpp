// Every misfortune of the table of scanner faults, through the real airscan backend: what was delivered whole is
// stored, nothing twice, and the clerk who does what the program says finishes the job.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <numeric>

#include "core/error_codes.h"
#include "core/json.h"
#include "service/chain.h"
#include "service/scanning/page_counts.h"
#include "service/scanning/scan_decisions.h"
#include "tests/e2e/soak/clerk.h"
#include "tests/e2e/soak/proof.h"
#include "tests/support/temporary_folder.h"
#include "virtual/escl/escl_server.h"
#include "virtual/escl/sane_config.h"

namespace sohoa::test {
namespace {

struct Misfortune {
    const char* fault;
    const char* trouble;  // at which the job is held first; "": it is not
    int stored;           // pages until then
};

class ScanOffice : public testing::Test {
  protected:
    static constexpr int sheets = 4;

    void setUp(const char* fault, PaperSource source, std::optional<int> expected) {
        escl::ServerOptions options;
        options.sheets = sheets;
        options.reload = escl::Reload::Never;
        options.sheetTime = std::chrono::milliseconds(10);
        options.slow = std::chrono::milliseconds(300);
        options.away = std::chrono::milliseconds(300);
        if (*fault != 0) options.faults.push_back(escl::parseFault(fault).value());
        server_ = escl::EsclServer::start(options).value();
        server_->desk().load();
        config_.home = home_.path();
        config_.scanner.saneConfigFolder = home_.path() / "sane";
        config_.scanner.device = escl::writeSaneConfig(config_.scanner.saneConfigFolder, server_->port()).value();
        store_.emplace(Store::open(config_).value());
        ScanOrder order;
        order.operatorName = "van-thu";
        order.source = source;
        order.dpi.value = 100;
        order.mode = ColorMode::Gray;
        order.expectedPages = expected;
        order.settings = jsonLine({{"silence_seconds", 3}});
        job_ = store_->createJob(order).value();
    }

    Office office() { return {config_, *store_, nobody_, {}, {}, {}}; }
    Job job() { return store_->job(job_).value(); }

    int deliveredWhole() {
        int sum = 0;
        for (const auto& [side, times] : server_->desk().stack().delivered)
            sum += times;
        return sum;
    }

    ScanningDay finish(ClerkHabits habits = {1, 0, 0}) { return scanAll(office(), job_, server_->desk(), habits); }

    const TemporaryFolder home_;
    Config config_;
    std::unique_ptr<escl::EsclServer> server_;
    std::optional<Store> store_;
    Reporter nobody_;
    JobId job_;
};

class OneSided : public ScanOffice, public testing::WithParamInterface<Misfortune> {};

TEST_P(OneSided, KeepsWhatCameWholeAndIsFinished) {
    setUp(GetParam().fault, PaperSource::Adf, sheets);
    const auto first = carryOn(office(), job_, [](JobState from) { return from == JobState::Scanning; });
    const Job after = job();
    EXPECT_EQ(after.held ? after.held->code.name : "", GetParam().trouble) << (after.held ? after.held->detail
                                                                               : first    ? ""
                                                                                          : first.error().detail);
    const auto counts = pageCountsOf(*store_, after).value();
    EXPECT_EQ(counts.stored, GetParam().stored);
    if (after.held && counts.stored > 0) {
        EXPECT_EQ(counts.stored, deliveredWhole());
    }
    const ScanningDay day = finish();
    EXPECT_FALSE(day.gaveUp) << day.gaveUp->code.name << " " << day.gaveUp->detail;
    // Numbered sides: without backs the odd ones.
    const auto pages = store_->pages(job()).value();
    ASSERT_EQ(pages.size(), std::size_t{sheets});
    const SoakProof proof = prove(*store_, job_, 0);
    EXPECT_TRUE(proof.torn.empty());
    EXPECT_TRUE(proof.ledgerWhole);
    EXPECT_EQ(job().state, JobState::Scanned);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, OneSided,
    testing::Values(Misfortune{"", "", 4}, Misfortune{"empty-feeder", "scanner.feeder_empty", 0},
                    Misfortune{"jam@3", "scanner.paper_jam", 2}, Misfortune{"double-feed@3", "scanner.double_feed", 2},
                    Misfortune{"cover-open@3", "scanner.cover_open", 2},
                    Misfortune{"cover-open", "scanner.cover_open", 0}, Misfortune{"busy@3:2", "", 4},
                    Misfortune{"busy:1", "", 4}, Misfortune{"hang@3", "scanner.stalled", 2},
                    Misfortune{"hang-midway@3", "scanner.stalled", 2}, Misfortune{"cut@3", "scanner.io_error", 2},
                    Misfortune{"cut-chunked@3", "scanner.io_error", 2}, Misfortune{"torn@3", "scanner.page_torn", 2},
                    Misfortune{"torn-no-length@3", "scanner.page_torn", 2}, Misfortune{"html@3", "scanner.io_error", 2},
                    Misfortune{"http-500@3", "scanner.io_error", 2}, Misfortune{"empty-body@3", "scanner.io_error", 2},
                    Misfortune{"wrong-size@3", "scanner.wrong_size", 2},
                    Misfortune{"wrong-size-large@3", "scanner.wrong_size", 2}, Misfortune{"slow@3", "", 4},
                    Misfortune{"vanish@3", "scanner.io_error", 2}, Misfortune{"false-empty@3", "", 4},
                    Misfortune{"false-empty-lying@3", "service.page_count_differs", 2}, Misfortune{"repeat@3", "", 5}));

class TwoSided : public ScanOffice, public testing::WithParamInterface<const char*> {};

// At the back of the second sheet: its front is there, and the sheet comes again.
TEST_P(TwoSided, AsksForTheWholeSheetAndTakesNoSideTwice) {
    setUp(GetParam(), PaperSource::AdfDuplex, 2 * sheets);
    const ScanningDay day = finish();
    EXPECT_FALSE(day.gaveUp) << day.gaveUp->code.name << " " << day.gaveUp->detail;
    const SoakProof proof = prove(*store_, job_, 2 * sheets);
    EXPECT_TRUE(proof.holds()) << proof;
}

INSTANTIATE_TEST_SUITE_P(Faults, TwoSided,
                         testing::Values("", "jam@4", "double-feed@3", "cover-open@4", "cut@4", "cut-chunked@3",
                                         "torn@4", "torn-no-length@3", "html@4", "http-500@3", "empty-body@4",
                                         "wrong-size@4", "vanish@3", "false-empty@5", "false-empty-lying@5",
                                         "repeat@4"));

TEST_F(ScanOffice, ASheetThatWasStoredAndIsLaidOnTopAgainIsSetAsideAndAsked) {
    setUp("jam@3", PaperSource::Adf, std::nullopt);
    const ScanningDay day = finish({1, 100, 0});
    EXPECT_EQ(day.troubles.count("scanner.sheet_again"), 1u);
    EXPECT_FALSE(day.gaveUp);
    EXPECT_EQ(store_->pages(job()).value().size(), std::size_t{sheets});
    EXPECT_EQ(store_->allPages(job()).value().size(), std::size_t{sheets + 1});
}

TEST_F(ScanOffice, WhereAHalfSheetWasAskedForAnotherOneIsRefused) {
    setUp("cut@4", PaperSource::AdfDuplex, 2 * sheets);
    const ScanningDay day = finish({1, 0, 60});
    EXPECT_FALSE(day.gaveUp);
    EXPECT_GE(day.mistakes, 1);
    EXPECT_EQ(day.troubles.count("scanner.other_sheet"), 1u);
    const SoakProof proof = prove(*store_, job_, 2 * sheets);
    EXPECT_TRUE(proof.holds()) << proof;
}

TEST_F(ScanOffice, APageThatIsNotTakenEndsTheJobAtTheScannerAndNoFurtherSheetIsFed) {
    setUp("cut@4", PaperSource::AdfDuplex, 2 * sheets);
    const auto scans = [](JobState from) { return from == JobState::Scanning; };
    (void)carryOn(office(), job_, scans);
    ASSERT_TRUE(server_->desk().refeed(3));  // the second sheet was asked for
    Job held = job();
    ASSERT_TRUE(goOnScanning(*store_, held, std::nullopt, "van-thu"));
    const auto refused = carryOn(office(), job_, scans);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, errors::ScannerOtherSheet);
    EXPECT_TRUE(server_->status().jobId.empty());
    EXPECT_EQ(server_->desk().stack().tray, std::vector<int>{4});
}

TEST_F(ScanOffice, NoJobEverSeesAnotherJobsSheet) {
    setUp("torn@2", PaperSource::Adf, std::nullopt);
    (void)carryOn(office(), job_, [](JobState from) { return from == JobState::Scanning; });
    ScanOrder other = job().order;
    other.expectedPages = std::nullopt;
    const JobId second = store_->createJob(other).value();
    (void)server_->desk().refeed(4);
    ASSERT_TRUE(carryOn(office(), second, [](JobState from) { return from == JobState::Scanning; }));
    EXPECT_EQ(store_->pages(store_->job(second).value()).value().size(), 1u);
}

}  // namespace
}  // namespace sohoa::test

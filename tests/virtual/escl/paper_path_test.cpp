// Where the paper lies while the virtual scanner scans, and what the operator does to it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/virtual/escl/plain_paper.h"
#include "virtual/escl/scan_desk.h"

namespace sohoa::escl {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

const ScanSettings duplex{true, true, false, Dpi{100}};
const ScanSettings simplex{true, false, false, Dpi{100}};

class PaperPath : public testing::Test {
  protected:
    // Sheets that are printed on both sides; only the operator loads.
    void lay(int sheets, const std::vector<const char*>& faults = {}, DeskOptions options = {}) {
        for (const char* fault : faults)
            options.faults.push_back(parseFault(fault).value());
        if (options.reload == Reload::Job) options.reload = Reload::Never;
        desk_ = std::make_unique<ScanDesk>(std::make_unique<test::PlainPaper>(2 * sheets, true), options);
    }
    // Takes pages until there are no more, as a client that tells of what arrived; the last status.
    int drain(const Reply& job, int most = 1000) {
        for (int page = 0; page < most; ++page) {
            const Reply reply = desk_->next(job.bytes);
            if (reply.httpStatus != 200) return reply.httpStatus;
            if (reply.carries) desk_->arrived(*reply.carries);
            shown_.push_back(reply.bytes);
        }
        return 200;
    }
    int scan(const ScanSettings& settings = duplex) {
        const Reply job = desk_->begin(settings);
        if (job.httpStatus != 201) return job.httpStatus;
        const int last = drain(job);
        desk_->end(job.bytes);
        return last;
    }
    StackReport stack() const { return desk_->stack(); }
    FeederState feeder() { return desk_->status().feeder; }

    std::unique_ptr<ScanDesk> desk_;
    std::vector<std::string> shown_;
};

TEST_F(PaperPath, ASheetGoesFromTheTrayThroughThePathToTheOutput) {
    lay(3);
    const Reply job = desk_->begin(duplex);
    EXPECT_THAT(stack().tray, ElementsAre(1, 2, 3));
    drain(job, 1);
    EXPECT_THAT(stack().tray, ElementsAre(2, 3));
    EXPECT_THAT(stack().path, ElementsAre(1));
    drain(job, 1);
    EXPECT_THAT(stack().path, IsEmpty());
    EXPECT_THAT(stack().output, ElementsAre(1));
}

TEST_F(PaperPath, EverySideArrivesOnceAndThenTheTrayIsEmpty) {
    lay(2);
    EXPECT_EQ(feeder(), FeederState::Loaded);
    EXPECT_EQ(scan(), 404);
    EXPECT_THAT(shown_, ElementsAre("side 1 at 100", "side 2 at 100", "side 3 at 100", "side 4 at 100"));
    EXPECT_EQ(feeder(), FeederState::Empty);
    EXPECT_THAT(stack().delivered, ElementsAre(Pair(Pair(1, false), 1), Pair(Pair(1, true), 1), Pair(Pair(2, false), 1),
                                               Pair(Pair(2, true), 1)));
    EXPECT_EQ(stack().fed, 2);
    EXPECT_EQ(scan(), 409);
}

TEST_F(PaperPath, ASimplexJobMissesTheBacks) {
    lay(2);
    scan(simplex);
    EXPECT_THAT(shown_, ElementsAre("side 1 at 100", "side 3 at 100"));
}

TEST_F(PaperPath, ANewJobGoesOnWithWhatIsInTheTray) {
    lay(3);
    const Reply first = desk_->begin(duplex);
    drain(first, 2);
    desk_->end(first.bytes);
    scan();
    EXPECT_THAT(shown_, ElementsAre("side 1 at 100", "side 2 at 100", "side 3 at 100", "side 4 at 100", "side 5 at 100",
                                    "side 6 at 100"));
}

TEST_F(PaperPath, ASheetThatIsHalfThroughWhenItsJobEndsIsCarriedOut) {
    lay(2);
    const Reply job = desk_->begin(duplex);
    drain(job, 1);
    desk_->end(job.bytes);
    EXPECT_THAT(stack().output, ElementsAre(1));
    EXPECT_THAT(stack().delivered, ElementsAre(Pair(Pair(1, false), 1)));
}

TEST_F(PaperPath, WhenEmptyTheWholeStackComesBack) {
    DeskOptions options;
    options.reload = Reload::WhenEmpty;
    lay(2, {}, options);
    const Reply job = desk_->begin(duplex);
    drain(job, 2);
    desk_->end(job.bytes);
    EXPECT_THAT(stack().tray, ElementsAre(2));
    scan();
    EXPECT_THAT(stack().tray, ElementsAre(1, 2));
    EXPECT_THAT(stack().output, IsEmpty());
}

TEST_F(PaperPath, WhatIsStuckDoesNotComeBackByItself) {
    DeskOptions options;
    options.reload = Reload::WhenEmpty;
    lay(1, {"jam@1"}, options);
    EXPECT_EQ(scan(), 409);
    EXPECT_EQ(feeder(), FeederState::Jam);
    EXPECT_EQ(scan(), 409);
    EXPECT_THAT(stack().path, ElementsAre(1));
}

TEST_F(PaperPath, AJammedSheetStaysUntilTheOperatorFeedsItAgain) {
    lay(3, {"jam@3"});
    EXPECT_EQ(scan(), 409);
    EXPECT_EQ(feeder(), FeederState::Jam);
    EXPECT_THAT(stack().path, ElementsAre(2));
    EXPECT_TRUE(desk_->refeed(2));
    EXPECT_THAT(stack().tray, ElementsAre(2, 3));
    EXPECT_THAT(stack().output, ElementsAre(1));
    EXPECT_EQ(scan(), 404);
    EXPECT_THAT(shown_, ElementsAre("side 1 at 100", "side 2 at 100", "side 3 at 100", "side 4 at 100", "side 5 at 100",
                                    "side 6 at 100"));
}

TEST_F(PaperPath, AJamAtTheBackComesAfterTheFrontWasDelivered) {
    lay(2, {"jam@2"});
    scan();
    EXPECT_THAT(shown_, ElementsAre("side 1 at 100"));
    EXPECT_THAT(stack().path, ElementsAre(1));
}

TEST_F(PaperPath, AClearedJamLiesInTheOutputUndelivered) {
    lay(2, {"jam@1"});
    scan();
    desk_->clear();
    EXPECT_EQ(feeder(), FeederState::Loaded);
    EXPECT_THAT(stack().output, ElementsAre(1));
    EXPECT_THAT(stack().delivered, IsEmpty());
}

TEST_F(PaperPath, TwoSheetsOfADoubleFeedLieInThePath) {
    lay(3, {"double-feed@1"});
    EXPECT_EQ(scan(), 409);
    EXPECT_EQ(feeder(), FeederState::DoubleFeed);
    EXPECT_THAT(stack().path, ElementsAre(1, 2));
    EXPECT_THAT(stack().tray, ElementsAre(3));
    EXPECT_THAT(stack().delivered, IsEmpty());
    desk_->refeed(1);
    EXPECT_EQ(scan(), 404);
    EXPECT_EQ(shown_.size(), 6u);
}

TEST_F(PaperPath, AnOpenCoverIsClosedByTheOperator) {
    lay(2, {"cover-open@3"});
    EXPECT_EQ(scan(), 409);
    EXPECT_EQ(feeder(), FeederState::CoverOpen);
    EXPECT_EQ(scan(), 409);
    desk_->closeCover();
    EXPECT_EQ(scan(), 404);
    EXPECT_EQ(shown_.size(), 4u);
}

TEST_F(PaperPath, ThereIsNoRefeedOfASheetThatTheStackDoesNotHave) {
    lay(2);
    EXPECT_FALSE(desk_->refeed(0));
    EXPECT_FALSE(desk_->refeed(3));
    EXPECT_THAT(stack().tray, ElementsAre(1, 2));
}

TEST_F(PaperPath, AFalseEmptyFeederHasPaperAndSaysSo) {
    lay(2, {"false-empty@3"});
    EXPECT_EQ(scan(), 404);
    EXPECT_EQ(feeder(), FeederState::Loaded);
    EXPECT_THAT(stack().tray, ElementsAre(2));
    EXPECT_EQ(scan(), 404);
    EXPECT_EQ(shown_.size(), 4u);
}

TEST_F(PaperPath, ALyingFeederSaysEmptyUntilItIsAskedForTheNextJob) {
    lay(2, {"false-empty-lying@3"});
    EXPECT_EQ(scan(), 404);
    EXPECT_EQ(feeder(), FeederState::Empty);
    EXPECT_THAT(stack().tray, ElementsAre(2));
    EXPECT_EQ(scan(), 404);
    EXPECT_EQ(shown_.size(), 4u);
}

TEST_F(PaperPath, AFaultOfASideOfTheStackWaitsForTheJobThatFeedsIt) {
    lay(3, {"jam@#5"});
    const Reply job = desk_->begin(duplex);
    drain(job, 2);
    desk_->end(job.bytes);
    EXPECT_EQ(scan(), 409);
    EXPECT_EQ(shown_.size(), 4u);
    EXPECT_THAT(stack().path, ElementsAre(3));
}

struct Spoilt {
    const char* fault;
    Reply::Delivery delivery;
};

class SpoiltPage : public PaperPath, public testing::WithParamInterface<Spoilt> {};

TEST_P(SpoiltPage, IsNeverCountedAsDeliveredAndItsSheetLiesInTheOutput) {
    lay(1, {GetParam().fault});
    const Reply reply = desk_->next(desk_->begin(simplex).bytes);
    EXPECT_EQ(reply.httpStatus, 200);
    EXPECT_EQ(reply.delivery, GetParam().delivery);
    EXPECT_FALSE(reply.carries);
    EXPECT_THAT(stack().output, ElementsAre(1));
}

INSTANTIATE_TEST_SUITE_P(
    Faults, SpoiltPage,
    testing::Values(Spoilt{"cut", Reply::Delivery::CutMidway}, Spoilt{"cut-chunked", Reply::Delivery::CutChunked},
                    Spoilt{"torn", Reply::Delivery::Whole}, Spoilt{"torn-no-length", Reply::Delivery::NoLength},
                    Spoilt{"hang-midway", Reply::Delivery::HangMidway}, Spoilt{"empty-body", Reply::Delivery::Whole},
                    Spoilt{"wrong-size", Reply::Delivery::Whole}, Spoilt{"wrong-size-large", Reply::Delivery::Whole}));

TEST_F(PaperPath, AWrongSizeIsAnotherNumberOfPixels) {
    lay(2, {"wrong-size@1", "wrong-size-large@2"});
    scan(simplex);
    EXPECT_THAT(shown_, ElementsAre("side 1 at 75", "side 3 at 125"));
}

TEST_F(PaperPath, ARepeatedPageIsDeliveredTwiceAndTheOthersOnce) {
    lay(1, {"repeat@1"});
    EXPECT_EQ(scan(), 404);
    EXPECT_THAT(shown_, ElementsAre("side 1 at 100", "side 1 at 100", "side 2 at 100"));
    EXPECT_THAT(stack().delivered, ElementsAre(Pair(Pair(1, false), 2), Pair(Pair(1, true), 1)));
}

TEST_F(PaperPath, AVanishedScannerHasLostItsJobAndLeavesTheSheetInTheTray) {
    DeskOptions options;
    options.away = std::chrono::milliseconds(0);
    lay(2, {"vanish@3"}, options);
    const Reply job = desk_->begin(duplex);
    drain(job, 2);
    EXPECT_EQ(desk_->next(job.bytes).delivery, Reply::Delivery::Dropped);
    EXPECT_FALSE(desk_->isOn());
    desk_->power(true);
    EXPECT_TRUE(desk_->isOn());
    EXPECT_EQ(desk_->next(job.bytes).httpStatus, 404);
    EXPECT_EQ(scan(), 404);
    EXPECT_EQ(shown_.size(), 4u);
}

TEST_F(PaperPath, AScannerThatReadsAheadHasTheNextSheetsInItsMemory) {
    DeskOptions options;
    options.buffer = 2;
    lay(5, {}, options);
    const Reply job = desk_->begin(duplex);
    EXPECT_THAT(stack().output, ElementsAre(1, 2));
    drain(job, 2);
    EXPECT_THAT(stack().output, ElementsAre(1, 2, 3));
    desk_->end(job.bytes);
    EXPECT_EQ(stack().delivered.size(), 2u);  // what was in memory is lost, and its paper lies in the output
    EXPECT_THAT(stack().tray, ElementsAre(4, 5));
}

TEST_F(PaperPath, WhatWasReadBeforeAJamIsStillDelivered) {
    DeskOptions options;
    options.buffer = 3;
    lay(5, {"jam@#5"}, options);
    EXPECT_EQ(scan(), 409);
    EXPECT_THAT(shown_, ElementsAre("side 1 at 100", "side 2 at 100", "side 3 at 100", "side 4 at 100"));
    EXPECT_EQ(feeder(), FeederState::Jam);
    EXPECT_THAT(stack().path, ElementsAre(3));
}

// As the soak does it: whatever happens, who feeds again what did not arrive whole gets all of it.
TEST_F(PaperPath, ARandomDayEndsWithEverySideDelivered) {
    for (const int buffer : {0, 2}) {
        DeskOptions options;
        options.random = parseRandomFaults("7:5").value();
        options.buffer = buffer;
        options.away = std::chrono::milliseconds(0);
        lay(200, {}, options);
        int jobs = 0;
        for (int sheet = 1; sheet <= 200 && jobs < 10'000; ++jobs) {
            ASSERT_TRUE(desk_->refeed(sheet));
            desk_->power(true);
            const Reply job = desk_->begin(duplex);
            for (int busy = 0; busy < 50; ++busy) {
                const Reply reply = desk_->next(job.bytes);
                if (reply.httpStatus == 503 || reply.delivery == Reply::Delivery::Never) continue;
                if (reply.httpStatus != 200) break;
                if (reply.carries) desk_->arrived(*reply.carries);
            }
            const auto delivered = stack().delivered;
            while (sheet <= 200 && delivered.count({sheet, false}) && delivered.count({sheet, true}))
                ++sheet;
        }
        EXPECT_EQ(stack().delivered.size(), 400u) << "buffer " << buffer;
        EXPECT_GT(jobs, 10);
    }
}

}  // namespace
}  // namespace sohoa::escl

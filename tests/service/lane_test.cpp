#include "service/lanes/lane.h"

#include <gtest/gtest.h>

#include <future>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

using namespace std::chrono_literals;

// Between two lanes the one has told the store how far it came and has not let go of the job when the other takes it; a
// person who decides about a job has it in hand, too.
TEST(ALane, waitsSilentlyForAJobThatSomebodyElseHasInHand) {
    const test::TemporaryFolder home;
    Config config;
    config.home = home.path();
    config.scanner.device = "no:such:scanner";
    auto store = Store::open(config);
    ASSERT_TRUE(store);
    const auto job = store->createJob({});
    ASSERT_TRUE(job);
    std::optional<Result<JobLock>> inHand(store->lock(*job));
    ASSERT_TRUE(*inHand);

    Reporter nobody;
    SealDesk seal(config);
    std::promise<std::string> rested;
    auto said = rested.get_future();
    std::atomic<bool> once{false};
    const LaneWork work{"scan", {JobState::Scanning}, [](JobState from) { return from == JobState::Scanning; }};
    Lane lane(config, work, nobody, seal, [&](JobId, const Result<Job>& outcome) {
        if (!once.exchange(true)) rested.set_value(outcome ? "done" : std::string(outcome.error().code.name));
    });
    lane.start();
    EXPECT_EQ(said.wait_for(500ms), std::future_status::timeout) << "it told of a failure that is none";

    inHand.reset();
    ASSERT_EQ(said.wait_for(60s), std::future_status::ready) << "it does not come back to the job";
    EXPECT_NE(said.get(), errors::StoreConflict.name);
}

}  // namespace
}  // namespace sohoa

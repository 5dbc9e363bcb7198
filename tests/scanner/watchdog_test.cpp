#include "scanner/watchdog.h"

#include <gtest/gtest.h>

#include <future>

namespace sohoa::scanner {
namespace {

using namespace std::chrono_literals;

struct Bite {
    std::promise<void> made;
    std::future<void> happened = made.get_future();
    bool within(std::chrono::milliseconds time) { return happened.wait_for(time) == std::future_status::ready; }
};

TEST(Watchdog, BitesWhenACallHangs) {
    const std::atomic<bool> cancelled = false;
    Bite bite;
    Watchdog watchdog({50ms, 10s}, cancelled, [&bite] { bite.made.set_value(); });
    watchdog.watch();
    EXPECT_TRUE(bite.within(5s));
}

TEST(Watchdog, LeavesACallAloneThatKeepsSendingBytes) {
    const std::atomic<bool> cancelled = false;
    Bite bite;
    Watchdog watchdog({400ms, 10s}, cancelled, [&bite] { bite.made.set_value(); });
    for (int i = 0; i < 20; ++i) {
        watchdog.watch();
        EXPECT_FALSE(bite.within(40ms));
    }
}

TEST(Watchdog, RestsWhileTheCallerTakesItsTime) {
    const std::atomic<bool> cancelled = false;
    Bite bite;
    Watchdog watchdog({50ms, 10s}, cancelled, [&bite] { bite.made.set_value(); });
    { const Watchdog::Call call(watchdog); }
    EXPECT_FALSE(bite.within(300ms));
}

TEST(Watchdog, HasLessPatienceOnceTheJobIsCancelled) {
    std::atomic<bool> cancelled = false;
    Bite bite;
    Watchdog watchdog({60s, 50ms}, cancelled, [&bite] { bite.made.set_value(); });
    watchdog.watch();
    EXPECT_FALSE(bite.within(200ms));
    cancelled = true;
    EXPECT_TRUE(bite.within(5s));
}

}  // namespace
}  // namespace sohoa::scanner

#include "signer/watchdog.h"

#include <unistd.h>

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>

namespace sohoa::signer {

namespace {

using Clock = std::chrono::steady_clock;

// Never destroyed: its thread runs until the process ends.
class Watchdog {
  public:
    static Watchdog& instance() {
        static auto* const one = new Watchdog;
        return *one;
    }

    void set(Clock::time_point until, const char* call) {
        const std::lock_guard lock(mutex_);
        until_ = until;
        call_ = call;
        changed_.notify_one();
    }

    void clear() {
        const std::lock_guard lock(mutex_);
        until_.reset();
        changed_.notify_one();
    }

  private:
    Watchdog() {
        std::thread([this] { watch(); }).detach();
    }

    void watch() {
        std::unique_lock lock(mutex_);
        for (;;) {
            if (!until_) {
                changed_.wait(lock);
            } else if (const auto until = *until_; Clock::now() >= until) {
                std::fprintf(stderr, "sohoa-sign: the token's module hangs in %s\n", call_);
                ::_exit(4);
            } else {
                changed_.wait_until(lock, until);
            }
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Clock::time_point> until_;
    const char* call_ = "";
};

}  // namespace

CallLimit::CallLimit(std::chrono::milliseconds limit, const char* call) {
    Watchdog::instance().set(Clock::now() + limit, call);
}
CallLimit::~CallLimit() { Watchdog::instance().clear(); }

}  // namespace sohoa::signer

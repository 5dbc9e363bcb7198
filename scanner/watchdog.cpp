#include "scanner/watchdog.h"

#include <algorithm>
#include <utility>

namespace sohoa::scanner {

Watchdog::Watchdog(Limits limits, const std::atomic<bool>& cancelled, std::function<void()> bite)
    : limits_(limits), cancelled_(cancelled), bite_(std::move(bite)), thread_([this] { run(); }) {}

Watchdog::~Watchdog() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Watchdog::watch() {
    const std::lock_guard lock(mutex_);
    watching_ = true;
    lastSign_ = Clock::now();
}

void Watchdog::rest() {
    const std::lock_guard lock(mutex_);
    watching_ = false;
}

void Watchdog::run() {
    const auto shortest = std::min(limits_.silence, limits_.afterCancel);
    const auto glance = std::clamp<std::chrono::milliseconds>(shortest / 10, std::chrono::milliseconds(5),
                                                              std::chrono::milliseconds(500));
    std::unique_lock lock(mutex_);
    Clock::time_point cancelledAt = Clock::time_point::max();
    while (!ending_) {
        changed_.wait_for(lock, glance);
        const auto now = Clock::now();
        if (cancelled_ && cancelledAt == Clock::time_point::max()) cancelledAt = now;
        if (!watching_ || ending_) continue;
        const bool silent = now - lastSign_ > limits_.silence;
        const bool deaf =
            cancelledAt != Clock::time_point::max() && now - std::max(cancelledAt, lastSign_) > limits_.afterCancel;
        if (!silent && !deaf) continue;
        bite_();
        return;
    }
}

}  // namespace sohoa::scanner

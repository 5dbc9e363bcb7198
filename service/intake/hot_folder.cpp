#include "service/intake/hot_folder.h"

#include <csignal>
#include <optional>
#include <string>

#include "service/intake/hot_intake.h"

namespace sohoa {

HotFolder::HotFolder(Config config, std::function<void(JobId)> wake, std::function<void(const Error&)> trouble)
    : config_(std::move(config)), wake_(std::move(wake)), trouble_(std::move(trouble)) {
    if (config_.intake.folder.empty()) return;
    std::signal(SIGIO, SIG_IGN);  // somebody opens a file while we hold its lease
    thread_ = std::thread([this] { run(); });
}

HotFolder::~HotFolder() {
    {
        const std::lock_guard guard(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void HotFolder::run() {
    constexpr std::chrono::seconds betweenLooks{2};
    HotIntake intake(config_, wake_);
    std::optional<Store> store;
    std::string lastTrouble;
    for (;;) {
        {
            std::unique_lock guard(mutex_);
            if (changed_.wait_for(guard, betweenLooks, [&] { return ending_; })) return;
        }
        if (!store) {
            auto opened = Store::open(config_);
            if (!opened) continue;  // the database is away: the next round tries again
            store.emplace(std::move(*opened));
        }
        const auto looked = intake.look(*store, FolderWatch::Clock::now());
        if (!looked && looked.error().code.name != lastTrouble) trouble_(looked.error());
        lastTrouble = looked ? "" : looked.error().code.name;
    }
}

}  // namespace sohoa

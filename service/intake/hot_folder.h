// The hot folder's thread: looks into it every two seconds (HotIntake), for as long as the service runs. Nothing where
// the configuration names no folder.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "core/config.h"
#include "core/result.h"
#include "core/units.h"

namespace sohoa {

class HotFolder {
  public:
    // wake: a job has come; called on the thread. trouble: told once for each code, until a look went well.
    HotFolder(Config config, std::function<void(JobId)> wake, std::function<void(const Error&)> trouble);
    ~HotFolder();
    HotFolder(const HotFolder&) = delete;
    HotFolder& operator=(const HotFolder&) = delete;

  private:
    void run();

    Config config_;
    std::function<void(JobId)> wake_;
    std::function<void(const Error&)> trouble_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace sohoa

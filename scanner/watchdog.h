// Ends the process when the scanner gives no sign of life for too long.
//
// SANE has no read time-out and a call that hangs cannot be taken back, so the process goes and its supervisor sees a
// crash. Pages already delivered are whole files; the one in the making is a part file that nobody takes for a page.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace sohoa::scanner {

// Watches between watch() and rest(); at rest where it is made. One thread uses it, a second one is inside.
class Watchdog {
  public:
    using Clock = std::chrono::steady_clock;

    struct Limits {
        std::chrono::milliseconds silence{std::chrono::seconds(90)};
        std::chrono::milliseconds afterCancel{
            std::chrono::seconds(12)};  // how long a hanging call may outlive the request to end
    };

    // bite is called once, in the watchdog's thread; the program's ends the process with status 4.
    Watchdog(Limits limits, const std::atomic<bool>& cancelled, std::function<void()> bite);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void watch();  // a call into SANE begins, or bytes arrived: the time starts anew
    void rest();   // our own work, or the caller's

    // Watches for one call and rests afterwards.
    class Call {
      public:
        explicit Call(Watchdog& watchdog) : watchdog_(watchdog) { watchdog_.watch(); }
        ~Call() { watchdog_.rest(); }
        Call(const Call&) = delete;
        Call& operator=(const Call&) = delete;

      private:
        Watchdog& watchdog_;
    };

  private:
    void run();

    Limits limits_;
    const std::atomic<bool>& cancelled_;
    std::function<void()> bite_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool watching_ = false, ending_ = false;
    Clock::time_point lastSign_;
    std::thread thread_;
};

}  // namespace sohoa::scanner

// SIGTERM as a flag while a job runs, and as the end of the program at other times.
//
// The signal is blocked and waited for in a thread of its own: backends put SIGTERM back to its default from within
// (their reader was once a process), so that a handler of ours would not be called.
#pragma once

#include <atomic>
#include <mutex>
#include <thread>

namespace sohoa::scanner {

// One for the program, made before any other thread begins.
class TermSignal {
  public:
    TermSignal();
    ~TermSignal();
    TermSignal(const TermSignal&) = delete;
    TermSignal& operator=(const TermSignal&) = delete;

    // Stays true: a program that was told to end begins nothing more.
    const std::atomic<bool>& raised() const { return raised_; }

    // While it lives SIGTERM does no more than raise the flag.
    class Job {
      public:
        explicit Job(TermSignal& signal);
        ~Job();
        Job(const Job&) = delete;
        Job& operator=(const Job&) = delete;

      private:
        TermSignal& signal_;
    };

  private:
    void wait();

    std::mutex mutex_;
    bool atWork_ = false;
    std::atomic<bool> raised_ = false;
    std::thread thread_;
};

}  // namespace sohoa::scanner

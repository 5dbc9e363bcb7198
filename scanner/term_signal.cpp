#include "scanner/term_signal.h"

#include <unistd.h>

#include <csignal>

namespace sohoa::scanner {

static constexpr int wakeUp = SIGUSR1;  // ends the waiting thread

static sigset_t waitedFor() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, wakeUp);
    return set;
}

TermSignal::TermSignal() {
    const sigset_t set = waitedFor();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    thread_ = std::thread([this] { wait(); });
}

TermSignal::~TermSignal() {
    ::pthread_kill(thread_.native_handle(), wakeUp);
    thread_.join();
}

void TermSignal::wait() {
    const sigset_t set = waitedFor();
    for (int signal = 0; sigwait(&set, &signal) == 0 && signal != wakeUp;) {
        const std::lock_guard lock(mutex_);
        raised_ = true;
        // The main thread waits for a request that will not be taken.
        if (!atWork_) ::_exit(0);
    }
}

TermSignal::Job::Job(TermSignal& signal) : signal_(signal) {
    const std::lock_guard lock(signal_.mutex_);
    signal_.atWork_ = true;
}

TermSignal::Job::~Job() {
    const std::lock_guard lock(signal_.mutex_);
    // Once told to end, the program still answers and then ends at the end of its input.
    if (!signal_.raised_) signal_.atWork_ = false;
}

}  // namespace sohoa::scanner

// What keepers who are present agreed to have signed: lists of documents as they were shown, each with the PIN that was
// entered for it, and the one session with the token that the list in hand is signed in (service/seal_session.h).
//
// One list after the other; a list is signed by its own keeper's PIN alone. The PIN is wiped when the session opens,
// which is one C_Login for the whole list. A list is over when all of it is signed, when its keeper leaves, signs out
// or hands over, at an interrupt, when the session ends (token pulled out, idle), and when the token or the keeper's
// right is at fault: what was signed stays signed, the rest stays where it is until somebody agrees to it again.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/config.h"
#include "core/secret_bytes.h"
#include "core/sha256.h"
#include "core/units.h"
#include "service/office.h"

namespace sohoa {

struct ApprovedCopy {
    JobId job;
    Sha256 archive;  // of the file that was shown; another one is not signed
};

struct ApprovedList {
    std::vector<ApprovedCopy> copies;
    std::string keeper;  // login
    std::string client;  // the bus connection at which they are
    SecretBytes pin;
};

struct SealDeskState {
    bool open = false;  // the token is logged in to
    std::string keeper, tokenSerial, pinWarning;
    std::chrono::milliseconds idleLeft{};
    int done = 0, failed = 0, left = 0;  // of the list in hand
};

class SealDesk {
  public:
    explicit SealDesk(const Config& config) : config_(config) {}

    // From any thread.
    void give(ApprovedList list);
    bool covers(JobId job) const;  // it is in the list in hand
    SealDeskState state() const;
    void leave(const std::string& client);  // its lists are over
    void end();                             // all of them
    bool isEnded() const;                   // the list in hand was ended and is still to be put away

    // On the thread that signs. approves: the list in hand holds the job, with this file.
    bool approves(JobId job, const std::optional<Sha256>& archive) const;
    Result<SealSession*> session(const FinalTryConsent& consent, std::function<bool()> mustStop);
    void rest(JobId job, const Result<Job>& outcome);  // what became of a job
    // Puts away lists that are over, and the session with them; the jobs that nobody signs any more.
    std::vector<JobId> tidy();
    void close();  // for good, with what is left

  private:
    using Clock = std::chrono::steady_clock;
    struct Entry {
        ApprovedList list;
        Clock::time_point touched;
        bool begun = false, ended = false;
        int done = 0, failed = 0;
    };
    bool isOver(const Entry& entry) const;

    const Config& config_;
    mutable std::mutex mutex_;
    std::deque<Entry> lists_;
    std::optional<SealSession> session_;  // the front list's; changed on the signing thread only
};

}  // namespace sohoa

// Stands between airscan and an eSCL scanner and lets the scanner draw in a sheet only when the one before is safe.
//
//   airscan ──loopback──▶ Pacer ──▶ scanner
//
// Alone, airscan fetches a whole stack ahead into its memory: a process that dies takes sheets with it that lie in the
// output tray already. The Pacer holds the scanner back instead: a sheet is asked for when mayFeed() was called for the
// one before, so that at any moment at most one sheet is neither in the tray nor in the store. Besides it ends what
// airscan would wait for without end, knows a JPEG that was cut off from a whole one, tells what the feeder says, and
// keeps the bytes as the scanner sent them.
//
// For one job on one opened device. The address holds a secret word, so that no other user of the machine gets at the
// pages. Its threads end with it; a job that the backend left open is ended at the scanner. Calls from one thread.
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/result.h"
#include "scanner/pacer/feeder_state.h"

namespace sohoa::scanner {

struct PacerRules {
    const std::atomic<bool>& cancelled;
    std::chrono::seconds silence{60};        // how long the scanner may send nothing, or be busy
    int ahead = 0;                           // sheets that may be drawn in before the one before is safe
    std::filesystem::path jobFile;           // notes the scanner's job while it lasts; empty: nowhere
    std::chrono::milliseconds pagePause{0};  // before a further sheet is asked for
};

class Pacer {
  public:
    // scannerUrl: http(s)://host[:port]/path, eSCL's root. A job that jobFile tells of was left open by a process that
    // died; it is ended first. Fails with scanner.io_error where nothing can be served on the loopback.
    static Result<std::unique_ptr<Pacer>> start(const std::string& scannerUrl, const PacerRules& rules);
    ~Pacer();
    Pacer(const Pacer&) = delete;
    Pacer& operator=(const Pacer&) = delete;

    const std::string& url() const;

    // The page that was read last is safe.
    void mayFeed();

    // No further page is wanted: the backend, which asks ahead, is told that there is none. Before the device is
    // closed.
    void finish();

    // The bytes behind the page that the backend delivers now; each page's once, in their order. Waits for them;
    // nothing where no page comes.
    std::optional<std::string> takeOriginal();

    // What went wrong with the scanner, where the backend's status does not tell it; the first of it.
    std::optional<Error> trouble() const;

    // What the scanner said of its feeder when it had no further page, before the job was ended.
    FeederState feederAtEnd() const;

  private:
    struct State;
    explicit Pacer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::scanner

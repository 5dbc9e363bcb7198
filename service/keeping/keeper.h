// The office's keeping work as a person or the clock asks for it: backups, anchors of the ledger, fixity checks,
// retention. Each answers a document for people and for the bus. On the thread of the store it is given.
#pragma once

#include <atomic>
#include <functional>
#include <string_view>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "store/keeping/backup.h"
#include "store/keeping/watch.h"
#include "store/store.h"

namespace sohoa {

// How long work tells how far it is, and how it is stopped. Safe from any thread.
class KeepingProgress {
  public:
    using Tell = std::function<void(std::string_view what, std::uint64_t done, std::uint64_t total)>;
    explicit KeepingProgress(Tell tell) : tell_(std::move(tell)) {}
    void stop() { stopped_ = true; }
    Watch begin();  // for a piece of work that begins now; an earlier stop does not concern it

  private:
    Tell tell_;
    std::atomic<bool> stopped_{false};
};

class Keeper {
  public:
    Keeper(const Config& config, Store& store, Watch watch)
        : config_(config), store_(store), watch_(std::move(watch)) {}

    Result<Json> backup(const std::filesystem::path& medium, BackupKind kind);
    Result<Json> testRestore(const std::filesystem::path& medium);
    Result<Json> anchor();
    Result<Json> verifyLedger();                   // against the anchors here, too
    Result<Json> checkFixity(std::int64_t files);  // 0: all
    Result<Json> dispose();                        // by the retention rule; the only thing that deletes
    Result<Json> state();

  private:
    std::filesystem::path anchors() const { return config_.home / "anchors"; }
    const Config& config_;
    Store& store_;
    Watch watch_;
};

}  // namespace sohoa

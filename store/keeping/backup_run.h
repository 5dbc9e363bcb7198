// One run of a backup, from the snapshot to the manifest that makes it whole.
#pragma once

#include <vector>

#include "core/result.h"
#include "store/keeping/backup.h"
#include "store/keeping/copying.h"
#include "store/keeping/file_list.h"
#include "store/keeping/manifest.h"
#include "store/keeping/medium.h"

namespace sohoa {

// Holds a medium for one run at a time; free when its process dies. Fails with store.conflict.
class MediumLock {
  public:
    static Result<MediumLock> acquire(const Medium& medium);
    MediumLock(MediumLock&& other) noexcept;
    MediumLock& operator=(MediumLock&&) = delete;
    ~MediumLock();

  private:
    explicit MediumLock(int fd) : fd_(fd) {}
    int fd_;
};

class BackupRun {
  public:
    BackupRun(const BackupSource& source, const Medium& medium, BackupKind kind, const Watch& watch)
        : source_(source), medium_(medium), watch_(watch) {
        manifest_.kind = kind;
    }

    // Once. Everything that it wrote was read back when it returns; the manifest was written after all else had been.
    Result<BackupReport> run();

  private:
    Result<> choosePlace();
    Result<> checkLedger();
    Result<> takeSnapshot();
    Result<> copyFiles();
    Result<> copyFile(const ListedFile& file);
    Result<> noteLacking(const ListedFile& file, Copying how);
    Result<> eraseWiped();
    Result<> copyConfiguration();
    Result<> copyAnchors();
    Result<> readAllBack();
    Result<> writeManifest();
    Result<> say(std::string_view what, std::uint64_t done, std::uint64_t total) const;

    const BackupSource& source_;
    const Medium& medium_;
    const Watch& watch_;
    Manifest manifest_;
    BackupReport report_;
    std::vector<bool> copiedNow_;  // by place in the list of files
};

}  // namespace sohoa

// Makes jobs of the files in the hot folder, one of each, in the name of the person whom the configuration names, and
// moves each file aside when its job has its pages or cannot have them.
//
// A file is known again by its inode, its time and its length, which the ledger keeps with the job: a service that is
// killed between the job and the move imports nothing twice, and after a power cut an import that has lost its copy in
// memory gets it anew from here. One thread.
#pragma once

#include <functional>
#include <map>

#include "core/config.h"
#include "service/intake/folder_watch.h"
#include "store/store.h"

namespace sohoa {

class HotIntake {
  public:
    HotIntake(const Config& config, std::function<void(JobId)> wake)
        : config_(config),
          watch_(config.intake.folder, std::chrono::seconds(config.intake.stableSeconds)),
          wake_(std::move(wake)) {}

    // Fails with core.bad_config (the folder, or its operator, who must be one who may scan), store.no_room,
    // service.no_memory_folder, core.file_unwritable; the next look tries again.
    Result<> look(Store& store, FolderWatch::Clock::time_point now);

  private:
    Result<> takeUp(Store& store, const Descriptor& folder, StableFile& file);
    Result<> settle(Store& store, const Descriptor& folder, const StableFile& file, JobId job);
    Result<JobId> makeJob(Store& store, const StableFile& file);
    Result<> refill(Store& store, const StableFile& file, JobId job);

    const Config& config_;
    FolderWatch watch_;
    std::function<void(JobId)> wake_;
    std::map<FileState, JobId> jobs_;  // of files that are still in the folder
};

}  // namespace sohoa

// A hidden folder beside a result, for files in the making. It is wiped and goes when the work ends; what a killed
// program left is wiped by the next one that works in the same place, since pages in it may be secret.
#pragma once

#include <filesystem>

#include "core/result.h"

namespace sohoa {

class WorkFolder {
  public:
    // Fails with core.file_unwritable.
    static Result<WorkFolder> in(const std::filesystem::path& parent);

    WorkFolder(WorkFolder&& other) noexcept;
    WorkFolder& operator=(WorkFolder&&) = delete;
    ~WorkFolder();

    const std::filesystem::path& path() const { return path_; }

  private:
    WorkFolder(std::filesystem::path path, int lock);

    std::filesystem::path path_;  // empty once moved from
    int lock_ = -1;               // held while the work goes on: a folder that is not locked was left behind
};

}  // namespace sohoa

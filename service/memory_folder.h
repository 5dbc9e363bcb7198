// A folder in memory for the pages that nobody has let pass yet: what the secrecy gate refuses never was on a disk
// (Nghị định 30/2020 Điều 22.4, 27.2). Whether such a folder can be swapped out is the unit's matter (MemorySwapMax=0).
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/units.h"

namespace sohoa {

// True where the folder lies in a file system in memory that has room for a page.
bool isInMemory(const std::filesystem::path& place);

class MemoryFolder {
  public:
    // Where folders in memory are looked for, in this order: the service's own, the user's, everybody's.
    static std::vector<std::filesystem::path> places();

    // Empty, for this user alone; what a killed process left in it is wiped. The name tells homes and jobs apart; the
    // job's lock is held. Fails with service.no_memory_folder where no place is a file system in memory with room for
    // a page: never is a disk taken instead.
    static Result<MemoryFolder> make(const std::filesystem::path& home, JobId job,
                                     const std::vector<std::filesystem::path>& among = places());

    MemoryFolder(MemoryFolder&& other) noexcept;
    MemoryFolder& operator=(MemoryFolder&&) = delete;
    ~MemoryFolder();  // wipes what is left in it

    const std::filesystem::path& path() const { return path_; }

  private:
    explicit MemoryFolder(std::filesystem::path path) : path_(std::move(path)) {}
    std::filesystem::path path_;
};

}  // namespace sohoa

#include "service/memory_folder.h"

#include <fmt/format.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "core/error_codes.h"
#include "core/sha256.h"
#include "core/wipe_file.h"

namespace sohoa {

namespace fs = std::filesystem;

// A page of A4 in colour at 400 dpi, as large as it can get.
static constexpr std::uint64_t leastRoom = 48u << 20;

bool isInMemory(const fs::path& place) {
    struct statfs system {};
    if (::statfs(place.c_str(), &system) != 0) return false;
    if (system.f_type == RAMFS_MAGIC) return true;  // grows as it is filled
    return system.f_type == TMPFS_MAGIC && system.f_bavail * std::uint64_t(system.f_bsize) >= leastRoom;
}

static void wipeFilesIn(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        (void)wipeFile(at->path());
}

// In a place that everybody writes to, somebody else may have been there first.
static bool makeOwnFolder(const fs::path& folder) {
    if (::mkdir(folder.c_str(), 0700) == 0) return true;
    struct stat found {};
    if (errno != EEXIST || ::lstat(folder.c_str(), &found) != 0) return false;
    if (!S_ISDIR(found.st_mode) || found.st_uid != ::geteuid() || (found.st_mode & 0777) != 0700) return false;
    wipeFilesIn(folder);
    std::error_code error;
    return fs::is_empty(folder, error) && !error;
}

std::vector<fs::path> MemoryFolder::places() {
    std::vector<fs::path> places;
    if (const char* own = std::getenv("RUNTIME_DIRECTORY"); own != nullptr && *own != 0)
        places.emplace_back(std::string_view(own).substr(0, std::string_view(own).find(':')));
    places.emplace_back(fmt::format("/run/user/{}", ::geteuid()));
    places.emplace_back("/dev/shm");
    return places;
}

Result<MemoryFolder> MemoryFolder::make(const fs::path& home, JobId job, const std::vector<fs::path>& among) {
    std::error_code ignored;
    const std::string office = sha256Of(fs::weakly_canonical(home, ignored).string()).hex().substr(0, 16);
    for (const fs::path& place : among) {
        if (!isInMemory(place)) continue;
        const fs::path folder = place / fmt::format("sohoa-{}-job-{}", office, job.value);
        if (makeOwnFolder(folder)) return MemoryFolder(folder);
    }
    return fail(errors::NoMemoryFolder, fmt::format("none of {} places", among.size()));
}

MemoryFolder::MemoryFolder(MemoryFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}

MemoryFolder::~MemoryFolder() {
    if (path_.empty()) return;
    wipeFilesIn(path_);
    std::error_code ignored;
    fs::remove(path_, ignored);
}

}  // namespace sohoa

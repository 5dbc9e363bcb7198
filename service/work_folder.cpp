#include "service/work_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>
#include <vector>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "core/wipe_file.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::string_view namePrefix = ".sohoa-work-";
static constexpr std::size_t uuidLength = 36;

// Nothing of anybody else's is taken for one.
static bool isOurs(const fs::path& folder) {
    const std::string name = folder.filename().string();
    return name.starts_with(namePrefix) && name.size() == namePrefix.size() + uuidLength &&
           name.find_first_not_of("0123456789abcdef-", namePrefix.size()) == std::string::npos;
}

// A descriptor that holds the lock; -1 where another one holds it.
static int lockOn(const fs::path& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0) return fd;
    if (fd >= 0) ::close(fd);
    return -1;
}

static void wipeFolder(const fs::path& folder) {
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->is_regular_file(error)) (void)wipeFile(at->path());
    fs::remove_all(folder, error);
}

static void wipeFoldersLeftIn(const fs::path& parent) {
    std::error_code error;
    std::vector<fs::path> left;
    for (fs::directory_iterator at(parent, error), end; !error && at != end; at.increment(error))
        if (isOurs(at->path())) left.push_back(at->path());
    for (const fs::path& folder : left) {
        const int lock = lockOn(folder);
        if (lock < 0) continue;
        wipeFolder(folder);
        ::close(lock);
    }
}

Result<WorkFolder> WorkFolder::in(const fs::path& parent) {
    wipeFoldersLeftIn(parent);
    // Another program may take the new folder for one left behind before it is locked.
    for (int tries = 0; tries < 5; ++tries) {
        const fs::path path = parent / fmt::format("{}{}", namePrefix, randomUuid());
        std::error_code error;
        fs::create_directories(path, error);
        if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", path.string(), error.message()));
        fs::permissions(path, fs::perms::owner_all, error);
        const int lock = lockOn(path);
        if (lock >= 0 && fs::exists(path, error)) return WorkFolder(path, lock);
        if (lock >= 0) ::close(lock);
    }
    return fail(errors::FileUnwritable, fmt::format("{}: no folder in it can be locked", parent.string()));
}

WorkFolder::WorkFolder(fs::path path, int lock) : path_(std::move(path)), lock_(lock) {}

WorkFolder::WorkFolder(WorkFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})), lock_(std::exchange(other.lock_, -1)) {}

WorkFolder::~WorkFolder() {
    if (path_.empty()) return;
    wipeFolder(path_);
    ::close(lock_);
}

}  // namespace sohoa

#include "scanner/part_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <string>

namespace sohoa::scanner {

namespace fs = std::filesystem;

// A write lease is given only while nobody else has the file open (fcntl(2)).
static bool isOpenSomewhere(const fs::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) return true;
    const bool alone = ::fcntl(fd, F_SETLEASE, F_WRLCK) == 0;
    if (alone) ::fcntl(fd, F_SETLEASE, F_UNLCK);
    ::close(fd);
    return !alone;
}

void removeAbandonedPartFiles(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (!name.starts_with('.') || !name.ends_with(".part") || isOpenSomewhere(at->path())) continue;
        std::error_code ignored;
        fs::remove(at->path(), ignored);
    }
}

}  // namespace sohoa::scanner

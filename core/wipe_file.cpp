#include "core/wipe_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

static tl::unexpected<Error> failedAt(const fs::path& file) {
    return fail(errors::FileUnwritable, fmt::format("{}: {}", file.string(), std::strerror(errno)));
}

static bool overwrite(int fd, off_t size) {
    static constexpr std::array<char, 65536> nothing{};
    for (off_t at = 0; at < size;) {
        const auto length = static_cast<std::size_t>(std::min<off_t>(size - at, off_t(nothing.size())));
        const ssize_t n = ::pwrite(fd, nothing.data(), length, at);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        at += n;
    }
    return ::fsync(fd) == 0;
}

Result<> wipeFile(const fs::path& file) {
    struct stat found {};
    if (::lstat(file.c_str(), &found) != 0) {
        if (errno == ENOENT) return {};
        return failedAt(file);
    }
    if (S_ISREG(found.st_mode)) {
        // Written once: nobody may write to it until now.
        if (::chmod(file.c_str(), 0600) != 0) return failedAt(file);
        const int fd = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
        if (fd < 0) return failedAt(file);
        const bool done = overwrite(fd, found.st_size);
        const int why = errno;
        ::close(fd);
        errno = why;
        if (!done) return failedAt(file);
    }
    if (::unlink(file.c_str()) != 0 && errno != ENOENT) return failedAt(file);
    return fsyncFolder(file.parent_path());
}

}  // namespace sohoa

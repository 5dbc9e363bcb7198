#include "intake/source_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "core/error_codes.h"

namespace sohoa::intake {

SourceFile::SourceFile(SourceFile&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), bytes_(std::move(other.bytes_)) {}

SourceFile::~SourceFile() {
    if (fd_ >= 0) ::close(fd_);
}

Result<SourceFile> SourceFile::open(const std::filesystem::path& path, std::uint64_t mostBytes) {
    // A fifo would keep us waiting, a device might do something.
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (fd < 0 && errno == ELOOP) return fail(errors::IntakeNotAFile, "a symbolic link");
    if (fd < 0) return fail(errors::FileUnreadable, strerror(errno));
    SourceFile file(fd, {});
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return fail(errors::IntakeNotAFile);
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > mostBytes) return fail(errors::IntakeTooLarge, fmt::format("{} bytes", size));
    file.bytes_.resize(size);
    for (std::size_t at = 0; at < size;) {
        const ssize_t got = ::pread(fd, file.bytes_.data() + at, size - at, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(errors::FileUnreadable, strerror(errno));
        if (got == 0) return fail(errors::IntakeChanging, "shorter than it was");
        at += static_cast<std::size_t>(got);
    }
    return file;
}

}  // namespace sohoa::intake

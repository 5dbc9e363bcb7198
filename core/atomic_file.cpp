#include "core/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "core/error_codes.h"
#include "core/uuid.h"

namespace sohoa {

namespace fs = std::filesystem;

static tl::unexpected<Error> failWriting(const fs::path& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    return fail(full ? errors::DiskFull : errors::FileUnwritable,
                fmt::format("{}: {}", path.string(), strerror(error)));
}

static Result<> fsyncOpened(const fs::path& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) return failWriting(path, errno);
    const int error = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (error != 0) return failWriting(path, error);
    return {};
}

Result<> fsyncFile(const fs::path& path) { return fsyncOpened(path, O_RDONLY); }
Result<> fsyncFolder(const fs::path& folder) { return fsyncOpened(folder, O_RDONLY | O_DIRECTORY); }

static fs::path folderOf(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

AtomicFile::AtomicFile(fs::path target, fs::path part, int fd, Existing existing)
    : target_(std::move(target)), part_(std::move(part)), fd_(fd), existing_(existing) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : target_(std::move(other.target_)),
      part_(std::move(other.part_)),
      fd_(std::exchange(other.fd_, -1)),
      existing_(other.existing_) {}

AtomicFile::~AtomicFile() {
    if (fd_ < 0) return;
    ::close(fd_);
    ::unlink(part_.c_str());
}

Result<AtomicFile> AtomicFile::create(const fs::path& target, Existing existing) {
    std::error_code ignored;
    if (existing == Existing::Refuse && fs::exists(target, ignored)) return fail(errors::FileExists, target.string());
    // Without the target's name, which may be as long as the file system allows.
    const fs::path part = folderOf(target) / fmt::format(".{}.part", randomUuid());
    const int fd = ::open(part.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
    if (fd < 0) return failWriting(part, errno);
    return AtomicFile(target, part, fd, existing);
}

Result<> AtomicFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failWriting(part_, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<> AtomicFile::write(std::string_view bytes) {
    return write(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

Result<> AtomicFile::commit() {
    // By its path: a library that writes by itself may have put another file there.
    if (auto synced = fsyncFile(part_); !synced) return synced;
    // link() refuses an existing target in one step, which rename() does not.
    if (existing_ == Existing::Refuse) {
        if (::link(part_.c_str(), target_.c_str()) != 0) {
            if (errno == EEXIST) return fail(errors::FileExists, target_.string());
            return failWriting(target_, errno);
        }
        ::unlink(part_.c_str());
    } else if (::rename(part_.c_str(), target_.c_str()) != 0) {
        return failWriting(target_, errno);
    }
    ::close(std::exchange(fd_, -1));
    return fsyncFolder(folderOf(target_));
}

Result<> writeFileAtomically(const fs::path& target, std::string_view bytes, AtomicFile::Existing existing) {
    auto file = AtomicFile::create(target, existing);
    if (!file) return passOn(file);
    if (auto written = file->write(bytes); !written) return written;
    return file->commit();
}

Result<std::string> readFile(const fs::path& path, std::size_t limit) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(errors::FileUnreadable, fmt::format("{}: {}", path.string(), strerror(errno)));
    std::string bytes;
    std::string block(1 << 16, '\0');
    for (;;) {
        const ssize_t got = ::read(fd, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        const int error = errno;
        if (got <= 0) {
            ::close(fd);
            if (got < 0) return fail(errors::FileUnreadable, fmt::format("{}: {}", path.string(), strerror(error)));
            return bytes;
        }
        bytes.append(block.data(), static_cast<std::size_t>(got));
        if (bytes.size() > limit) {
            ::close(fd);
            return fail(errors::FileUnreadable, fmt::format("{}: larger than {} bytes", path.string(), limit));
        }
    }
}

}  // namespace sohoa

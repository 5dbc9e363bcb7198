#include "store/keeping/copying.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <span>
#include <vector>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

Result<> makeFolders(const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error)) return {};
    if (folder.has_parent_path() && folder.parent_path() != folder)
        if (auto above = makeFolders(folder.parent_path()); !above) return above;
    fs::create_directory(folder, error);
    if (error) {
        const bool full = error == std::errc::no_space_on_device;
        return fail(full ? errors::DiskFull : errors::FileUnwritable,
                    fmt::format("{}: {}", folder.string(), error.message()));
    }
    return fsyncFolder(folder.has_parent_path() ? folder.parent_path() : ".");
}

namespace {

class OpenFile {
  public:
    explicit OpenFile(const fs::path& path) : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)), error_(errno) {}
    ~OpenFile() {
        if (fd_ >= 0) ::close(fd_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool opened() const { return fd_ >= 0; }
    bool missing() const { return fd_ < 0 && error_ == ENOENT; }
    // What the kernel has of it in memory is given up; only what was written out can be.
    void forgetCached() const { (void)::posix_fadvise(fd_, 0, 0, POSIX_FADV_DONTNEED); }
    // Below zero where the device refuses.
    ssize_t read(std::span<std::byte> into) const {
        for (;;) {
            const ssize_t got = ::read(fd_, into.data(), into.size());
            if (got >= 0 || errno != EINTR) return got;
        }
    }

  private:
    int fd_, error_;
};

}  // namespace

Result<Copying> copyVerified(const fs::path& from, const fs::path& to, const Sha256& digest) {
    const OpenFile source(from);
    if (!source.opened()) return source.missing() ? Copying::SourceMissing : Copying::SourceDamaged;
    if (auto made = makeFolders(to.parent_path()); !made) return passOn(made);
    auto target = AtomicFile::create(to, AtomicFile::Existing::Replace);
    if (!target) return passOn(target);
    Sha256Hasher hasher;
    std::vector<std::byte> block(1 << 20);
    for (;;) {
        const ssize_t got = source.read(block);
        if (got < 0) return Copying::SourceDamaged;
        if (got == 0) break;
        const std::span<const std::byte> bytes(block.data(), static_cast<std::size_t>(got));
        hasher.add(bytes);
        if (auto written = target->write(bytes); !written) return passOn(written);
    }
    if (hasher.finish() != digest) return Copying::SourceDamaged;
    if (auto committed = target->commit(); !committed) return passOn(committed);
    return Copying::Done;
}

Result<> readBack(const fs::path& path, const Sha256& digest) {
    const OpenFile file(path);
    const auto damaged = [&](std::string_view how) {
        return fail(errors::BackupDamaged, fmt::format("{}: {}", path.string(), how));
    };
    if (!file.opened()) return damaged("cannot be opened");
    file.forgetCached();
    Sha256Hasher hasher;
    std::vector<std::byte> block(1 << 20);
    for (;;) {
        const ssize_t got = file.read(block);
        if (got < 0) return damaged("cannot be read");
        if (got == 0) break;
        hasher.add(std::span<const std::byte>(block.data(), static_cast<std::size_t>(got)));
    }
    if (hasher.finish() != digest) return damaged("does not read back as it was written");
    return {};
}

}  // namespace sohoa

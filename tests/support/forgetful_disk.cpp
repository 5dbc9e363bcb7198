#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#include "tests/support/forgetful_disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace sohoa::test {

namespace {

struct Piece {
    long at = 0, sizeBefore = 0;
    std::string before;
};

struct File {
    int fd = -1;  // our own
    bool hasLocks = false;
    std::vector<Piece> pieces;
};

struct Name {
    std::string path, from, folder;
};

using Inode = std::pair<dev_t, ino_t>;

// Never destroyed: programs write until their very end.
std::mutex& mutex() {
    static auto* const one = new std::mutex;
    return *one;
}
std::map<Inode, File>& files() {
    static auto* const all = new std::map<Inode, File>;
    return *all;
}
std::vector<Name>& names() {
    static auto* const all = new std::vector<Name>;
    return *all;
}

std::string pathOf(int fd) {
    char target[512];
    const ssize_t length = ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), target, sizeof target);
    return length > 0 ? std::string(target, std::size_t(length)) : std::string();
}

std::string folderOf(const std::string& path) { return path.substr(0, path.rfind('/')); }

File* fileOf(int fd, const struct stat& status) {
    File& file = files()[{status.st_dev, status.st_ino}];
    if (file.fd >= 0) return &file;
    const std::string path = pathOf(fd);
    // SQLite makes its index of the log again after every crash.
    if (path.size() > 4 && path.substr(path.size() - 4) == "-shm") return nullptr;
    file.fd = int(::syscall(SYS_openat, AT_FDCWD, ("/proc/self/fd/" + std::to_string(fd)).c_str(), O_RDWR | O_CLOEXEC));
    file.hasLocks = path.find("/store/") != std::string::npos;
    return file.fd >= 0 ? &file : nullptr;
}

void notePiece(int fd, long at, unsigned long bytes) {
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return;
    const std::lock_guard guard(mutex());
    File* file = fileOf(fd, status);
    if (file == nullptr) return;
    Piece piece{at, long(status.st_size), {}};
    const long there = std::clamp(long(status.st_size) - at, 0l, long(bytes));
    piece.before.resize(std::size_t(there));
    if (there > 0 && ::syscall(SYS_pread64, file->fd, piece.before.data(), there, at) != there) return;
    file->pieces.push_back(std::move(piece));
}

}  // namespace

void noteWrite(int fd, long at, unsigned long bytes) {
    if (at < 0) at = (::fcntl(fd, F_GETFL) & O_APPEND) != 0 ? ::lseek(fd, 0, SEEK_END) : ::lseek(fd, 0, SEEK_CUR);
    notePiece(fd, at, bytes);
}

void noteTruncation(int fd, long length) { notePiece(fd, length, ~0ul >> 1); }

void noteName(const std::string& path, const std::string& from) {
    const std::lock_guard guard(mutex());
    names().push_back({path, from, folderOf(path)});
}

void noteSync(int fd) {
    struct stat status {};
    if (::fstat(fd, &status) != 0) return;
    const std::lock_guard guard(mutex());
    if (S_ISDIR(status.st_mode)) {
        const std::string folder = pathOf(fd);
        auto& all = names();
        all.erase(std::remove_if(all.begin(), all.end(), [&](const Name& name) { return name.folder == folder; }),
                  all.end());
        return;
    }
    const auto found = files().find({status.st_dev, status.st_ino});
    if (found == files().end()) return;
    found->second.pieces.clear();
    // To close any descriptor of a file is to give up all of the process's locks on it.
    if (found->second.hasLocks) return;
    ::syscall(SYS_close, found->second.fd);
    files().erase(found);
}

void forgetWhatWasNotSynced() {
    mutex().lock();
    for (auto& [inode, file] : files()) {
        std::reverse(file.pieces.begin(), file.pieces.end());
        for (const Piece& piece : file.pieces) {
            ::syscall(SYS_pwrite64, file.fd, piece.before.data(), piece.before.size(), piece.at);
            ::syscall(SYS_ftruncate, file.fd, piece.sizeBefore);
        }
    }
    auto& all = names();
    std::reverse(all.begin(), all.end());
    for (const Name& name : all) {
        struct stat status {};
        if (!name.from.empty())
            ::syscall(SYS_rename, name.path.c_str(), name.from.c_str());
        else if (::lstat(name.path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
            ::syscall(SYS_rmdir, name.path.c_str());
        else
            ::syscall(SYS_unlink, name.path.c_str());
    }
}

}  // namespace sohoa::test

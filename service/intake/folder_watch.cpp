#include "service/intake/folder_watch.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa {

namespace {

constexpr std::size_t mostNames = 10'000;

FileState stateOf(const struct stat& status) {
    return {status.st_ino, static_cast<std::uint64_t>(status.st_size),
            status.st_mtim.tv_sec * std::int64_t(1'000'000'000) + status.st_mtim.tv_nsec};
}

std::vector<std::string> namesIn(int folder) {
    std::vector<std::string> names;
    const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);  // closedir closes it
    if (own < 0) return names;
    const Owned<DIR, ::closedir> reader{::fdopendir(own)};
    while (const dirent* entry = reader ? ::readdir(reader.get()) : nullptr) {
        if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
        if (names.size() == mostNames) break;
    }
    std::sort(names.begin(), names.end());
    return names;
}

// Who may put a file there: we, the folder's owner, and its group where that may write to it.
bool isOfOurs(const struct stat& file, const struct stat& folder) {
    const bool ofGroup = (folder.st_mode & S_IWGRP) != 0 && file.st_gid == folder.st_gid;
    return file.st_uid == ::geteuid() || file.st_uid == folder.st_uid || ofGroup;
}

const char* whyNot(const struct stat& file, const struct stat& folder) {
    if (S_ISLNK(file.st_mode)) return "a symbolic link";
    if (!S_ISREG(file.st_mode)) return "a device, pipe or socket";
    if (file.st_nlink != 1) return "a file with several names";
    return isOfOurs(file, folder) ? nullptr : "another owner's file";
}

// A read lease is given only while nobody has the file open for writing (fcntl(2)). Of another's file none is given to
// us: then that it stayed as it is must do.
bool isBeingWritten(int file) {
    if (::fcntl(file, F_SETLEASE, F_RDLCK) == 0) {
        ::fcntl(file, F_SETLEASE, F_UNLCK);
        return false;
    }
    return errno == EAGAIN;
}

}  // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
}
Descriptor::~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
}

Result<FolderWatch::Seen> FolderWatch::look(Clock::time_point now) {
    Seen seen;
    seen.folder = Descriptor(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat folder {};
    if (!seen.folder || ::fstat(seen.folder.get(), &folder) != 0)
        return fail(errors::BadConfig, "[intake] folder: it is no folder");
    if ((folder.st_mode & S_IWOTH) != 0) return fail(errors::BadConfig, "[intake] folder: everybody may write to it");
    std::map<std::string, Since> since;
    for (const std::string& name : namesIn(seen.folder.get())) {
        struct stat status {};
        if (::fstatat(seen.folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0 || S_ISDIR(status.st_mode))
            continue;
        if (const char* why = whyNot(status, folder); why != nullptr) {
            seen.refused.push_back({name, Error{errors::IntakeNotAFile, why}});
            continue;
        }
        const auto before = since_.find(name);
        const FileState state = stateOf(status);
        const bool isSame = before != since_.end() && before->second.state == state;
        const Clock::time_point from = isSame ? before->second.time : now;
        since[name] = {state, from};
        if (now - from < stable_) continue;
        Descriptor file(
            ::openat(seen.folder.get(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        struct stat opened {};
        if (!file || ::fstat(file.get(), &opened) != 0 || whyNot(opened, folder) != nullptr ||
            stateOf(opened) != state || isBeingWritten(file.get())) {
            since[name].time = now;
            continue;
        }
        seen.ready.push_back({name, state, std::move(file)});
    }
    since_ = std::move(since);
    return seen;
}

}  // namespace sohoa

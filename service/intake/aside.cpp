#include "service/intake/aside.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "core/error_codes.h"

namespace sohoa {

namespace {

tl::unexpected<Error> unwritable(const char* what) {
    return fail(errors::FileUnwritable, fmt::format("[intake] folder, {}: {}", what, strerror(errno)));
}

Result<Descriptor> subfolder(const Descriptor& folder, const char* name) {
    if (::mkdirat(folder.get(), name, 0750) != 0 && errno != EEXIST) return unwritable(name);
    Descriptor opened(::openat(folder.get(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!opened) return unwritable(name);
    return opened;
}

std::string numbered(const std::string& name, int number) {
    if (number == 1) return name;
    const std::size_t dot = name.rfind('.');
    const std::size_t end = dot == std::string::npos || dot == 0 ? name.size() : dot;
    return fmt::format("{} ({}){}", name.substr(0, end), number, name.substr(end));
}

// The name that it got there.
Result<std::string> moveInto(const Descriptor& from, const std::string& name, const Descriptor& to) {
    constexpr int mostOfAName = 10'000;
    for (int number = 1; number <= mostOfAName; ++number) {
        std::string target = numbered(name, number);
        if (::renameat2(from.get(), name.c_str(), to.get(), target.c_str(), RENAME_NOREPLACE) == 0) return target;
        if (errno != EEXIST) return unwritable("a file cannot be moved");
    }
    errno = EEXIST;
    return unwritable("a file cannot be moved");
}

Result<> writeNote(const Descriptor& folder, const std::string& name, const Error& why) {
    const std::string text = fmt::format("{}\n{}\n\n{}\n", why.code.vi, why.code.en, why.code.name);
    const std::string note = name + ".txt";
    const Descriptor file(
        ::openat(folder.get(), note.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0640));
    if (!file || ::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return unwritable("a note cannot be written");
    return {};
}

}  // namespace

Result<> moveAside(const Descriptor& folder, const std::string& name, const std::optional<Error>& why,
                   const std::optional<FileState>& state) {
    struct stat status {};
    if (::fstatat(folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return {};  // somebody took it away
    if (state && status.st_ino != state->inode) return {};
    auto target = subfolder(folder, why ? "refused" : "taken");
    if (!target) return passOn(target);
    auto moved = moveInto(folder, name, *target);
    if (!moved) return passOn(moved);
    return why ? writeNote(*target, *moved, *why) : Result<>();
}

}  // namespace sohoa

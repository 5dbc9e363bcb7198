// The saboteur: sits between every process of the office and the C library, counts the moments at which a file changes
// or becomes durable, and makes one of them go wrong as sabotage.h says. Never part of the product.
//
// Pipes, sockets, the log, the lock that only names a process, and files outside the office are left alone.
#undef _FILE_OFFSET_BITS  // both spellings of each call are replaced, open() and open64()
#undef _FORTIFY_SOURCE
#include "tests/support/sabotage.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>

#include "tests/support/forgetful_disk.h"

using sohoa::test::Fault;
using sohoa::test::Sabotage;

namespace {

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

Sabotage* shared() {
    static Sabotage* const mapped = [] {
        const char* path = std::getenv("SABOTAGE");
        // By system calls: these functions are our own here.
        const long fd = path != nullptr ? ::syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC) : -1;
        if (fd < 0) return static_cast<Sabotage*>(nullptr);
        void* memory = ::mmap(nullptr, sizeof(Sabotage), PROT_READ | PROT_WRITE, MAP_SHARED, int(fd), 0);
        ::close(int(fd));
        return memory == MAP_FAILED ? nullptr : static_cast<Sabotage*>(memory);
    }();
    return mapped;
}

std::string linkTarget(const std::string& link) {
    char target[512];
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    return length > 0 ? std::string(target, std::size_t(length)) : std::string();
}

std::string pathOf(int fd) { return linkTarget("/proc/self/fd/" + std::to_string(fd)); }

std::string pathAt(int folder, const char* path) {
    if (path == nullptr || *path == '/') return path == nullptr ? "" : path;
    return (folder == AT_FDCWD ? linkTarget("/proc/self/cwd") : pathOf(folder)) + "/" + path;
}

bool concernsUs(std::string_view path) {
    const std::string_view home = shared()->home;
    if (home.empty() || path.substr(0, home.size()) != home) return false;
    const std::string_view inside = path.substr(home.size());
    if (inside == "/run/sohoad.lock") return false;
    for (const std::string_view folder : {"/store", "/spool", "/work", "/run"})
        if (inside.substr(0, folder.size()) == folder) return true;
    return false;
}

enum class Kind { Write, Sync, Name, Make };  // Name: rename, link, unlink; Make: a new file or a new size

bool suits(Fault fault, Kind kind) {
    switch (fault) {
        case Fault::None: return false;
        case Fault::TornWrite:
        case Fault::ShortWrite: return kind == Kind::Write;
        case Fault::SyncFails: return kind == Kind::Sync;
        case Fault::KillBefore:
        case Fault::KillAfter:
        case Fault::KillOne:
        case Fault::PowerLoss:
        case Fault::DiskFull:
        case Fault::ReadOnly:
        case Fault::ClockJump: return true;
    }
    return false;
}

void noteWhere(const char* call, const std::string& path) {
    Sabotage& s = *shared();
    std::strncpy(s.program, ::program_invocation_short_name, sizeof s.program - 1);
    std::strncpy(s.call, call, sizeof s.call - 1);
    std::strncpy(s.path, path.c_str() + std::min(path.size(), std::strlen(s.home)), sizeof s.path - 1);
}

[[noreturn]] void die(bool everybody) {
    ::kill(everybody ? 0 : ::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

void dieAs(Fault fault) {
    if (fault == Fault::PowerLoss) sohoa::test::forgetWhatWasNotSynced();
    if (fault == Fault::KillBefore || fault == Fault::PowerLoss) die(true);
    if (fault == Fault::KillOne) die(false);
}

// The power will go: what is not synced by then is to be known.
bool isWatched() { return shared()->fault == Fault::PowerLoss && shared()->struck == 0; }

// What is to happen to one call.
struct Verdict {
    Fault fault = Fault::None;  // at this very call
    int error = 0;              // refuse it with this
};

Verdict judge(Kind kind, const char* call, const std::string& path, bool grows) {
    Sabotage& s = *shared();
    const std::uint64_t moment = s.moments.fetch_add(1) + 1;
    Verdict verdict;
    if (moment >= s.at && s.at > 0 && suits(s.fault, kind) && s.struck.load() == 0 && s.struck.exchange(1) == 0) {
        noteWhere(call, path);
        verdict.fault = s.fault;
        if (s.fault == Fault::DiskFull || s.fault == Fault::ReadOnly || s.fault == Fault::ClockJump) s.lasting = 1;
        if (s.fault == Fault::SyncFails) verdict.error = EIO;
    }
    if (s.lasting == 0) return verdict;
    if (s.fault == Fault::DiskFull && grows) verdict.error = ENOSPC;
    if (s.fault == Fault::ReadOnly && kind != Kind::Sync) verdict.error = EROFS;
    if (verdict.error != 0) ++s.denied;
    return verdict;
}

// A call that is not a write: it happens or not, before or after the end of its process.
template <class Call>
int carryOut(Kind kind, const char* name, const std::string& path, bool grows, const Call& call) {
    if (shared() == nullptr || !concernsUs(path)) return call();
    const Verdict verdict = judge(kind, name, path, grows);
    dieAs(verdict.fault);
    if (verdict.error != 0) return errno = verdict.error, -1;
    const int result = call();
    if (verdict.fault == Fault::KillAfter) die(true);
    return result;
}

int carryOutSync(const char* name, int fd, int (*call)(int)) {
    const std::string path = pathOf(fd);
    return carryOut(Kind::Sync, name, path, false, [&] {
        const int result = call(fd);
        if (result == 0 && shared() != nullptr && concernsUs(path) && isWatched()) sohoa::test::noteSync(fd);
        return result;
    });
}

// call: makes the name; from: the name before, of a rename.
template <class Call>
int carryOutNaming(Kind kind, const char* name, const std::string& path, const std::string& from, bool grows,
                   const Call& call) {
    const bool isNew = ::access(path.c_str(), F_OK) != 0;
    return carryOut(kind, name, path, grows, [&] {
        const int result = call();
        if (result == 0 && isNew && shared() != nullptr && concernsUs(path) && isWatched())
            sohoa::test::noteName(path, from);
        return result;
    });
}

bool isRegularFile(int fd) {
    struct stat status {};
    return ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

// at: where in the file, -1 where it stands. call: writes that many bytes.
template <class Call>
ssize_t carryOutWrite(const char* name, int fd, off_t at, std::size_t bytes, const Call& call) {
    if (shared() == nullptr || bytes == 0 || !isRegularFile(fd)) return call(bytes);
    const std::string path = pathOf(fd);
    if (!concernsUs(path)) return call(bytes);
    const Verdict verdict = judge(Kind::Write, name, path, true);
    dieAs(verdict.fault);
    if (verdict.error != 0) return errno = verdict.error, -1;
    if (verdict.fault == Fault::TornWrite) {
        if (bytes > 1) (void)!call(bytes / 2);
        die(true);
    }
    if (isWatched()) sohoa::test::noteWrite(fd, at, bytes);
    const bool isShort = verdict.fault == Fault::ShortWrite && bytes > 1;
    const ssize_t written = call(isShort ? bytes / 2 : bytes);
    if (verdict.fault == Fault::KillAfter) die(true);
    return written;
}

template <class Call>
int openAt(const char* name, int folder, const char* path, int flags, const Call& call) {
    const bool changes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
    if (!changes || shared() == nullptr) return call();
    const std::string whole = pathAt(folder, path);
    const bool makes = (flags & O_CREAT) != 0 && ::access(whole.c_str(), F_OK) != 0;
    if (makes || (flags & O_TRUNC) != 0) return carryOut(Kind::Make, name, whole, makes, call);
    // Opening alone changes nothing; on a read-only disk it is refused all the same.
    const bool refused =
        shared()->lasting != 0 && shared()->fault == Fault::ReadOnly && concernsUs(whole) && ++shared()->denied > 0;
    return refused ? (errno = EROFS, -1) : call();
}

std::int64_t shift() {
    const Sabotage* s = shared();
    return s != nullptr && s->fault == Fault::ClockJump && s->lasting != 0 ? s->shift : 0;
}

mode_t modeIn(int flags, va_list more) {
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? mode_t(va_arg(more, unsigned)) : mode_t(0);
}

}  // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t count) {
    static const auto next = real<ssize_t(int, const void*, size_t)>("write");
    return carryOutWrite("write", fd, -1, count, [&](size_t n) { return next(fd, bytes, n); });
}
ssize_t pwrite(int fd, const void* bytes, size_t count, off_t at) {
    static const auto next = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return carryOutWrite("pwrite", fd, at, count, [&](size_t n) { return next(fd, bytes, n, at); });
}
ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t at) {
    static const auto next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return carryOutWrite("pwrite", fd, at, count, [&](size_t n) { return next(fd, bytes, n, at); });
}
ssize_t writev(int fd, const iovec* parts, int count) {
    static const auto next = real<ssize_t(int, const iovec*, int)>("writev");
    size_t whole = 0;
    for (int i = 0; i < count; ++i)
        whole += parts[i].iov_len;
    return carryOutWrite("writev", fd, -1, whole, [&](size_t n) -> ssize_t {
        if (n == whole) return next(fd, parts, count);
        const iovec first{parts[0].iov_base, std::min(n, parts[0].iov_len)};
        return next(fd, &first, 1);
    });
}
ssize_t sendfile(int out, int in, off_t* at, size_t count) {
    static const auto next = real<ssize_t(int, int, off_t*, size_t)>("sendfile");
    return carryOutWrite("sendfile", out, -1, count, [&](size_t n) { return next(out, in, at, n); });
}
ssize_t sendfile64(int out, int in, off64_t* at, size_t count) {
    static const auto next = real<ssize_t(int, int, off64_t*, size_t)>("sendfile64");
    return carryOutWrite("sendfile", out, -1, count, [&](size_t n) { return next(out, in, at, n); });
}
ssize_t copy_file_range(int in, off64_t* from, int out, off64_t* to, size_t count, unsigned flags) {
    static const auto next = real<ssize_t(int, off64_t*, int, off64_t*, size_t, unsigned)>("copy_file_range");
    return carryOutWrite("copy_file_range", out, to != nullptr ? *to : -1, count,
                         [&](size_t n) { return next(in, from, out, to, n, flags); });
}

int fsync(int fd) {
    static const auto next = real<int(int)>("fsync");
    return carryOutSync("fsync", fd, next);
}
int fdatasync(int fd) {
    static const auto next = real<int(int)>("fdatasync");
    return carryOutSync("fdatasync", fd, next);
}

int rename(const char* from, const char* to) {
    static const auto next = real<int(const char*, const char*)>("rename");
    return carryOutNaming(Kind::Name, "rename", pathAt(AT_FDCWD, to), pathAt(AT_FDCWD, from), false,
                          [&] { return next(from, to); });
}
int renameat(int fromAt, const char* from, int toAt, const char* to) {
    static const auto next = real<int(int, const char*, int, const char*)>("renameat");
    return carryOutNaming(Kind::Name, "rename", pathAt(toAt, to), pathAt(fromAt, from), false,
                          [&] { return next(fromAt, from, toAt, to); });
}
int link(const char* from, const char* to) {
    static const auto next = real<int(const char*, const char*)>("link");
    return carryOutNaming(Kind::Name, "link", pathAt(AT_FDCWD, to), "", true, [&] { return next(from, to); });
}
int unlink(const char* path) {
    static const auto next = real<int(const char*)>("unlink");
    return carryOut(Kind::Name, "unlink", pathAt(AT_FDCWD, path), false, [&] { return next(path); });
}
int unlinkat(int folder, const char* path, int flags) {
    static const auto next = real<int(int, const char*, int)>("unlinkat");
    return carryOut(Kind::Name, "unlink", pathAt(folder, path), false, [&] { return next(folder, path, flags); });
}
int remove(const char* path) {
    static const auto next = real<int(const char*)>("remove");
    return carryOut(Kind::Name, "remove", pathAt(AT_FDCWD, path), false, [&] { return next(path); });
}
int mkdir(const char* path, mode_t mode) {
    static const auto next = real<int(const char*, mode_t)>("mkdir");
    return carryOutNaming(Kind::Make, "mkdir", pathAt(AT_FDCWD, path), "", true, [&] { return next(path, mode); });
}
int ftruncate(int fd, off_t length) {
    static const auto next = real<int(int, off_t)>("ftruncate");
    return carryOut(Kind::Make, "ftruncate", pathOf(fd), length > 0, [&] {
        if (shared() != nullptr && isWatched() && concernsUs(pathOf(fd))) sohoa::test::noteTruncation(fd, length);
        return next(fd, length);
    });
}
int ftruncate64(int fd, off64_t length) {
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    return carryOut(Kind::Make, "ftruncate", pathOf(fd), length > 0, [&] {
        if (shared() != nullptr && isWatched() && concernsUs(pathOf(fd))) sohoa::test::noteTruncation(fd, length);
        return next(fd, length);
    });
}
int posix_fallocate(int fd, off_t offset, off_t length) {
    static const auto next = real<int(int, off_t, off_t)>("posix_fallocate");
    // This one returns its error.
    const int result = carryOut(Kind::Make, "fallocate", pathOf(fd), true, [&] { return next(fd, offset, length); });
    return result == -1 ? errno : result;
}

int open(const char* path, int flags, ...) {
    static const auto next = real<int(const char*, int, ...)>("open");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openAt("open", AT_FDCWD, path, flags, [&] { return next(path, flags, mode); });
}
int open64(const char* path, int flags, ...) {
    static const auto next = real<int(const char*, int, ...)>("open64");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openAt("open", AT_FDCWD, path, flags, [&] { return next(path, flags, mode); });
}
int openat(int folder, const char* path, int flags, ...) {
    static const auto next = real<int(int, const char*, int, ...)>("openat");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openAt("open", folder, path, flags, [&] { return next(folder, path, flags, mode); });
}
int openat64(int folder, const char* path, int flags, ...) {
    static const auto next = real<int(int, const char*, int, ...)>("openat64");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openAt("open", folder, path, flags, [&] { return next(folder, path, flags, mode); });
}
// What open() is where the compiler checks its arguments.
int __open_2(const char* path, int flags) {
    static const auto next = real<int(const char*, int)>("__open_2");
    return openAt("open", AT_FDCWD, path, flags, [&] { return next(path, flags); });
}
int __open64_2(const char* path, int flags) {
    static const auto next = real<int(const char*, int)>("__open64_2");
    return openAt("open", AT_FDCWD, path, flags, [&] { return next(path, flags); });
}

int clock_gettime(clockid_t clock, timespec* time) {
    static const auto next = real<int(clockid_t, timespec*)>("clock_gettime");
    const int result = next(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += shift();
    return result;
}
int gettimeofday(timeval* time, void* zone) {
    static const auto next = real<int(timeval*, void*)>("gettimeofday");
    const int result = next(time, zone);
    if (result == 0) time->tv_sec += shift();
    return result;
}
time_t time(time_t* into) {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (into != nullptr) *into = now.tv_sec;
    return now.tv_sec;
}
}

// A saboteur: the power goes at the n-th moment at which something becomes durable. Loaded with LD_PRELOAD into every
// process of the chain; they count together in a shared file.
//
//   POWER_CUT_COUNTER=FILE   8 bytes, zero at the start; afterwards the number of durable moments that were passed
//   POWER_CUT_AT=N           at the N-th, the whole process group is killed, before the call does anything
//   POWER_CUT_AFTER=1        the same, but right after the call has succeeded
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdlib>

namespace {

std::atomic<std::uint64_t>* counter() {
    static std::atomic<std::uint64_t>* const shared = [] {
        const char* path = std::getenv("POWER_CUT_COUNTER");
        const int fd = path != nullptr ? ::open(path, O_RDWR | O_CLOEXEC) : -1;
        if (fd < 0) return static_cast<std::atomic<std::uint64_t>*>(nullptr);
        void* memory = ::mmap(nullptr, 8, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        ::close(fd);
        return memory == MAP_FAILED ? nullptr : static_cast<std::atomic<std::uint64_t>*>(memory);
    }();
    return shared;
}

// True where the power goes at this moment.
bool isTheMoment() {
    static const char* const at = std::getenv("POWER_CUT_AT");
    if (counter() == nullptr) return false;
    const std::uint64_t moment = counter()->fetch_add(1) + 1;
    return at != nullptr && moment == std::strtoull(at, nullptr, 10);
}

[[noreturn]] void cut() {
    ::kill(0, SIGKILL);  // the whole process group
    for (;;)
        ::pause();
}

template <class... Arguments>
int durable(const char* name, Arguments... arguments) {
    static const bool after = std::getenv("POWER_CUT_AFTER") != nullptr;
    const auto real = reinterpret_cast<int (*)(Arguments...)>(::dlsym(RTLD_NEXT, name));
    const bool now = isTheMoment();
    if (now && !after) cut();
    const int result = real(arguments...);
    if (now) cut();
    return result;
}

}  // namespace

extern "C" {
int fsync(int fd) { return durable("fsync", fd); }
int fdatasync(int fd) { return durable("fdatasync", fd); }
int rename(const char* from, const char* to) { return durable("rename", from, to); }
int link(const char* from, const char* to) { return durable("link", from, to); }
}

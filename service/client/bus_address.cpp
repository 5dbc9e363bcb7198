#include "service/client/bus_address.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <string_view>
#include <thread>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr const char* idleSeconds = "60";

static fs::path addressFile(const fs::path& home) { return home / "run" / "bus.address"; }

static std::string readAddress(const fs::path& home) {
    auto text = readFile(addressFile(home), 4096);
    return text ? std::string(trimmed(*text)) : "";
}

void forgetAddress(const fs::path& home) {
    std::error_code ignored;
    fs::remove(addressFile(home), ignored);
}

static std::string readAll(int fd) {
    std::string text;
    std::array<char, 4096> block;
    for (ssize_t got = 0; (got = ::read(fd, block.data(), block.size())) > 0;)
        text.append(block.data(), static_cast<std::size_t>(got));
    return text;
}

namespace {

// What sohoad said while it started: "ready ADDRESS" on one pipe, or an error on the other.
struct Started {
    std::string ready, error;
};

Started startService(const fs::path& home, const fs::path& config) {
    std::array<int, 2> out{}, err{};
    if (::pipe2(out.data(), O_CLOEXEC) != 0 || ::pipe2(err.data(), O_CLOEXEC) != 0) return {};
    const std::string program = programPath("sohoad").string();
    const pid_t pid = ::fork();
    if (pid == 0) {
        // Twice, so that it is nobody's child: it outlives the command that needed it.
        ::setsid();
        if (::fork() != 0) ::_exit(0);
        const int nothing = ::open("/dev/null", O_RDONLY);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        ::signal(SIGINT, SIG_IGN);
        ::execl(program.c_str(), program.c_str(), "--home", home.c_str(), "--config", config.c_str(), "--bus",
                "private", "--idle-exit", idleSeconds, "--detach", static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ::close(out[1]);
    ::close(err[1]);
    if (pid > 0) ::waitpid(pid, nullptr, 0);
    Started started{readAll(out[0]), readAll(err[0])};
    ::close(out[0]);
    ::close(err[0]);
    return started;
}

}  // namespace

Result<std::string> busAddressOf(const fs::path& home, const fs::path& config) {
    if (std::string address = readAddress(home); !address.empty()) return address;
    if (::access(home.c_str(), W_OK) != 0) return std::string("system");
    // Where two commands start it at the same time, one of them succeeds, and the other waits for it.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const Started started = startService(home, config);
        if (started.ready.starts_with("ready ")) return std::string(trimmed(std::string_view(started.ready).substr(6)));
        const std::string code = started.error.substr(0, started.error.find('\n'));
        if (code != errors::StoreConflict.name)
            return fail(code.empty() ? errors::ServiceAway : errorCodeNamed(code), started.error);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (std::string address = readAddress(home); !address.empty()) return address;
    }
    return fail(errors::ServiceAway, "sohoad does not come up");
}

}  // namespace sohoa

#include "service/stage_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>
#include <utility>

#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

fs::path programPath(std::string_view program) {
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    return self.parent_path() / program;
}

namespace {

// In the child, between fork and exec: system calls only.
[[noreturn]] void become(const char* program, const std::array<int, 2>& in, const std::array<int, 2>& out, int log,
                         pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(127);  // the parent died before the line above
    ::dup2(in[0], STDIN_FILENO);
    ::dup2(out[1], STDOUT_FILENO);
    if (log >= 0) ::dup2(log, STDERR_FILENO);
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGPIPE, SIG_DFL);
    ::execl(program, program, static_cast<char*>(nullptr));
    ::_exit(127);
}

}  // namespace

StageProcess::StageProcess(std::string program, pid_t pid, int to, int from, std::function<bool()> mustStop)
    : program_(std::move(program)), pid_(pid), to_(to), from_(from), mustStop_(std::move(mustStop)) {}

StageProcess::StageProcess(StageProcess&& other) noexcept
    : program_(std::move(other.program_)),
      pid_(std::exchange(other.pid_, -1)),
      to_(std::exchange(other.to_, -1)),
      from_(std::exchange(other.from_, -1)),
      received_(std::move(other.received_)),
      mustStop_(std::move(other.mustStop_)),
      grace_(other.grace_),
      toldToEnd_(other.toldToEnd_) {}

Result<StageProcess> StageProcess::start(std::string_view program, const fs::path& logFile,
                                         std::function<bool()> mustStop, std::chrono::seconds grace) {
    std::signal(SIGPIPE, SIG_IGN);  // a stage that died is an error to report, not our end
    const fs::path path = programPath(program);
    std::array<int, 2> in{}, out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0) return fail(errors::StageCrashed, "no pipe");
    if (::pipe2(out.data(), O_CLOEXEC) != 0) {
        ::close(in[0]);
        ::close(in[1]);
        return fail(errors::StageCrashed, "no pipe");
    }
    const int log = logFile.empty() ? -1 : ::open(logFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid == 0) become(path.c_str(), in, out, log, parent);
    ::close(in[0]);
    ::close(out[1]);
    if (log >= 0) ::close(log);
    if (pid < 0) {
        ::close(in[1]);
        ::close(out[0]);
        return fail(errors::StageCrashed, fmt::format("{}: {}", program, strerror(errno)));
    }
    StageProcess process(std::string(program), pid, in[1], out[0], std::move(mustStop));
    process.grace_ = grace;
    return process;
}

void StageProcess::kill() {
    if (to_ >= 0) ::close(std::exchange(to_, -1));
    if (from_ >= 0) ::close(std::exchange(from_, -1));
    if (pid_ < 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = -1;
}

StageProcess::~StageProcess() {
    if (pid_ < 0) return;
    // The end of its input is its order to stop; it gets a moment to close its device or token properly.
    ::close(std::exchange(to_, -1));
    for (int waited = 0; waited < 100; ++waited) {
        if (::waitpid(pid_, nullptr, WNOHANG) == pid_) {
            pid_ = -1;
            break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    kill();
}

tl::unexpected<Error> StageProcess::crashed() {
    if (pid_ < 0) return fail(errors::StageCrashed, fmt::format("{} is not running", program_));
    // It was told to end, and did.
    if (toldToEnd_) {
        kill();
        return fail(errors::Cancelled, fmt::format("{} was stopped", program_));
    }
    int status = 0;
    std::string how = "closed its output";
    ::kill(pid_, SIGKILL);
    if (::waitpid(pid_, &status, 0) == pid_) {
        if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
            how = fmt::format("ended by signal {}", WTERMSIG(status));
        if (WIFEXITED(status)) how = fmt::format("ended with status {}", WEXITSTATUS(status));
    }
    pid_ = -1;
    kill();
    return fail(errors::StageCrashed, fmt::format("{} {}", program_, how));
}

Result<> StageProcess::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(to_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return crashed();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

bool StageProcess::mustBeKilled() {
    if (!mustStop_ || !mustStop_()) return false;
    if (grace_.count() == 0) return true;
    const auto now = std::chrono::steady_clock::now();
    if (!toldToEnd_) {
        toldToEnd_ = now;
        ::kill(pid_, SIGTERM);
    }
    return now - *toldToEnd_ > grace_;
}

Result<std::string> StageProcess::readLine(std::chrono::seconds silence) {
    using Clock = std::chrono::steady_clock;
    constexpr int shortWait = 100;  // milliseconds between two looks at mustStop
    const auto until = Clock::now() + silence;
    for (;;) {
        if (const auto end = received_.find('\n'); end != std::string::npos) {
            std::string line = received_.substr(0, end);
            received_.erase(0, end + 1);
            return line;
        }
        if (mustBeKilled()) {
            kill();
            return fail(errors::Cancelled, fmt::format("{} was stopped", program_));
        }
        pollfd waiting{from_, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, shortWait);
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0 && Clock::now() < until) continue;
        if (ready == 0) {
            kill();
            return fail(errors::StageTimedOut, fmt::format("{} was silent for {} s", program_, silence.count()));
        }
        std::array<char, 1 << 16> block;
        const ssize_t got = ::read(from_, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return crashed();
        received_.append(block.data(), static_cast<std::size_t>(got));
    }
}

// Its event was not agreed to: with grace it ends in order (a scanner lets go of the sheet), else at once.
void StageProcess::letGo() {
    bool answered = grace_.count() == 0 || !send("{\"ack\":false}\n");
    while (!answered) {
        const auto line = readLine(grace_);
        const auto message = line ? parseJson(*line) : Result<Json>(Json::object());
        answered = !line || !message || message->contains("result") || message->contains("error");
    }
    kill();
}

Result<Json> StageProcess::ask(const Json& request, std::chrono::seconds silence, const OnEvent& onEvent,
                               const SecretBytes* secret) {
    if (pid_ < 0) return crashed();
    if (auto sent = send(jsonLine(request) + '\n'); !sent) return passOn(sent);
    if (secret != nullptr) {
        if (auto sent = send(secret->view()); !sent) return passOn(sent);
    }
    for (;;) {
        auto line = readLine(silence);
        if (!line) return passOn(line);
        auto message = parseJson(*line);
        if (!message || !message->is_object()) {
            kill();
            return fail(errors::BadMessage, fmt::format("{} wrote what is no message", program_));
        }
        if (message->contains("result")) return std::move((*message)["result"]);
        if (message->contains("error")) return tl::unexpected<Error>(errorFromJson((*message)["error"]));
        if (!onEvent) continue;
        auto reply = onEvent(*message);
        if (!reply) {
            letGo();
            return passOn(reply);
        }
        if (*reply == Reply::Ack) {
            if (auto sent = send("{\"ack\":true}\n"); !sent) return passOn(sent);
        }
    }
}

}  // namespace sohoa

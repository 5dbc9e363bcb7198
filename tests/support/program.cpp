#include "tests/support/program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace sohoa::test {

static bool readSome(int fd, std::string& into) {
    std::array<char, 1 << 16> block;
    const ssize_t got = ::read(fd, block.data(), block.size());
    if (got > 0) into.append(block.data(), static_cast<std::size_t>(got));
    return got > 0;
}

Ran run(const std::vector<std::string>& command, const std::map<std::string, std::string>& extra) {
    std::vector<char*> argv;
    for (const std::string& word : command)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    std::array<int, 2> out{}, err{};
    if (::pipe2(out.data(), O_CLOEXEC) != 0 || ::pipe2(err.data(), O_CLOEXEC) != 0) std::abort();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::setpgid(0, 0);
        for (const auto& [name, value] : extra)
            ::setenv(name.c_str(), value.c_str(), 1);
        const int nothing = ::open("/dev/null", O_RDONLY);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(out[1]);
    ::close(err[1]);
    Ran ran;
    bool outOpen = true, errOpen = true;
    while (outOpen || errOpen) {
        std::array<pollfd, 2> waiting{pollfd{outOpen ? out[0] : -1, POLLIN, 0},
                                      pollfd{errOpen ? err[0] : -1, POLLIN, 0}};
        if (::poll(waiting.data(), 2, -1) < 0) continue;
        if (waiting[0].revents != 0) outOpen = readSome(out[0], ran.out);
        if (waiting[1].revents != 0) errOpen = readSome(err[0], ran.err);
    }
    ::close(out[0]);
    ::close(err[0]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    if (WIFEXITED(status)) ran.status = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ran.signal = WTERMSIG(status);
    return ran;
}

}  // namespace sohoa::test

#include "tests/core/stage_run.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <sstream>
#include <thread>

namespace sohoa::test {

namespace {

struct Pipe {
    std::array<int, 2> ends{};
    Pipe() {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) std::abort();
    }
    int reading() const { return ends[0]; }
    int writing() const { return ends[1]; }
};

std::string readToEnd(int fd) {
    std::string text;
    std::array<char, 65536> block{};
    for (ssize_t n; (n = ::read(fd, block.data(), block.size())) > 0;)
        text.append(block.data(), static_cast<std::size_t>(n));
    ::close(fd);
    return text;
}

void writeAll(int fd, std::string_view text) {
    while (!text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n <= 0) break;
        text.remove_prefix(static_cast<std::size_t>(n));
    }
    ::close(fd);
}

}  // namespace

StageRun runProgram(const char* program, std::string_view input) {
    std::signal(SIGPIPE, SIG_IGN);
    const Pipe in, out, err;
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(in.reading(), STDIN_FILENO);
        ::dup2(out.writing(), STDOUT_FILENO);
        ::dup2(err.writing(), STDERR_FILENO);
        ::execl(program, program, nullptr);
        ::_exit(127);
    }
    for (int fd : {in.reading(), out.writing(), err.writing()})
        ::close(fd);
    StageRun run;
    std::string output;
    std::thread writer([&] { writeAll(in.writing(), input); });
    std::thread noise([&] { run.noise = readToEnd(err.reading()); });
    output = readToEnd(out.reading());
    writer.join();
    noise.join();
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) run.exitStatus = WEXITSTATUS(status);
    std::istringstream text(output);
    for (std::string line; std::getline(text, line);)
        run.lines.push_back(line);
    return run;
}

}  // namespace sohoa::test

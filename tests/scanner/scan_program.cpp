#include "tests/scanner/scan_program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>

#include "core/json.h"

namespace sohoa::test {

ScanProgram::ScanProgram() {
    std::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> in{}, out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0) std::abort();
    child_ = ::fork();
    if (child_ == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        const char* program = SOHOA_TEST_BIN "/sohoa-scan";
        ::execl(program, program, nullptr);
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    input_ = in[1];
    output_ = out[0];
}

ScanProgram::~ScanProgram() {
    if (child_ > 0) {
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
    }
    if (input_ >= 0) ::close(input_);
    ::close(output_);
}

void ScanProgram::send(const nlohmann::json& message) {
    const std::string line = message.dump() + "\n";
    // A program that has gone is seen by receive().
    [[maybe_unused]] const ssize_t written = ::write(input_, line.data(), line.size());
}

std::optional<nlohmann::json> ScanProgram::receive() {
    for (;;) {
        if (const auto end = buffer_.find('\n'); end != std::string::npos) {
            auto message = nlohmann::json::parse(buffer_.substr(0, end));
            buffer_.erase(0, end + 1);
            return message;
        }
        pollfd readable{output_, POLLIN, 0};
        std::array<char, 4096> block{};
        if (::poll(&readable, 1, 30'000) <= 0) return std::nullopt;
        const ssize_t got = ::read(output_, block.data(), block.size());
        if (got <= 0) return std::nullopt;
        buffer_.append(block.data(), static_cast<std::size_t>(got));
    }
}

ScanOutcome ScanProgram::run(const nlohmann::json& request) {
    ScanOutcome outcome;
    send(request);
    while (const auto message = receive()) {
        if (message->contains("result")) {
            outcome.result = message->at("result");
            return outcome;
        }
        if (message->contains("error")) {
            outcome.error = message->at("error").at("code");
            return outcome;
        }
        if (message->at("event") != "page") continue;
        outcome.pages.push_back(pageFromJson(message->at("page")).value());
        send({{"ack", true}});
    }
    outcome.error = "(gone)";
    return outcome;
}

void ScanProgram::signal(int number) const { ::kill(child_, number); }

int ScanProgram::end() {
    ::close(input_);
    input_ = -1;
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

nlohmann::json scanRequest(const std::filesystem::path& saneConfig, const std::string& device,
                           const std::filesystem::path& folder, const char* source) {
    return {{"do", "scan"},     {"sane_config", saneConfig.string()},
            {"device", device}, {"folder", folder.string()},
            {"source", source}, {"dpi", 100},
            {"mode", "gray"},   {"paper", "a4"},
            {"first_page", 1}};
}

}  // namespace sohoa::test

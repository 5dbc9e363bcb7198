#include "core/stage_program.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <exception>
#include <mutex>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {

namespace {

constexpr std::size_t longestRequest = 256u << 20;

class StandardStreams final : public StageChannel {
  public:
    // The real standard output is kept for replies; what libraries print goes to standard error from here on.
    StandardStreams() : out_(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)) { ::dup2(STDERR_FILENO, STDOUT_FILENO); }
    ~StandardStreams() override { ::close(out_); }
    StandardStreams(const StandardStreams&) = delete;
    StandardStreams& operator=(const StandardStreams&) = delete;

    void event(const Json& event) override { writeLine(event); }
    void progress(std::int64_t done, std::int64_t of) override {
        writeLine({{"event", "progress"}, {"done", done}, {"of", of}});
    }

    Result<> awaitAck() override {
        const auto line = readLine();
        if (!line) return fail(errors::Cancelled, "the caller went away");
        auto json = parseJson(*line);
        if (!json || !boolOr(*json, "ack", false)) return fail(errors::Cancelled, "the caller did not agree");
        return {};
    }

    Result<SecretBytes> secret(std::size_t bytes) override {
        if (bytes > 4096) return fail(errors::BadMessage, "a secret of more than 4096 bytes");
        SecretBytes secret(bytes);
        for (std::size_t got = 0; got < bytes;) {
            const ssize_t n = ::read(STDIN_FILENO, secret.bytes().data() + got, bytes - got);
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) return fail(errors::BadMessage, "the secret was cut off");
            got += static_cast<std::size_t>(n);
        }
        return secret;
    }

    void writeLine(const Json& json) {
        const std::string line = jsonLine(json) + '\n';
        const std::lock_guard lock(writing_);
        for (std::size_t at = 0; at < line.size();) {
            const ssize_t n = ::write(out_, line.data() + at, line.size() - at);
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) return;  // the caller has gone; the next read ends the program
            at += static_cast<std::size_t>(n);
        }
    }

    // Byte by byte: what follows a line may be a secret, which must not lie in any buffer.
    std::optional<std::string> readLine() {
        std::string line;
        for (char c;;) {
            const ssize_t n = ::read(STDIN_FILENO, &c, 1);
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) {
                cutOff_ = !line.empty();
                return std::nullopt;
            }
            if (c == '\n') return line;
            line += c;
            if (line.size() > longestRequest) {
                cutOff_ = true;
                return std::nullopt;
            }
        }
    }

    bool cutOff() const { return cutOff_; }

  private:
    int out_;
    std::mutex writing_;
    bool cutOff_ = false;
};

Result<Json> serve(const std::map<std::string, StageVerb>& verbs, const std::string& line, StageChannel& channel) {
    auto request = parseJson(line);
    if (!request) return request;
    const auto verb = verbs.find(stringOr(*request, "do", ""));
    if (verb == verbs.end()) return fail(errors::BadMessage, "no such verb");
    return verb->second(*request, channel);
}

}  // namespace

int runStage(const std::map<std::string, StageVerb>& verbs) {
    std::signal(SIGPIPE, SIG_IGN);
    StandardStreams streams;
    while (const auto line = streams.readLine()) {
        if (line->empty()) continue;
        auto result = serve(verbs, *line, streams);
        if (result)
            streams.writeLine({{"result", std::move(*result)}});
        else
            streams.writeLine({{"error", toJson(result.error())}});
    }
    return streams.cutOff() ? 4 : 0;
}

}  // namespace sohoa

#include "core/stage_program.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/error_codes.h"

namespace sohoa {

namespace {

constexpr std::size_t longestRequest = 256u << 20;
constexpr std::size_t longestSecret = 4096;

// Standard input, read ahead into locked memory only: what follows a line may be a secret.
class LockedInput {
  public:
    // Nothing at the end of the input; cutOff() tells whether it came in the middle of a line.
    std::optional<std::string> line() {
        std::string line;
        while (at_ < end_ || fill()) {
            const std::string_view ahead = buffer_.view().substr(at_, end_ - at_);
            const std::size_t length = std::min(ahead.find('\n'), ahead.size());
            line += ahead.substr(0, length);
            at_ += std::min(length + 1, ahead.size());
            if (length < ahead.size()) return line;
            if (line.size() > longestRequest) break;
        }
        cutOff_ = cutOff_ || !line.empty();
        return std::nullopt;
    }

    // Moves the next bytes out, leaving none of them behind. False where the input ends before.
    bool take(std::span<char> target) {
        while (!target.empty()) {
            if (at_ == end_ && !fill()) {
                cutOff_ = true;
                return false;
            }
            const auto ahead = buffer_.bytes().subspan(at_, std::min(end_ - at_, target.size()));
            std::copy(ahead.begin(), ahead.end(), target.begin());
            ::explicit_bzero(ahead.data(), ahead.size());
            target = target.subspan(ahead.size());
            at_ += ahead.size();
        }
        return true;
    }

    bool cutOff() const { return cutOff_; }

  private:
    bool fill() {
        ssize_t n;
        do
            n = ::read(STDIN_FILENO, buffer_.bytes().data(), buffer_.size());
        while (n < 0 && errno == EINTR);
        at_ = 0;
        end_ = n > 0 ? static_cast<std::size_t>(n) : 0;
        return end_ > 0;
    }

    SecretBytes buffer_{16384};
    std::size_t at_ = 0, end_ = 0;
    bool cutOff_ = false;
};

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
        const auto line = in_.line();
        if (!line) return fail(errors::Cancelled, "the caller went away");
        auto json = parseJson(*line);
        if (!json || !boolOr(*json, "ack", false)) return fail(errors::Cancelled, "the caller did not agree");
        return {};
    }

    Result<SecretBytes> secret(std::size_t bytes) override {
        if (bytes > longestSecret) return fail(errors::BadMessage, "a secret of more than 4096 bytes");
        if (bytes > announced_) return fail(errors::BadMessage, "a secret longer than announced");
        SecretBytes secret(bytes);
        announced_ -= bytes;
        if (!in_.take(secret.bytes())) return fail(errors::BadMessage, "the secret was cut off");
        return secret;
    }

    Result<> expectSecretOf(const Json& request) {
        const auto bytes = request.contains("secret_bytes") ? integerIn(request, "secret_bytes") : 0;
        if (!bytes || *bytes < 0) return fail(errors::BadMessage, "secret_bytes is no length");
        announced_ = static_cast<std::size_t>(*bytes);
        return {};
    }

    // What the verb left of the secret must not be taken for the next request.
    void passOverSecret() {
        SecretBytes unread(longestSecret);
        bool more = true;
        while (more && announced_ > 0) {
            const std::size_t piece = std::min(announced_, longestSecret);
            more = in_.take(unread.bytes().first(piece));
            announced_ -= piece;
        }
        announced_ = 0;
    }

    std::optional<std::string> request() { return in_.line(); }
    bool cutOff() const { return in_.cutOff(); }

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

  private:
    LockedInput in_;
    std::size_t announced_ = 0;  // bytes of the request's secret that were not read yet
    int out_;
    std::mutex writing_;
};

Result<Json> serve(const std::map<std::string, StageVerb>& verbs, const std::string& line, StandardStreams& streams) {
    auto request = parseJson(line);
    if (!request) return request;
    if (auto expected = streams.expectSecretOf(*request); !expected) return passOn(expected);
    const auto verb = verbs.find(stringOr(*request, "do", ""));
    if (verb == verbs.end()) return fail(errors::BadMessage, "no such verb");
    return verb->second(*request, streams);
}

}  // namespace

int runStage(const std::map<std::string, StageVerb>& verbs) {
    std::signal(SIGPIPE, SIG_IGN);
    StandardStreams streams;
    while (const auto line = streams.request()) {
        if (line->empty()) continue;
        auto result = serve(verbs, *line, streams);
        if (result)
            streams.writeLine({{"result", std::move(*result)}});
        else
            streams.writeLine({{"error", toJson(result.error())}});
        streams.passOverSecret();
    }
    return streams.cutOff() ? 4 : 0;
}

}  // namespace sohoa

#include "service/cli/pin_prompt.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

#include "core/error_codes.h"

namespace sohoa::cli {

static constexpr std::size_t longestPin = 256;

// Straight into locked memory, up to the end of the line.
static Result<SecretBytes> readLine(int fd) {
    SecretBytes pin(longestPin);
    std::size_t length = 0;
    for (; length < longestPin;) {
        char* const at = pin.bytes().data() + length;
        const ssize_t got = ::read(fd, at, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0 || *at == '\n') break;
        ++length;
    }
    pin.shrink(length);
    if (pin.empty()) return fail(errors::NotAttended, "no PIN was given");
    return pin;
}

static Result<SecretBytes> fromFile(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(errors::FileUnreadable, file.string());
    struct stat status {};
    const bool readableByOthers = ::fstat(fd, &status) == 0 && (status.st_mode & 077) != 0;
    auto pin = readableByOthers
                   ? Result<SecretBytes>(fail(errors::FileUnreadable, "the PIN file is open to others: chmod 600"))
                   : readLine(fd);
    ::close(fd);
    return pin;
}

static Result<SecretBytes> fromTerminal() {
    termios shown{};
    if (::tcgetattr(STDIN_FILENO, &shown) != 0) return fail(errors::NotAttended, "no terminal");
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    fmt::print(stderr, "PIN: ");
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    auto pin = readLine(STDIN_FILENO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    fmt::print(stderr, "\n");
    return pin;
}

PinSource pinSource(const std::filesystem::path& file) {
    if (!file.empty()) return [file] { return fromFile(file); };
    if (::isatty(STDIN_FILENO) == 1) return fromTerminal;
    return {};
}

}  // namespace sohoa::cli

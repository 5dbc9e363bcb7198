#include "intake/renderer.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <string>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::intake {

namespace fs = std::filesystem;

namespace {

constexpr auto program = "/usr/bin/pdftoppm";
constexpr int longestWait = 100'000;  // milliseconds
constexpr std::size_t largestPicture = 3u * mostPixels + 64;

void limit(int what, rlim_t most) {
    const rlimit both{most, most};
    (void)::setrlimit(static_cast<__rlimit_resource>(what), &both);
}

// In the child, between fork and exec: system calls only.
[[noreturn]] void become(int pdf, const char* folder, const char* number, const char* dpi, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent || ::chdir(folder) != 0) ::_exit(127);
    const int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(pdf, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    ::dup2(nothing, STDERR_FILENO);
    ::close_range(3, ~0u, 0);
    limit(RLIMIT_CPU, 60);
    limit(RLIMIT_NOFILE, 32);
#ifndef __SANITIZE_ADDRESS__
    limit(RLIMIT_AS, rlim_t(2) << 30);
#endif
    // The descriptor's own name: whatever has taken the path's place meanwhile is not opened.
    const std::array<const char*, 11> words{
        program, "-r", dpi, "-f", number, "-l", number, "-cropbox", "-singlefile", "/proc/self/fd/0", "picture"};
    std::array<char*, 12> argv{};
    for (std::size_t i = 0; i < words.size(); ++i)
        argv[i] = const_cast<char*>(words[i]);
    std::array<char*, 1> nothingElse{};
    ::execve(program, argv.data(), nothingElse.data());
    ::_exit(127);
}

class ScratchFile {
  public:
    explicit ScratchFile(fs::path path) : path_(std::move(path)) {}
    ~ScratchFile() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

// How the program ended: with a picture, because of the file, over its limits, or not for the file's sake.
enum class Ending { Well, Damage, Overrun, Trouble };

Ending endingOf(int status) {
    if (WIFSIGNALED(status)) return Ending::Overrun;  // its time is up, or memory ran out
    switch (WEXITSTATUS(status)) {
        case 0: return Ending::Well;
        case 2:                            // it could not write the picture
        case 127: return Ending::Trouble;  // it is not there
        default: return Ending::Damage;
    }
}

Ending waitFor(pid_t pid) {
    const int handle = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));  // glibc 2.36 declares it for C alone
    pollfd waiting{handle, POLLIN, 0};
    int ready = 0;
    do
        ready = handle < 0 ? -1 : ::poll(&waiting, 1, longestWait);
    while (ready < 0 && handle >= 0 && errno == EINTR);
    if (ready <= 0) ::kill(pid, SIGKILL);
    if (handle >= 0) ::close(handle);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return ready < 0 ? Ending::Trouble : endingOf(status);
}

}  // namespace

Result<Raster> rasterFromPpm(std::string_view file) {
    std::array<int, 3> numbers{};  // width, height, largest value
    std::string_view rest = file;
    if (!rest.starts_with("P6")) return fail(errors::IntakeConverterFailed, "no picture");
    rest.remove_prefix(2);
    for (int& number : numbers) {
        while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\n'))
            rest.remove_prefix(1);
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (error != std::errc()) return fail(errors::IntakeConverterFailed, "no picture");
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    }
    if (!rest.empty()) rest.remove_prefix(1);
    if (numbers[2] != 255 || !checkSize(numbers[0], numbers[1]))
        return fail(errors::IntakeConverterFailed, fmt::format("{} x {} pixels", numbers[0], numbers[1]));
    Raster raster{{numbers[0], numbers[1]}, 3, {}};
    if (rest.size() != raster.stride() * static_cast<std::size_t>(raster.size.height))
        return fail(errors::IntakeConverterFailed, "the picture is cut off");
    raster.pixels.assign(rest.begin(), rest.end());
    return raster;
}

Result<Raster> renderPage(int pdf, int page, const fs::path& folder, int dpi) {
    const ScratchFile picture(folder / "picture.ppm");
    const std::string number = std::to_string(page), density = std::to_string(dpi), place = folder.string();
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid == 0) become(pdf, place.c_str(), number.c_str(), density.c_str(), parent);
    if (pid < 0) return fail(errors::IntakeConverterFailed, "no process");
    switch (waitFor(pid)) {
        case Ending::Well: break;
        case Ending::Damage: return fail(errors::IntakeUnreadable, fmt::format("PDF page {} cannot be painted", page));
        case Ending::Overrun: return fail(errors::IntakeTooCostly, fmt::format("PDF page {}", page));
        case Ending::Trouble: return fail(errors::IntakeConverterFailed, fmt::format("page {}", page));
    }
    auto file = readFile(picture.path(), largestPicture);
    if (!file) return fail(errors::IntakeConverterFailed, fmt::format("page {}: no picture", page));
    return rasterFromPpm(*file);
}

}  // namespace sohoa::intake

#include "service/scanning/scanner_in_hand.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <utility>

#include "core/error_codes.h"
#include "core/sha256.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::array stateNames{"ready", "scanning", "recovering"};

std::string_view name(ScannerState state) { return stateNames[static_cast<std::size_t>(state)]; }

// The state file says "used" from the start of a job until its process has ended in order; the lock on it says whether
// it is used now.
static fs::path stateFileOf(const fs::path& home, const std::string& device) {
    return home / "run" / fmt::format("scanner-{}", sha256Of(device).hex().substr(0, 16));
}

static bool isMarkedUsed(int fd) {
    char mark = 0;
    return ::pread(fd, &mark, 1, 0) == 1;
}

static bool isRecent(int fd) {
    struct stat file {};
    return ::fstat(fd, &file) == 0 && std::time(nullptr) - file.st_mtime < recoveryTime.count();
}

static constexpr std::string_view jobFileEnding = ".job";

bool isScannerJobFile(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with("scanner-") && name.ends_with(jobFileEnding);
}

ScannerState scannerState(const fs::path& home, const std::string& device) {
    const int fd = ::open(stateFileOf(home, device).c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return ScannerState::Ready;
    const bool used = isMarkedUsed(fd), recent = isRecent(fd);
    const bool free = ::flock(fd, LOCK_SH | LOCK_NB) == 0;
    ::close(fd);
    if (!free) return ScannerState::Scanning;
    return used && recent ? ScannerState::Recovering : ScannerState::Ready;
}

Result<ScannerInHand> ScannerInHand::take(const fs::path& home, const std::string& device) {
    const fs::path file = stateFileOf(home, device);
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    if (fd < 0) return fail(errors::FileUnwritable, fmt::format("{}: {}", file.string(), strerror(errno)));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return fail(errors::ScannerBusy, "another job has the scanner");
    }
    const bool recovering = isMarkedUsed(fd) && isRecent(fd);
    ScannerInHand taken(fd, file, file.string() + std::string(jobFileEnding), recovering);
    if (::pwrite(fd, "1", 1, 0) != 1) return fail(errors::DiskFull, file.string());
    return taken;
}

ScannerInHand::ScannerInHand(int fd, fs::path stateFile, fs::path jobFile, bool wasRecovering)
    : fd_(fd), stateFile_(std::move(stateFile)), jobFile_(std::move(jobFile)), wasRecovering_(wasRecovering) {}

ScannerInHand::ScannerInHand(ScannerInHand&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      stateFile_(std::move(other.stateFile_)),
      jobFile_(std::move(other.jobFile_)),
      wasRecovering_(other.wasRecovering_) {}

ScannerInHand::~ScannerInHand() {
    if (fd_ >= 0) ::close(fd_);
}

void ScannerInHand::processEnded() {
    if (::ftruncate(fd_, 0) != 0) return;  // it counts as recovering then: a while of patience, no harm
}

}  // namespace sohoa

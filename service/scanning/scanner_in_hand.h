// A scanner while one job uses it: nobody else of this office does meanwhile, and whoever asks is told how it stands.
//
//   ready ──▶ scanning ──▶ ready
//                 │ its process died or was killed
//                 ▼
//             recovering ──▶ ready    a while later: the scanner has given up the job that nobody ended
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "core/result.h"

namespace sohoa {

enum class ScannerState { Ready, Scanning, Recovering };
std::string_view name(ScannerState state);  // "ready", "scanning", "recovering"

// How long a scanner that lost its client may need until it takes the next job.
inline constexpr std::chrono::seconds recoveryTime{60};

// device "": the only one there is.
ScannerState scannerState(const std::filesystem::path& home, const std::string& device);

// Whether a file of the office's run folder notes a job at a scanner.
bool isScannerJobFile(const std::filesystem::path& file);

class ScannerInHand {
  public:
    // Fails with scanner.device_busy where another job has it.
    static Result<ScannerInHand> take(const std::filesystem::path& home, const std::string& device);
    ScannerInHand(ScannerInHand&& other) noexcept;
    ScannerInHand& operator=(ScannerInHand&&) = delete;
    ~ScannerInHand();

    // As it was when it was taken.
    bool wasRecovering() const { return wasRecovering_; }

    // The process came to its end, well or badly. Without it the scanner is recovering from now on.
    void processEnded();

    // Where sohoa-scan notes its job at the scanner.
    const std::filesystem::path& jobFile() const { return jobFile_; }

  private:
    ScannerInHand(int fd, std::filesystem::path stateFile, std::filesystem::path jobFile, bool wasRecovering);
    int fd_;
    std::filesystem::path stateFile_, jobFile_;
    bool wasRecovering_;
};

}  // namespace sohoa

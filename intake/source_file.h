// The file to be taken in: opened once, a regular file, read once into memory, and never looked for by its path again.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace sohoa::intake {

class SourceFile {
  public:
    // Fails with core.file_unreadable, intake.not_a_file, intake.too_large, intake.changing (shorter than it was).
    static Result<SourceFile> open(const std::filesystem::path& path, std::uint64_t mostBytes);
    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&&) = delete;
    ~SourceFile();

    int descriptor() const { return fd_; }
    const std::string& bytes() const { return bytes_; }

  private:
    SourceFile(int fd, std::string bytes) : fd_(fd), bytes_(std::move(bytes)) {}
    int fd_;
    std::string bytes_;
};

}  // namespace sohoa::intake

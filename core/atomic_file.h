// Files that are there whole or not at all, also after a power cut: written beside the target, fsynced, renamed, and
// the folder fsynced.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa {

// A file in the making. Until commit() succeeds the target does not exist (or is what it was); without commit() nothing
// stays. One thread.
class AtomicFile {
  public:
    enum class Existing { Refuse, Replace };

    // Fails with core.file_unwritable or core.disk_full.
    static Result<AtomicFile> create(const std::filesystem::path& target, Existing existing = Existing::Refuse);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile();

    Result<> write(std::span<const std::byte> bytes);
    Result<> write(std::string_view bytes);

    // For libraries that write by themselves: the file beside the target. commit() fsyncs what lies there.
    const std::filesystem::path& partPath() const { return part_; }

    // Fails with core.file_exists where the target came to exist meanwhile and Existing::Refuse was asked.
    Result<> commit();

  private:
    AtomicFile(std::filesystem::path target, std::filesystem::path part, int fd, Existing existing);

    std::filesystem::path target_, part_;
    int fd_;
    Existing existing_;
};

Result<> writeFileAtomically(const std::filesystem::path& target, std::string_view bytes,
                             AtomicFile::Existing existing = AtomicFile::Existing::Refuse);

// The whole file in memory; for small files. Fails with core.file_unreadable, also above the limit.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit = 64u << 20);

Result<> fsyncFile(const std::filesystem::path& path);
Result<> fsyncFolder(const std::filesystem::path& folder);

}  // namespace sohoa

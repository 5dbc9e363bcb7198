// A file that a caller is to read and that has no name afterwards: made somewhere in the office's work folder, handed
// over as a descriptor. One thread.
#pragma once

#include <QVariant>
#include <filesystem>
#include <string_view>

#include "core/result.h"

namespace sohoa {

class NamelessFile {
  public:
    // extension: with its dot.
    NamelessFile(const std::filesystem::path& home, std::string_view extension);
    ~NamelessFile();
    NamelessFile(const NamelessFile&) = delete;
    NamelessFile& operator=(const NamelessFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    Result<QVariant> handOver() const;

  private:
    std::filesystem::path path_;
};

// A file of the office's, to be read. Fails with core.file_unreadable.
Result<QVariant> openedForReading(const std::filesystem::path& file);

}  // namespace sohoa

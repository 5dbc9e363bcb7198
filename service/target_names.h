// Names for the documents of a run, each of its own: by the pattern, else that of the first page's file, with a number
// where it is taken (docs/packages.md).
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/file_name.h"

namespace sohoa {

// One thread.
class TargetNames {
  public:
    TargetNames(std::filesystem::path folder, std::optional<NamePattern> pattern);

    // FOLDER/NAME.pdf. fields: of a document that could be read; the pattern names no other.
    std::filesystem::path next(const std::filesystem::path& firstPage, const RecordFields* fields);

    // NAME-1.pdf, NAME-2.pdf … beside the whole file; NAMEp1.pdf where its name is letters and digits alone by pattern.
    std::vector<std::filesystem::path> parts(const std::filesystem::path& whole, std::size_t count);

  private:
    std::filesystem::path folder_;
    std::optional<NamePattern> pattern_;
    FileNames names_;
    int number_ = 0;
};

}  // namespace sohoa

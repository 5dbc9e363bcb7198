// Paper from a folder of page images. One image is decoded at a time, none is kept.
#pragma once

#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include "core/result.h"
#include "virtual/escl/paper.h"

namespace sohoa::escl {

class PageFolder : public Paper {
  public:
    // JPEG, PNG and TIFF files, sorted by name; a TIFF of several pages is as many sheets. An image that says nothing
    // of its resolution is taken to have 300 dpi. Fails with core.file_unreadable, also for an image that is none or
    // too large.
    static Result<PageFolder> open(const std::filesystem::path& folder);

    PageFolder(PageFolder&& other) noexcept : pages_(std::move(other.pages_)) {}

    int sides() const override { return static_cast<int>(pages_.size()); }
    bool isPrintedOnBothSides() const override { return false; }

    // A JPEG that has the resolution, the mode and the pixels asked for is handed out byte for byte; everything else is
    // converted.
    Result<std::string> jpeg(int side, const ScanSettings& look) const override;

  private:
    struct Source {
        std::filesystem::path file;
        int page = 0;  // in a TIFF of several
    };

    explicit PageFolder(std::vector<Source> pages) : pages_(std::move(pages)) {}

    std::vector<Source> pages_;
    mutable std::mutex decoding_;
};

}  // namespace sohoa::escl

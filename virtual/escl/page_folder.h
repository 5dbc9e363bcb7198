// The stack of paper: the page images of a folder, as JPEG in the resolution and mode that a client asks for. The only
// file that knows Leptonica.
//
// One image is decoded at a time, none is kept. Thread-safe.
#pragma once

#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/units.h"

namespace sohoa::escl {

class PageFolder {
  public:
    // JPEG, PNG and TIFF files, sorted by name; a TIFF of several pages is as many sheets. An image that says nothing
    // of its resolution is taken to have 300 dpi. Fails with core.file_unreadable, also for an image that is none or
    // too large.
    static Result<PageFolder> open(const std::filesystem::path& folder);

    PageFolder(PageFolder&& other) noexcept : pages_(std::move(other.pages_)) {}

    int count() const { return static_cast<int>(pages_.size()); }

    // index from 0. A JPEG of that resolution and mode is handed out byte for byte; everything else is converted.
    Result<std::string> jpeg(int index, Dpi dpi, bool color) const;

    // The back of a sheet that has nothing on it.
    Result<std::string> blankJpeg(Dpi dpi, bool color) const;

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

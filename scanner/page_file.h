// Writes a page as a lossless TIFF, row by row: deflate with predictor for gray and colour, CCITT Group 4 for bilevel,
// with the resolution in it. The only file that knows libtiff.
//
// The file appears under its name only whole, fsynced and with its digest known (core/atomic_file.h). One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "core/page.h"
#include "core/result.h"
#include "core/sha256.h"

namespace sohoa::scanner {

struct ImageShape {
    PixelSize size;
    ColorMode mode = ColorMode::Gray;
    Dpi dpi;

    std::size_t bytesPerRow() const;  // colour: R, G, B; bilevel: eight pixels a byte, a set bit is black
};

struct WrittenFile {
    Sha256 sha256;
    std::uint64_t bytes = 0;
};

class PageFile {
  public:
    // Fails with core.file_exists, core.file_unwritable, core.disk_full.
    static Result<PageFile> create(const std::filesystem::path& target, const ImageShape& shape);
    PageFile(PageFile&&) noexcept;
    ~PageFile();

    // bytesPerRow() bytes, from top to bottom.
    Result<> writeRow(std::span<const std::byte> row);

    // After the last row. Without it nothing stays.
    Result<WrittenFile> finish();

  private:
    struct State;
    explicit PageFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::scanner

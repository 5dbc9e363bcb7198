// A faint likeness of a page, by which a sheet is known again that comes through the feeder twice: how much ink there
// is in each of some 7,000 cells of about 3 mm.
//
// It shows where a page has lines, headings, tables, stamps and pictures. Writing of ordinary size cannot be read from
// it (a cell is as large as a letter); letters above some 20 mm could be.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "scanner/page_file.h"

namespace sohoa::scanner {

class SheetPrint {
  public:
    // Below 6,000 characters.
    std::string toText() const;

    // Fails with core.bad_message.
    static Result<SheetPrint> fromText(std::string_view text);

    static constexpr int mostInk = 15;
    int across() const { return across_; }  // cells
    int down() const { return down_; }
    double widthMillimetres() const { return width_ / 10.0; }
    double heightMillimetres() const { return height_ / 10.0; }
    int ink(int x, int y) const { return ink_[static_cast<std::size_t>(y) * across_ + x]; }  // 0 … mostInk

    friend bool operator==(const SheetPrint&, const SheetPrint&) = default;

  private:
    friend class SheetPrinter;
    int across_ = 0, down_ = 0;
    int width_ = 0, height_ = 0;  // tenths of a millimetre
    std::vector<std::uint8_t> ink_;
};

// Takes the rows of one page from top to bottom.
class SheetPrinter {
  public:
    explicit SheetPrinter(const ImageShape& shape);

    // bytesPerRow() bytes; a row of another size is passed over.
    void addRow(std::span<const std::byte> row);

    // After the last row, once.
    SheetPrint finish();

  private:
    ImageShape shape_;
    SheetPrint print_;
    int row_ = 0, rowStep_, columnStep_;   // not every pixel is looked at
    std::vector<std::size_t> cellStarts_;  // of every cell of a row, in pixels; and where the last one ends
    std::vector<std::uint32_t> sum_, count_;
};

}  // namespace sohoa::scanner

// A page reduced to cells of about half a millimetre: how light each is, and how dark its darkest spot.
//
// Made row by row; memory depends on the paper's size only. What is asked about a whole page afterwards (its corners,
// edges, lines) is asked here.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scanner/page_file.h"

namespace sohoa::scanner {

struct ReducedPage {
    int width = 0, height = 0;  // cells
    int cellPixels = 1;         // along an edge; the last cell of a row or column takes what is left over
    PixelSize pixels;
    Dpi dpi;
    std::vector<std::uint8_t> mean, darkest;  // row after row

    std::size_t at(int x, int y) const { return static_cast<std::size_t>(y) * width + x; }
    double cellMillimetres() const { return cellPixels * MillimetresPerInch / dpi.value; }
    PixelBox toPixels(const PixelBox& cells) const;
};

class PageReducer {
  public:
    explicit PageReducer(const ImageShape& shape);

    // Whether the row that comes next is looked at; on fine scans not every one is.
    bool wantsRow() const { return row_ % rowStep_ == 0; }
    void addRow(std::span<const std::uint8_t> gray);  // may be empty where it is not wanted

    ReducedPage finish();

  private:
    void closeCells();

    ColorMode mode_;
    ReducedPage page_;
    int row_ = 0, rowStep_, cellRow_ = 0, rowsInCell_ = 0;
    std::vector<std::uint32_t> sum_;
    std::vector<std::uint8_t> darkest_;
};

}  // namespace sohoa::scanner

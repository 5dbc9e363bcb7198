// Where a page's paper is and how light, and which cells hold ink. Half-tones, stains and print that shows through from
// the back are weaker than writing and are no ink.
#pragma once

#include <vector>

#include "scanner/quality/reduced_page.h"

namespace sohoa::scanner {

class PaperAndInk {
  public:
    explicit PaperAndInk(const ReducedPage& page);

    int paper() const { return paper_; }  // the usual gray value
    int paperAt(int x, int y) const { return tiles_[static_cast<std::size_t>(y / tile) * tilesAcross_ + x / tile]; }
    bool ink(int x, int y) const { return ink_[static_cast<std::size_t>(y) * width_ + x] != 0; }
    int width() const { return width_; }
    int height() const { return height_; }

    // Of all cells that lie well inside the sheet, in thousandths: those with ink, without single specks.
    double inkPerMille() const { return inkPerMille_; }

  private:
    static constexpr int tile = 16;  // cells: 8 mm
    void findPaper(const ReducedPage& page);
    void countInk(const ReducedPage& page);

    int width_, height_, tilesAcross_;
    int paper_ = 255;
    double inkPerMille_ = 0;
    std::vector<int> tiles_;
    std::vector<std::uint8_t> ink_;
};

}  // namespace sohoa::scanner

// Tells a page whose lower part never arrived, although every byte was delivered and no error was reported.
//
// A JPEG that is cut off decodes to the promised size; what is missing becomes the grey value 128 exactly, in every
// channel, to the end of the row and of the image. Paper under a sensor never gives that. A smaller image is padded
// with white at the right and below, so white is passed over on the way from the end.
#pragma once

#include <cstddef>
#include <span>

namespace sohoa::scanner {

// Takes the rows of one page from top to bottom.
class TornPageCheck {
  public:
    void add(std::span<const std::byte> row);

    // At the end of the page: its last rows with any content end in that grey for half their width or more.
    bool torn() const { return grayRows_ >= leastGrayRows; }
    int grayRows() const { return grayRows_; }

    // The last row of JPEG blocks may show as few as that of its 8 lines (A4 at 300 dpi: 3508 = 438 × 8 + 4).
    static constexpr int leastGrayRows = 4;

  private:
    int grayRows_ = 0;
};

}  // namespace sohoa::scanner

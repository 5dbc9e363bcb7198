// Measures the image of a page while its rows go by, and says what is wrong with it by the limits of the profile.
//
// Takes every row once, from top to bottom, and keeps an image of half-millimetre cells. One thread.
#pragma once

#include "scanner/quality/page_quality.h"
#include "scanner/quality/reduced_page.h"
#include "scanner/quality/sharpness.h"
#include "scanner/quality/uniform_tail.h"

namespace sohoa::scanner {

class QualityMeter {
  public:
    QualityMeter(const ImageShape& shape, const QualityLimits& limits);

    // bytesPerRow() bytes; a row of another size is passed over.
    void addRow(std::span<const std::byte> row);

    // After the last row, once.
    PageQuality finish();

  private:
    ImageShape shape_;
    QualityLimits limits_;
    std::vector<std::uint8_t> gray_;
    PageReducer reducer_;
    Sharpness sharpness_;
    UniformTail tail_;
};

}  // namespace sohoa::scanner

// Where the paper of a page is already written on, so that a signature block never covers it.
#pragma once

#include <optional>
#include <vector>

#include "pdfa/placement.h"
#include "pdfa/raster.h"
#include "pdfa/signature_block.h"

namespace sohoa::pdfa {

// The upper part of the upright page in squares of one millimetre: how much of each is darker than the paper around.
class InkMap {
  public:
    static constexpr int millimetresDown = 60;

    InkMap(const Raster& image, const Placement& placement);

    // A few specks of dust are no ink.
    bool isFree(const BlockBox& box) const;

  private:
    int columns_ = 0, rows_ = 0;
    std::vector<float> dark_;
};

// The place of first choice where it is free, else the nearest free one higher up and then to the left; nothing where
// all are written on (where there is an ink map) or taken by an annotation, such as the block of an earlier signature.
std::optional<BlockBox> freePlace(const InkMap* ink, const std::vector<BlockBox>& taken, BlockBox wanted);

}  // namespace sohoa::pdfa

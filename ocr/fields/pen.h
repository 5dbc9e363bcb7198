// What can be asked about writing by pen on the page at hand; boxes are upright. Empty functions where there is no
// image to look at.
#pragma once

#include <functional>
#include <string>

#include "core/units.h"

namespace sohoa::ocr {

struct PenDigits {
    std::string text;  // "" where no reading finds digits alone
    double share = 0;  // of the readings that say so, 0…1
};

struct Pen {
    std::function<PixelBox(PixelBox)> blueWriting;  // where it lies in the box; empty where there is none
    std::function<PenDigits(PixelBox)> digits;
};

}  // namespace sohoa::ocr

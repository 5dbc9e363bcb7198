// A page as a reader found it in a file: the bytes of a JPEG that the chain can take as it is, or pixels.
#pragma once

#include <functional>
#include <string>
#include <variant>

#include "intake/raster.h"

namespace sohoa::intake {

struct WholeJpeg {
    std::string bytes;  // decoded from its first row to its last, once
    PixelSize size;
    bool gray = false;
};

struct FoundPage {
    std::variant<WholeJpeg, Raster> image;
    Density density;  // as the file has it; not believed yet
};

// Takes the page, or ends the reading with an error.
using OnFoundPage = std::function<Result<>(FoundPage page)>;

}  // namespace sohoa::intake

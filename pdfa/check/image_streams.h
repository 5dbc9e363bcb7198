// Whether the data of an image are what its dictionary says: coding, size, components, length.
#pragma once

#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

struct ImageShape {
    std::int64_t width = 0, height = 0;
    int bits = 0, components = 0;  // 0 where the data say it (JPEG 2000) or nobody does
    bool stencil = false;
};

// Pictures are not decoded: of a coded one the headers are read, and that its end is there; of any other the bytes are
// counted.
void imageStream(Subject& subject, QPDFObjectHandle image, const ImageShape& shape, Findings& findings);

}  // namespace sohoa::pdfa::check

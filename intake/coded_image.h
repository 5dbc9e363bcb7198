// What a coded image inside a PDF says of its own size, read from its headers before anybody unfolds it: a few bytes of
// JBIG2 or JPEG 2000 can promise more pixels than any machine has.
#pragma once

#include <string_view>

#include "core/result.h"

namespace sohoa::intake {

// Both look at sizes only; a header that is cut off or odd is left to the renderer. Fail with intake.too_large.
Result<> checkJbig2(std::string_view data);     // as it lies in a PDF: segments without the file's header
Result<> checkJpeg2000(std::string_view data);  // a JP2 file or a bare code stream

}  // namespace sohoa::intake

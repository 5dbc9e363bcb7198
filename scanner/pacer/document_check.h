// Whether what a scanner sent as a page is one, and whole, by its bytes.
#pragma once

#include <string_view>

#include "core/result.h"
#include "scanner/pacer/upstream.h"

namespace sohoa::scanner {

bool isPng(std::string_view bytes);
bool isWholePng(std::string_view bytes);  // it ends with its end chunk

// Fails with scanner.page_torn where the image is cut off, with scanner.io_error for what is no image (a web page,
// nothing at all). Kinds of images that are not known here pass: the backend judges them.
Result<> checkDocument(const UpstreamAnswer& answer);

}  // namespace sohoa::scanner

// Reads a TIFF, each directory a page, whatever its compression: black and white, gray or RGB of eight bits come out.
//
// Directories that are marked as a smaller copy or a mask of another are no pages. What libtiff would pad (a strip that
// ends early, a row of fax code that is too short) is an error here: half a page is none.
#pragma once

#include <string_view>

#include "intake/found_page.h"

namespace sohoa::intake {

// The number of pages. Fails with intake.unreadable (damaged, cut off, directories in a circle), intake.too_large, and
// as onPage does.
Result<int> readTiff(std::string_view file, int mostPages, const OnFoundPage& onPage);

}  // namespace sohoa::intake

// Columns of short lines, the head of page 1 and the list of recipients, read again by themselves where their lines
// were run together or lost: beside a seal and other columns the engine takes two lines for one, or none.
#pragma once

#include <functional>
#include <vector>

#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

// Reads a part of a page as lines one below the other; the boxes as those of the page's lines.
using ReadBlock = std::function<std::vector<Line>(PageNumber page, PixelBox upright)>;

// Before any line is read again by itself. What was read better the first time stays.
void readPoorColumnsAgain(std::vector<PageLines>& pages, const ReadBlock& readBlock);

}  // namespace sohoa::ocr

// Parts of a page that fields are read off, the head, the subject, the list of recipients and the position of who
// signs, read again by themselves where their lines were run together or lost: beside a seal, a stamp and other columns
// the engine takes two lines for one, or none.
#pragma once

#include <functional>
#include <vector>

#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

// Reads a part of a page as lines one below the other, in each preparation of the image that promises something; the
// boxes as those of the page's lines.
using ReadBlock = std::function<std::vector<std::vector<Line>>(PageNumber page, PixelBox upright)>;

// Before any line is read again by itself. What was read better the first time stays.
void readPoorColumnsAgain(std::vector<PageLines>& pages, const ReadBlock& readBlock);

}  // namespace sohoa::ocr

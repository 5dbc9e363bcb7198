// The order in which a person reads the lines of a page: from the top, and where two columns stand side by side (the
// header of a letter, recipients and signature), the left one to its end before the right one.
#pragma once

#include <vector>

#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Lines that the recognizer drew across a gutter are cut there. A gutter is a strip without text that at least two
// lines on either side respect; wide blanks in single justified lines are none.
std::vector<ReadLine> inReadingOrder(std::vector<ReadLine> lines);

}  // namespace sohoa::ocr

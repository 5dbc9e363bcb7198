// What was doubtful at the first reading, read again from other preparations of the image, and the readings put
// together word by word.
#pragma once

#include <functional>
#include <vector>

#include "ocr/fields/elsewhere.h"
#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

// Reads a part of a page again as one single line, in several preparations, until one says the same as was read before:
// one line for each that found something, the boxes as those of the page's lines.
using ReadAgain = std::function<std::vector<Line>(PageNumber page, PixelBox upright, const std::string& asRead)>;

// A word of it is not believed, or two letters stand in it that never stand together.
bool isDoubtful(const Line& line);

// The line with what most readings say, weighed by confidence; each word keeps whether the others agree. Words that no
// other reading holds and that were not believed go: scraps of stamps and signatures.
// A word the document holds elsewhere too weighs more.
Line putTogether(const Line& first, const std::vector<Line>& again, const DocumentWords& document);

// Reads the doubtful ones among these lines again, at most so many.
void readDoubtfulAgain(PageLines& page, const std::vector<std::size_t>& lines, const ReadAgain& readAgain,
                       const DocumentWords& document, std::size_t most);

}  // namespace sohoa::ocr

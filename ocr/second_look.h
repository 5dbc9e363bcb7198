// What the first reading left out or was unsure of, read again line by line: names under a seal, capitals with two
// marks, lone numbers. The reading that believes more in itself stays.
#pragma once

#include <vector>

#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Reads doubtful lines again as single lines and adds lines of letters that no word covers. Boxes are pixels of the
// image.
Result<> lookAgain(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, Recognizer& recognizer,
                   Recognizer::Deadline deadline);

// Reads a number that stands by itself in the box; empty where it is none. The engine overlooks single digits.
Result<ReadLine> readLoneNumber(const Image& ink, PixelBox box, Dpi dpi, Recognizer& recognizer,
                                Recognizer::Deadline deadline);

// Reads the number in the top margin, where the lines have none that is believable. For the upper part of a page.
Result<> lookForPageNumber(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, Recognizer& recognizer,
                           Recognizer::Deadline deadline);

void shiftLines(std::vector<ReadLine>& lines, int dx, int dy);

}  // namespace sohoa::ocr

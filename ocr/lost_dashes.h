// Dashes at the head of items that the engine drops for dirt where they are thin and stand apart.
#pragma once

#include <vector>

#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Puts a dash before each line that begins with a capital and has one beside it, and nothing else. Ink is what is
// darker than the threshold; boxes are pixels of the image.
void addLostDashes(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, int threshold);

}  // namespace sohoa::ocr

// Words that are no words: dots, strokes and frames that the recognizer took for signs.
#pragma once

#include <vector>

#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Drops doubtful signs without a letter or digit, and lines of which nothing can be believed; a dash at the head of an
// item that was read with a wave is a dash. Lines that become empty go.
void dropNoise(std::vector<ReadLine>& lines);

}  // namespace sohoa::ocr

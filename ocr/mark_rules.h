// The rules above and below a word: those of a mark's frame end beside it, those of a table go on.
#pragma once

#include "ocr/mark_candidates.h"

namespace sohoa::ocr {

// How much of the word's width the rules above and below it have, the lesser of both: 1 in a whole frame, however
// double. The height of "word" does not matter.
double rulesAround(const PreparedPage& page, Layer layer, const TiltedFrame& word);

// Whether rules above and below it go on beside it.
bool isInTable(const PreparedPage& page, const MarkCandidate& mark);

}  // namespace sohoa::ocr

// Letters that stand where only a number can stand: "l6" is 16, the item after "1." is 2, a month is no Roman number.
//
// Codes ("I98/UBND") stay as they were read: whoever takes fields from them decides on look-alikes and says so.
#pragma once

#include <vector>

#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Lines in reading order. What is changed believes less in itself.
void mendNumerals(std::vector<ReadLine>& lines);

}  // namespace sohoa::ocr

// What the rules of typing say about signs that were misread: the end mark "./.", stops that are specks, the list of
// recipients.
#pragma once

#include <vector>

#include "ocr/language/phrases.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

// No stop stands between two words of a turn, nor inside a word; before a small letter it is a comma; a text ends with
// "./."; the items under "Nơi nhận:" end with ";". Letters and digits stay as they were read. Lines in reading order.
void mendTypography(std::vector<ReadLine>& lines, const Phrases& phrases);

}  // namespace sohoa::ocr

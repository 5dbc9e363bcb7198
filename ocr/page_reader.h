// All the text of a prepared page, in reading order.
#pragma once

#include <vector>

#include "ocr/language/phrases.h"
#include "ocr/prepared_page.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct PageText {
    std::vector<ReadLine> lines;
    int wordsSeen = 0;  // with those that were dropped as noise; table cells not counted
};

// Tables cell by cell; what lies between them as pages of their own; two columns one after the other. The phrases are
// what the language is known by.
Result<PageText> readPage(const PreparedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline,
                          const Phrases& phrases = Phrases::administrative());

}  // namespace sohoa::ocr

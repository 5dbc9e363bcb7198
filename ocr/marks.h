// Marks on the upper half of a page: secrecy (Nghị định 30/2020 Phụ lục I, ô 10a), recall (ô 11) and urgency (ô 10b).
//
// They are looked for in more ways than one, because none may be missed: frames at the tilt of their own rules, red
// alone, short lines that stand alone, and across stamps by the shapes of the words; then they are read, and where the
// reading says nothing, the shapes decide. Lines of the page's own text are the last way.
#pragma once

#include <vector>

#include "ocr/mark_reader.h"

namespace sohoa::ocr {

// Fails as Recognizer::read does.
Result<std::vector<BoxedMark>> findMarks(const PreparedPage& page, Recognizer& recognizer,
                                         Recognizer::Deadline deadline);

// The gravest secrecy of these marks and of lines that say nothing else, in capitals, on the upper half of the page.
Secrecy secrecyOf(const std::vector<BoxedMark>& marks, const std::vector<ReadLine>& lines, PixelSize page);

}  // namespace sohoa::ocr

// Marks against the text of their page: where the page's own reading is sure of other words, no mark stands.
//
// Print that is alike, such as NAM in the name of a province, is told from MẬT by the line it stands in. Red counts
// whatever the text says: print under a red stamp reads well.
#pragma once

#include <vector>

#include "core/recognized_page.h"
#include "ocr/marks.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr {

// Those of the marks that no sure word of the page contradicts. The words are those read on "page".
std::vector<BoxedMark> withoutWordsOfText(std::vector<BoxedMark> marks, const std::vector<Word>& words,
                                          const PreparedPage& page);

}  // namespace sohoa::ocr

// What a page is: content, a blank back, or a sheet that separates documents.
#pragma once

#include <vector>

#include "core/recognized_page.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

// A blank page has no words that read as words: ink that shows through from the other side reads as nonsense, mirrored
// as it is. A separator is a barcode and at most a caption: a letter that bears a QR code has many more words.
// wordsSeen counts also the words that were dropped as noise.
PageKind kindOf(const std::vector<ReadLine>& lines, int wordsSeen, std::size_t barcodes);

}  // namespace sohoa::ocr

// What a page is: content, a blank back, or a sheet that separates documents.
#pragma once

#include <vector>

#include "core/recognized_page.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

// A blank page has no words that read as words: ink that shows through from the other side reads as nonsense, mirrored
// as it is. A separator is a barcode and at most a caption: a letter that bears a QR code has many more words.
// wordsSeen counts also the words that were dropped as noise. Where a seal or a pen has signed, a few words that read
// are a page's last lines, whatever shines through beside them.
PageKind kindOf(const std::vector<ReadLine>& lines, int wordsSeen, std::size_t barcodes, bool isSigned = false);

// A separator that needs no reading: beside its barcodes there are fewer pieces the size of letters than any letter's
// head has. The image is the even ink layer; the boxes are pixels of it.
bool isPlainSeparator(const Image& even, Dpi dpi, const std::vector<PixelBox>& barcodes);

}  // namespace sohoa::ocr

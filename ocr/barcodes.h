// Barcodes on a page, by ZXing; the only file pair that includes it.
#pragma once

#include <vector>

#include "core/recognized_page.h"
#include "ocr/image.h"

namespace sohoa::ocr {

// QR codes, Data Matrix, Code 128 and Code 39, turned any way; boxes are pixels of this image (8 bits).
std::vector<Barcode> findBarcodes(const Image& gray);

}  // namespace sohoa::ocr

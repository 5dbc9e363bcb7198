// Barcodes on a page, by ZXing; the only file pair that includes it.
#pragma once

#include <vector>

#include "core/recognized_page.h"
#include "ocr/image.h"

namespace sohoa::ocr {

struct FoundBarcode {
    Barcode code;      // its box in pixels of the image
    QuarterTurn turn;  // how far the code was turned clockwise
};

// QR codes, Data Matrix, Code 128 and Code 39, turned any way, in an image of 8 bits.
std::vector<FoundBarcode> findBarcodes(const Image& gray);

}  // namespace sohoa::ocr

// A page made ready: the ink as the recognizer and the rules of the fields see it, upright, and the way back.
#pragma once

#include "ocr/geometry.h"
#include "ocr/image_file.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct PreparedPage {
    Image ink;      // 8 bits, even paper, upright and deskewed
    Image redness;  // 8 bits, black where red, in the same place; null where the page has no colour
    Image flat;     // the even ink layer before the sheet was turned; for barcodes
    PageGeometry geometry;
    Dpi dpi;                     // of the derivative
    double trialConfidence = 0;  // how well a strip of it read, 0…1
};

// Finds out the turn and the skew by itself. Fails as Recognizer::read does.
Result<PreparedPage> preparePage(const LoadedImage& loaded, Recognizer& recognizer, Recognizer::Deadline deadline);

// The same, where turn and skew are known from an earlier reading.
Result<PreparedPage> preparePage(const LoadedImage& loaded, QuarterTurn turn, double skewDegrees);

}  // namespace sohoa::ocr

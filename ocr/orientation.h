// Which way up a sheet lies: along which axis the text runs, and at which of the two ends it begins.
#pragma once

#include "core/units.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct Orientation {
    QuarterTurn turn = QuarterTurn::None;  // the sheet was turned clockwise by this
    double skewDegrees = 0;                // clockwise, after the turn is undone
    double confidence = 0;                 // of the words in the strip that was tried, 0…1
};

// Tries a strip of text and takes the way it reads best. The cheap order: the axis the lines run along first, upright
// before upside down; a confident reading ends the search. "even" is the page's even, unturned ink layer.
Result<Orientation> findOrientation(const Image& even, Dpi dpi, Recognizer& recognizer, Recognizer::Deadline deadline);

// The image as it lies when the turn is undone.
Image uprightOf(const Image& image, QuarterTurn turn);

}  // namespace sohoa::ocr

// Which way up a sheet lies: along which axis the text runs, and at which of the two ends it begins.
#pragma once

#include <array>

#include "core/units.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct Orientation {
    QuarterTurn turn = QuarterTurn::None;  // the sheet was turned clockwise by this
    double skewDegrees = 0;                // clockwise, after the turn is undone
    double confidence = 0;                 // of the words in the strip that was tried, 0…1
};

// How much the image looks like lines of text along an axis, and how far they lean.
struct LineAxis {
    double score = 0;        // against the other axis of the same image
    double skewDegrees = 0;  // clockwise; 0 where it is not clear
};

// As delivered, and after a clockwise turn of 90 degrees is undone.
using LineAxes = std::array<LineAxis, 2>;
LineAxes lineAxesOf(const Image& even, Dpi dpi);

// Tries a strip of text and takes the way it reads best. The cheap order: the axis the lines run along first, upright
// before upside down; a confident reading ends the search. "even" is the page's even, unturned ink layer.
Result<Orientation> findOrientation(const Image& even, Dpi dpi, Recognizer& recognizer, Recognizer::Deadline deadline);

// The image as it lies when the turn is undone.
Image uprightOf(const Image& image, QuarterTurn turn);

}  // namespace sohoa::ocr

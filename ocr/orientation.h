// Which way up a sheet lies: along which axis the text runs, and at which of the two ends it begins.
#pragma once

#include <array>
#include <optional>

#include "core/units.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct Orientation {
    QuarterTurn turn = QuarterTurn::None;  // the sheet was turned clockwise by this
    double skewDegrees = 0;                // clockwise, after the turn is undone
};

// How much the image looks like lines of text along an axis, and how far they lean.
struct LineAxis {
    double score = 0;        // against the other axis of the same image
    double skewDegrees = 0;  // clockwise; 0 where it is not clear
};

// As delivered, and after a clockwise turn of 90 degrees is undone.
using LineAxes = std::array<LineAxis, 2>;
LineAxes lineAxesOf(const Image& even, Dpi dpi);

// The turn that the letters alone prove; nothing where they are too few, or not of one mind.
std::optional<QuarterTurn> turnByLetters(const Image& even);

// What stands out of the rows of letters tells it on a page of text: more rises above them than hangs below, marks of
// tone above all. Of 219 pages in all ways of lying three quarters were certain by that, and none wrongly.
//
// Otherwise a strip of text is tried and the way it reads best is taken: the axis the lines run along first, upright
// before upside down; a confident reading ends the search. "even" is the page's even, unturned ink layer.
Result<Orientation> findOrientation(const Image& even, Dpi dpi, Recognizer& recognizer, Recognizer::Deadline deadline);

// The image as it lies when the turn is undone.
Image uprightOf(const Image& image, QuarterTurn turn);

}  // namespace sohoa::ocr

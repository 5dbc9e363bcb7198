// A page made ready: the ink as the recognizer and the rules of the fields see it, upright, and the way back.
#pragma once

#include <string>
#include <vector>

#include "ocr/geometry.h"
#include "ocr/image_file.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

// The page as it was delivered, with its layers taken apart and its paper made even.
struct CleanedPage {
    Image even, redness, grainy;  // as PreparedPage's, before any turn
    PixelSize delivered;
    double scale = 1;  // of these layers against the delivered image
    Dpi dpi;
    std::string cleanup;  // what was done beside making the paper even: "even", "even, streaks, specks", "negative"
    std::vector<PixelBox> signatures{};  // on the delivered image
};

struct PreparedPage {
    Image ink;      // 8 bits, even paper, upright and deskewed
    Image redness;  // 8 bits, black where red, in the same place; null where the page has no colour
    // As ink, with its specks, grown together: a pale stamp on a photocopy is made of them. Null where none were taken
    // out.
    Image grainy;
    PageGeometry geometry;
    Dpi dpi;              // of the derivative
    std::string cleanup;  // as CleanedPage's
    std::vector<PixelBox> signatures{};
};

// Fails with ocr.recognition_failed where memory runs out.
Result<CleanedPage> cleanPage(const LoadedImage& loaded);

// Finds out the turn and the skew by itself. Fails as Recognizer::read does.
Result<PreparedPage> preparePage(CleanedPage page, Recognizer& recognizer, Recognizer::Deadline deadline);

// The same, where a person says how the sheet was turned; the skew is found out.
Result<PreparedPage> preparePage(CleanedPage page, QuarterTurn turn);

// The same, where turn and skew are known from an earlier reading.
Result<PreparedPage> preparePage(CleanedPage page, QuarterTurn turn, double skewDegrees);

}  // namespace sohoa::ocr

// A PDF page that is nothing but a scan: one JPEG image that fills it. Its own bytes are the page then; a picture of a
// picture would lose something.
#pragma once

#include <optional>
#include <string>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "intake/limits.h"

namespace sohoa::intake {

// Its visible part in points, and how it is to be turned.
struct PdfPageFrame {
    double left = 0, bottom = 0, width = 0, height = 0;
    double pointsPerUnit = 1;  // UserUnit
    int turn = 0;              // clockwise: 0, 90, 180, 270
};

struct ScannedImage {
    std::string jpeg;
    int channels = 3;
    double widthInches = 0, heightInches = 0;
};

// Both throw what qpdf throws over a damaged file.
PdfPageFrame frameOf(QPDFObjectHandle page);
// Nothing where the page shows anything else, or where a reader would not show the image as it is: turned or cut by its
// matrix, behind a mask, in colours that are not the JPEG's own, under annotations.
std::optional<ScannedImage> scanOn(QPDFObjectHandle page, const PdfPageFrame& frame);

}  // namespace sohoa::intake

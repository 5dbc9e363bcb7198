// A separator sheet: what a records office lays between two papers, with a QR code and a Code 128 of one text.
#pragma once

#include <QRectF>
#include <string>
#include <vector>

#include "virtual/papers/dice.h"
#include "virtual/papers/sheet.h"
#include "virtual/papers/typography.h"

namespace sohoa::papers {

struct DrawnBarcode {
    std::string format;  // "QRCode", "Code128"
    QRectF box;
};

struct SeparatorSheet {
    Sheet sheet;
    std::string text;  // of the barcodes
    std::vector<DrawnBarcode> barcodes;
};

SeparatorSheet setSeparator(const Typography& typography, Dice dice);

}  // namespace sohoa::papers

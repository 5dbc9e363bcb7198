// Looks at a sheet through its damage: the image that a scanner, copier or fax machine delivers.
#pragma once

#include <QImage>
#include <QTransform>

#include "virtual/papers/damage.h"
#include "virtual/papers/dice.h"
#include "virtual/papers/sheet.h"

namespace sohoa::papers {

struct Scan {
    QImage image;          // RGB32 or Grayscale8; of bilevel only 0 and 255
    QTransform fromSheet;  // pixels of the sheet to pixels of the image
};

// back: the other side, which shines through; null for none.
Scan scanSheet(const Sheet& sheet, const Sheet* back, const Damage& damage, Dice dice);

}  // namespace sohoa::papers

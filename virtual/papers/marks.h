// What is put on a printed sheet with a stamp or a pen: seal, signature, initials, boxes of urgency and secrecy, the
// arrival stamp, figures by hand. Each draws on a layer and notes where.
#pragma once

#include <string>

#include "virtual/papers/dice.h"
#include "virtual/papers/sheet.h"

namespace sohoa::papers {

// Places are in pixels of the sheet.
void drawSeal(Sheet& sheet, Dice dice, QPointF centre, const std::string& around, const std::string& within);
void drawSignature(Sheet& sheet, Dice dice, QRectF area);
void drawInitial(Sheet& sheet, Dice dice, QPointF from);
void drawBoxedWord(Sheet& sheet, Dice dice, QPointF corner, const std::string& text, const std::string& kind);
void drawArrivalStamp(Sheet& sheet, Dice dice, QPointF corner, const std::string& agency, const std::string& number,
                      const std::string& date);

// Figures by hand, standing on a baseline; returns their box. height: of a figure, in pixels.
QRectF drawHandwriting(Sheet& sheet, Dice dice, QPointF baseline, const QString& figures, double height);
double handwritingWidth(const QString& figures, double height);

}  // namespace sohoa::papers

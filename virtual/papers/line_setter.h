// Sets words on lines of a sheet and remembers where each stands.
#pragma once

#include <QFont>
#include <vector>

#include "virtual/papers/paper_text.h"
#include "virtual/papers/sheet.h"
#include "virtual/papers/typography.h"

namespace sohoa::papers {

struct SetWord {
    QString text;
    QFont font;
    double width = 0;  // pixels
    double space = 0;  // before it, when it does not begin the line; 0: it goes on with the word before
    bool hand = false;
};

using SetLine = std::vector<SetWord>;

// Words as they will be drawn.
SetLine wordsOf(const Line& spans, const Typography& typography, double points);

// first: the width of the first line, then that of the others; in pixels.
std::vector<SetLine> brokenIntoLines(const SetLine& words, double first, double width);

// In as many lines as that takes, of nearly one length, as a title is set.
std::vector<SetLine> brokenEvenly(const SetLine& words, double width);

double widthOf(const SetLine& line);
std::string textOf(const SetLine& line);

// Draws a line whose box begins at x; a justified line fills the width. Returns the box of its ink.
QRectF drawLine(Sheet& sheet, const SetLine& line, double x, double width, double baseline, Align align, Dice& dice);

}  // namespace sohoa::papers

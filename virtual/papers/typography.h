// How one paper is set: chance's choice among what Phụ lục I of Nghị định 30/2020 leaves open.
#pragma once

#include <QFont>
#include <QString>
#include <vector>

#include "virtual/papers/dice.h"

namespace sohoa::papers {

struct Typography {
    QString family;
    double bodySize = 14;                                                         // pt
    double lineHeight = 1.15;                                                     // of the size
    double paragraphGap = 6;                                                      // pt
    double marginLeft = 30, marginRight = 16, marginTop = 20, marginBottom = 20;  // mm
    double headScale = 1;      // for families too wide for the two columns of the head
    bool tableCentred = true;  // cells, from top to bottom
};

// The families of this machine that can write Vietnamese, the Times-like ones first.
std::vector<QString> vietnameseFamilies();

// family: "" leaves it to chance.
Typography someTypography(Dice dice, const QString& family);

QFont fontOf(const Typography& typography, double points, bool bold, bool italic);

}  // namespace sohoa::papers

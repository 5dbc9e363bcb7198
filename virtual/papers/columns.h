// Two columns side by side, as the head and the foot of a paper have them, and the orders in which they may be read.
#pragma once

#include <string>
#include <vector>

#include "virtual/papers/line_setter.h"

namespace sohoa::papers {

struct SetColumnLine {
    double baseline = 0;
    std::string text;
};

struct SetColumn {
    std::vector<SetColumnLine> lines;
    double bottom = 0;  // below its last line and rule
    QRectF ink;
};

double heightOf(const Column& column, const Typography& typography, double width, double scale);

SetColumn setColumn(Sheet& sheet, const Column& column, const Typography& typography, double x, double width,
                    double top, double scale, Dice& dice);

// Left then right; line beside line; right then left.
std::vector<std::string> readingOrders(const SetColumn& left, const SetColumn& right);

}  // namespace sohoa::papers

// One row of a table with rules, set in the width of the page.
#pragma once

#include <vector>

#include "virtual/papers/line_setter.h"

namespace sohoa::papers {

class TableRow {
  public:
    TableRow(const Table& table, std::size_t row, const Typography& typography, double width);

    double height() const { return height_; }
    Segment draw(Sheet& sheet, double x, double top, Dice& dice) const;  // with its two reading orders

  private:
    struct Cell {
        double width;
        std::vector<SetLine> lines;
        Align align;
    };

    std::vector<Cell> cells_;
    double step_, height_ = 0;
    bool centred_;
};

}  // namespace sohoa::papers

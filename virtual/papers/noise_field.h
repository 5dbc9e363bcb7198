// Smooth noise over a page, about 0, mostly within ±1: clouds of one size.
#pragma once

#include <vector>

#include "virtual/papers/dice.h"

namespace sohoa::papers {

class NoiseField {
  public:
    // Sizes in pixels of the sheet.
    NoiseField(Dice dice, double cellWidth, double cellHeight, double width, double height);

    float at(float x, float y) const;

  private:
    int columns_, rows_;
    float perColumn_, perRow_;
    std::vector<float> values_;
};

}  // namespace sohoa::papers

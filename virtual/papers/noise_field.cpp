#include "virtual/papers/noise_field.h"

#include <algorithm>

namespace sohoa::papers {

NoiseField::NoiseField(Dice dice, double cellWidth, double cellHeight, double width, double height)
    : columns_(int(width / cellWidth) + 3),
      rows_(int(height / cellHeight) + 3),
      perColumn_(float(1 / cellWidth)),
      perRow_(float(1 / cellHeight)) {
    values_.resize(std::size_t(columns_) * std::size_t(rows_));
    for (float& value : values_)
        value = float(dice.bell() * 0.6);
}

static float eased(float part) { return part * part * (3 - 2 * part); }

float NoiseField::at(float x, float y) const {
    const float column = std::clamp(x * perColumn_, 0.0f, float(columns_ - 2) - 0.001f);
    const float row = std::clamp(y * perRow_, 0.0f, float(rows_ - 2) - 0.001f);
    const int left = int(column), top = int(row);
    const float across = eased(column - float(left)), down = eased(row - float(top));
    const float* corner = &values_[std::size_t(top) * std::size_t(columns_) + std::size_t(left)];
    const float above = corner[0] + (corner[1] - corner[0]) * across;
    const float below = corner[columns_] + (corner[columns_ + 1] - corner[columns_]) * across;
    return above + (below - above) * down;
}

}  // namespace sohoa::papers

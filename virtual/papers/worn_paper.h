// The bare sheet: its colour at every place with clouds, darker edges, stains and a fold; its holes and staple.
#pragma once

#include <array>
#include <vector>

#include "virtual/papers/damage.h"
#include "virtual/papers/dice.h"
#include "virtual/papers/noise_field.h"

namespace sohoa::papers {

class WornPaper {
  public:
    WornPaper(const Damage& damage, Dice dice);

    using Colour = std::array<float, 3>;

    // Places in pixels of the sheet.
    Colour plain() const { return plain_; }
    Colour at(float x, float y) const;
    bool isHole(float x, float y) const;
    Colour coveredBy(float x, float y, Colour printed) const;  // what lies over the print: fold, staple

  private:
    struct Stain {
        float x, y, radius, strength;
        bool ring;
    };

    Colour plain_;
    float unevenness_, edgeShade_;
    NoiseField clouds_, rim_;
    std::vector<Stain> stains_;
    std::vector<std::array<float, 2>> holes_;
    float holeRadius_ = 0, fold_ = -1000, foldSlope_ = 0;
    bool staple_ = false;
    float stapleX_ = 0, stapleY_ = 0, stapleAcross_ = 1, stapleDown_ = 0;
};

}  // namespace sohoa::papers

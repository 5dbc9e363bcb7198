// Paper whose "images" are words: the desk's tests look at what is handed out, not at pixels.
#pragma once

#include <string>

#include "virtual/escl/paper.h"

namespace sohoa::test {

class PlainPaper : public escl::Paper {
  public:
    PlainPaper(int sides, bool printedOnBothSides) : sides_(sides), both_(printedOnBothSides) {}
    int sides() const override { return sides_; }
    bool isPrintedOnBothSides() const override { return both_; }
    Result<std::string> jpeg(int side, const escl::ScanSettings& look) const override {
        return "side " + std::to_string(side) + " at " + std::to_string(look.dpi.value);
    }

  private:
    int sides_;
    bool both_;
};

}  // namespace sohoa::test

// Paper without a folder: sheets printed on both sides, A4, each side with its number in cells (side_code.h) and in
// digits for people, and lines like text and a pattern that no other side has. Nothing is kept; a side is made when it
// is asked for, always the same.
#pragma once

#include "virtual/escl/paper.h"

namespace sohoa::escl {

class NumberedPaper : public Paper {
  public:
    explicit NumberedPaper(int sheets) : sheets_(sheets) {}

    int sides() const override { return 2 * sheets_; }
    bool isPrintedOnBothSides() const override { return true; }
    Result<std::string> jpeg(int side, const ScanSettings& look) const override;

  private:
    int sheets_;
};

}  // namespace sohoa::escl

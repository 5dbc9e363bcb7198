// What lies in the feeder: images of pages, and how they make up sheets.
#pragma once

#include <string>

#include "core/result.h"
#include "virtual/escl/scan_settings.h"

namespace sohoa::escl {

struct SheetSide {
    int sheet = 0;  // 1 is the first of the stack
    bool back = false;
    friend bool operator==(const SheetSide&, const SheetSide&) = default;
};

// Thread-safe: the images are made for one client and then for another.
class Paper {
  public:
    virtual ~Paper() = default;

    virtual int sides() const = 0;

    // The side from 1 as a JPEG that is as was asked for: resolution, mode and region. A side past the last is blank
    // A4. Fails with core.file_unreadable.
    virtual Result<std::string> jpeg(int side, const ScanSettings& look) const = 0;

    // Sheets that are printed on both sides stay so in a simplex job, which misses their backs. A folder's images are
    // fronts in a simplex job, fronts and backs in a duplex one.
    virtual bool isPrintedOnBothSides() const = 0;

    int sheets(bool duplex) const { return hasBacks(duplex) ? (sides() + 1) / 2 : sides(); }
    int number(const SheetSide& side, bool duplex) const {
        return hasBacks(duplex) ? 2 * side.sheet - (side.back ? 0 : 1) : side.sheet;
    }

  private:
    bool hasBacks(bool duplex) const { return duplex || isPrintedOnBothSides(); }
};

}  // namespace sohoa::escl

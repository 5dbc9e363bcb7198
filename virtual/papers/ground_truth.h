// What is on a page, in the words of the ground truth: the names of its JSON are fixed by the scorer.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "virtual/papers/damage.h"
#include "virtual/papers/scan.h"
#include "virtual/papers/sheet.h"

namespace sohoa::papers {

struct PageName {
    std::string file;
    int sequence = 1;
    const char* kind = "content";  // or "blank", "separator"
};

// Whole pixels of the scan: [left, top, right, bottom].
nlohmann::ordered_json boxTruth(const QRectF& onSheet, const Scan& scan);

nlohmann::ordered_json pageTruth(const PageName& name, const Sheet& sheet, const Scan& scan, const Damage& damage);

}  // namespace sohoa::papers

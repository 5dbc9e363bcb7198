// The last step: what was found becomes the record's fields, the rules between fields are checked, and each field gets
// its confidence.
#pragma once

#include <optional>

#include "core/day.h"
#include "ocr/fields/finding.h"

namespace sohoa::ocr {

// The evidence gains what the rules and the zones say; each broken rule is a doubt of its field.
void weigh(Findings& findings, const std::vector<PageLines>& pages, std::optional<Day> today);

RecordFields recordOf(const Findings& findings);

}  // namespace sohoa::ocr

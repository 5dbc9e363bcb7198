// Whether so much light was given that the writing vanishes: paper that is pure white to the scanner's last step, and
// on it writing that is none of it dark any more.
#pragma once

#include <optional>

#include "scanner/quality/paper_and_ink.h"

namespace sohoa::scanner {

// The gray level of the darker part of the writing, on paper that is burnt out; nothing on any other.
std::optional<int> writingOnBurntPaper(const ReducedPage& page);

}  // namespace sohoa::scanner

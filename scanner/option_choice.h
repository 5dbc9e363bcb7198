// Which of a device's words means what we ask for. Backends name sources and modes as they like ("ADF", "Automatic
// Document Feeder", "Document Feeder(centrally aligned)"), so the words are read for what they can do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/page.h"

namespace sohoa::scanner {

// Nothing where no choice has that capability. A feeder that takes one side only is never chosen for both, and the
// other way round; feeders for backs alone, cards and film are never chosen.
std::optional<std::string> chooseSource(const std::vector<std::string>& choices, PaperSource wanted);

std::optional<std::string> chooseMode(const std::vector<std::string>& choices, ColorMode wanted);

}  // namespace sohoa::scanner

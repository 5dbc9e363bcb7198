// What a scanner says of its feeder (eSCL, ScannerStatus/AdfState).
#pragma once

#include <optional>
#include <string_view>

#include "core/error_code.h"

namespace sohoa::scanner {

enum class FeederState { Unknown, Empty, Loaded, Processing, Jam, CoverOpen, DoubleFeed, Failed };

// Unknown for words that are not known and texts that are no ScannerStatus.
FeederState feederStateIn(std::string_view statusXml);

// What is wrong with the feeder; nothing where it tells of no trouble.
std::optional<ErrorCode> troubleOf(FeederState state);

}  // namespace sohoa::scanner

// A verification as a person reads it on a terminal: the verdict at one glance, Vietnamese first.
#pragma once

#include <string>
#include <vector>

#include "core/json.h"

namespace sohoa::cli {

// The lines of one file's report (service/verification.h).
std::vector<std::string> verificationLines(const Json& report);

}  // namespace sohoa::cli

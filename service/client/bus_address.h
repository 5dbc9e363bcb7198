// On which bus the office below a home is found: where its sohoad says so, else on the machine's system bus, else on a
// bus of its own, whose sohoad is started for the asking and ends by itself.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace sohoa {

// "system", or an address. Starts sohoad where the home is ours and nobody serves it. Fails with service.away, or with
// the error that kept sohoad from starting.
Result<std::string> busAddressOf(const std::filesystem::path& home, const std::filesystem::path& config);

// Forgets an address at which nobody answered.
void forgetAddress(const std::filesystem::path& home);

}  // namespace sohoa

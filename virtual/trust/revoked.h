// What the test office has revoked: DIR/revoked, one serial a line, optionally followed by the time.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/clock.h"

namespace sohoa::trust {

std::map<std::string, UtcTime> revokedIn(const std::filesystem::path& office);  // by serial, lower-case hex

}  // namespace sohoa::trust

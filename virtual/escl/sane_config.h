// A SANE configuration folder that knows one scanner: the virtual one.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace sohoa::escl {

std::string urlOfPort(int port);
std::string urlOfSocket(const std::filesystem::path& socket);  // unix://NAME/eSCL; airscan is told the folder beside it

// Writes dll.conf and airscan.conf into the folder, which is made where it is missing; returns the device's stable
// name, "airscan:escl:Sohoa virtual scanner:URL". Discovery is off: with it and without avahi the whole backend would
// vanish. Fails with core.file_unwritable, core.disk_full.
Result<std::string> writeSaneConfig(const std::filesystem::path& folder, int port);
Result<std::string> writeSaneConfig(const std::filesystem::path& folder, const std::filesystem::path& socket);

}  // namespace sohoa::escl

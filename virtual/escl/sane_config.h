// A SANE configuration folder that knows one scanner: the virtual one.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace sohoa::escl {

// Writes dll.conf and airscan.conf into the folder, which is made where it is missing; returns the device's stable
// name, "airscan:escl:Sohoa virtual scanner:http://127.0.0.1:PORT/eSCL". Discovery is off: with it and without avahi
// the whole backend would vanish. Fails with core.file_unwritable, core.disk_full.
Result<std::string> writeSaneConfig(const std::filesystem::path& folder, int port);

}  // namespace sohoa::escl

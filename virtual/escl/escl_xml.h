// The two documents that an eSCL scanner describes itself with. Lengths are in 1/300 inch.
#pragma once

#include <string>

#include "virtual/escl/scan_desk.h"

namespace sohoa::escl {

struct Sources {
    bool platen = true, adf = true, duplex = true;  // duplex stands for adf too
};

std::string capabilitiesXml(const Sources& sources);
std::string statusXml(const DeskStatus& status);

}  // namespace sohoa::escl

// The two documents that an eSCL scanner describes itself with.
#pragma once

#include <string>

#include "virtual/escl/model.h"
#include "virtual/escl/scan_desk.h"

namespace sohoa::escl {

std::string capabilitiesXml(const Model& model);
std::string statusXml(const DeskStatus& status, bool hasFeeder = true);

}  // namespace sohoa::escl

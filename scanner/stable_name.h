// Names of devices that mean the same scanner tomorrow.
//
// airscan lists its scanners by their place in the list ("airscan:e0:NAME"). One that stands in its configuration is
// also known by its address ("airscan:escl:NAME:URL"), which stays.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace sohoa::scanner {

// The [devices] of an airscan.conf text, by name: "escl:NAME:URL" without the backend's prefix.
std::map<std::string, std::string> airscanDevicesIn(std::string_view configuration);

// The stable name, or the listed one where there is none. configFolder: whose airscan.conf is read; empty: none.
std::string stableName(const std::string& listed, const std::filesystem::path& configFolder);

}  // namespace sohoa::scanner
